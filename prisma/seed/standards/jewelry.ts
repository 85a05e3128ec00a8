import {
  adult,
  children,
  gold9K,
  gold14K,
  gold18K,
  gold22K,
  goldFull,
  palladium500,
  palladium950,
  palladiumFull,
  pearlRoundA1,
  pearlSkinA,
  piercing,
  platinum850,
  platinum900,
  platinum950,
  platinumFull,
  silver800,
  silver925,
  silverFull,
  skinContact,
} from '@/prisma/seed/standards/classes'
import { edition, item, limit, quoted, seen, standard } from '@/prisma/seed/standards/notation'

export const jewelryStandards = [
  standard('gb-11887', 'GB 11887', 'jewelry', [
    edition(
      '2012',
      'GB 11887-2012',
      'Precious-metal fineness and naming | 首饰 贵金属纯度的规定及命名方法',
      {},
      [
        item(
          'fineness',
          'RATIO MIN',
          'permille',
          'GB/T 9288 / GB/T 18043',
          { label: 'Precious metal in the piece | 贵金属含量', like: 'ISO 9202' },
          [
            limit('375', quoted('jendow'), {
              as: gold9K,
              good: '375',
              note: 'No minus tolerance; amended 2016-05-04. | 不允许负公差；2016-05-04 修改。',
            }),
            limit('585', quoted('jendow'), {
              as: gold14K,
              good: '585',
              note: 'No minus tolerance; amended 2016-05-04. | 不允许负公差；2016-05-04 修改。',
            }),
            limit('750', quoted('jendow'), {
              as: gold18K,
              good: '750',
              note: 'No minus tolerance; amended 2016-05-04. | 不允许负公差；2016-05-04 修改。',
            }),
            limit('916', quoted('jendow'), {
              as: gold22K,
              good: '916',
              note: 'No minus tolerance; amended 2016-05-04. | 不允许负公差；2016-05-04 修改。',
            }),
            limit('990', quoted('jendow'), {
              as: goldFull,
              good: '990',
              note: 'No minus tolerance; amended 2016-05-04. | 不允许负公差；2016-05-04 修改。',
            }),
            limit('850', quoted('jendow'), {
              as: platinum850,
              good: '850',
              note: 'No minus tolerance; amended 2016-05-04. | 不允许负公差；2016-05-04 修改。',
            }),
            limit('900', quoted('jendow'), {
              as: platinum900,
              good: '900',
              note: 'No minus tolerance; amended 2016-05-04. | 不允许负公差；2016-05-04 修改。',
            }),
            limit('950', quoted('jendow'), {
              as: platinum950,
              good: '950',
              note: 'No minus tolerance; amended 2016-05-04. | 不允许负公差；2016-05-04 修改。',
            }),
            limit('990', quoted('jendow'), {
              as: platinumFull,
              good: '990',
              note: 'No minus tolerance; amended 2016-05-04. | 不允许负公差；2016-05-04 修改。',
            }),
            limit('500', quoted('jendow'), {
              as: palladium500,
              good: '500',
              note: 'No minus tolerance; amended 2016-05-04. | 不允许负公差；2016-05-04 修改。',
            }),
            limit('950', quoted('jendow'), {
              as: palladium950,
              good: '950',
              note: 'No minus tolerance; amended 2016-05-04. | 不允许负公差；2016-05-04 修改。',
            }),
            limit('990', quoted('jendow'), {
              as: palladiumFull,
              good: '990',
              note: 'No minus tolerance; amended 2016-05-04. | 不允许负公差；2016-05-04 修改。',
            }),
            limit('800', quoted('jendow'), {
              as: silver800,
              good: '800',
              note: 'No minus tolerance; amended 2016-05-04. | 不允许负公差；2016-05-04 修改。',
            }),
            limit('925', quoted('jendow'), {
              as: silver925,
              good: '925',
              note: 'No minus tolerance; amended 2016-05-04. | 不允许负公差；2016-05-04 修改。',
            }),
            limit('990', quoted('jendow'), {
              as: silverFull,
              good: '990',
              note: 'No minus tolerance; amended 2016-05-04. | 不允许负公差；2016-05-04 修改。',
            }),
          ],
        ),
      ],
    ),
  ]),
  standard('gb-28480', 'GB 28480', 'jewelry', [
    edition('2012', 'GB 28480-2012', 'Jewelry, harmful elements | 饰品 有害元素限量的规定', {}, [
      item(
        'nickel-release',
        'RATIO MAX',
        'ug/cm2/week',
        'GB/T 19719 / GB 28480',
        { label: 'Nickel that leaves the metal | 会释出的镍', like: 'EN 1811 (nickel)' },
        [
          limit('0.2', quoted('crt-lab.com'), { as: piercing, good: '0.05' }),
          limit('0.5', quoted('crt-lab.com'), { as: skinContact, good: '0.1' }),
        ],
      ),
      item('lead-total', 'RATIO MAX', 'mg/kg', 'GB/T 19719 / GB 28480', { label: 'Lead | 铅' }, [
        limit('300', quoted('crt-lab.com'), { as: children, good: '50' }),
        limit('1000', quoted('crt-lab.com'), { as: adult, good: '100' }),
      ]),
      item('cadmium-total', 'RATIO MAX', 'mg/kg', 'GB/T 19719 / GB 28480', { label: 'Cadmium | 镉' }, [
        limit('100', quoted('crt-lab.com'), { as: children, good: '10' }),
        limit('100', quoted('crt-lab.com'), { as: adult, good: '50' }),
      ]),
      item(
        'lead-soluble',
        'RATIO MAX',
        'mg/kg',
        'GB/T 19719 / GB 28480',
        { label: 'Lead that can dissolve | 会溶出的铅' },
        [limit('90', quoted('crt-lab.com'), { as: children, good: '10' })],
      ),
    ]),
  ]),
  standard('gb-t-18781', 'GB/T 18781', 'jewelry', [
    edition('2008', 'GB/T 18781-2008', 'Pearl grading | 珍珠分级', {}, [
      item('diameter-spread', 'RATIO MAX', '%', 'GB/T 18781', { label: 'Roundness | 圆度' }, [
        limit('3', seen('page on GB/T 18781 (address not kept)'), { as: pearlRoundA1, good: '1' }),
      ]),
      item('blemish-area', 'RATIO MAX', '%', 'GB/T 18781', { label: 'Skin marks | 珠面瑕疵' }, [
        limit('10', seen('page on GB/T 18781 (address not kept)'), { as: pearlSkinA, good: '5' }),
      ]),
    ]),
  ]),
]
