import { setFirst, setPremium } from '@/prisma/seed/standards/classes'
import { edition, item, limit, quoted, recalled, seen, standard } from '@/prisma/seed/standards/notation'

export const homeTextilesStandards = [
  standard('gb-t-22796', 'GB/T 22796', 'home-textiles', [
    edition(
      '2021',
      'GB/T 22796-2021',
      'Bedding | 床上用品',
      { from: '2022-02-01', note: 'Replaces five older texts on bedding. | 替代五项旧的床上用品标准。' },
      [
        item(
          'pilling',
          'GRADE MIN',
          'grade 1-5',
          'GB/T 4802.1',
          { label: 'Stays free of bobbles | 不起球', like: 'ISO 12945-1/2' },
          [
            limit('3', recalled, {
              good: '4',
              note: 'Item verified (SGS safeguards 003/22), number not. | 项目已核实（SGS safeguards 003/22），数值未核实。',
            }),
          ],
        ),
        item(
          'shrinkage',
          'RATIO MAX',
          '%',
          'GB/T 8628/8629/8630',
          { label: 'Keeps its size after washing | 洗后不变形', like: 'ISO 5077, ISO 6330' },
          [limit('5', recalled, { good: '3' })],
        ),
        item(
          'breaking-strength',
          'RATIO MIN',
          'N',
          'GB/T 3923.1',
          { label: 'Cloth tears only above | 要多大力才会破', like: 'ISO 13934-1' },
          [limit('250', recalled, { good: '400' })],
        ),
        item(
          'fastness-wash',
          'GRADE MIN',
          'grade 1-5',
          'GB/T 3921',
          { label: 'Colour lasts the wash | 洗后不掉色', like: 'ISO 105-C06/C10' },
          [limit('3', recalled, { good: '4' })],
        ),
      ],
    ),
  ]),
  standard('gb-t-22844', 'GB/T 22844', 'home-textiles', [
    edition(
      '2009',
      'GB/T 22844-2009',
      'Bedding sets | 配套床上用品',
      {
        supersededBy: 'GB/T 22796-2021',
        supersededOn: '2022-02-01',
        note: 'Superseded; bedding sets are now in GB/T 22796-2021. | 已被替代；配套床上用品现见 GB/T 22796-2021。',
      },
      [
        item(
          'shade-difference',
          'GRADE MIN',
          'grade 1-5',
          'GB/T 250',
          { label: 'Pieces match | 各件颜色一致', like: 'ISO 105-A02' },
          [
            limit('4.5', seen('page on GB/T 22844 (address not kept)'), {
              as: setPremium,
              good: '5',
              note: '4-5 written as 4.5; superseded. | 4-5 级记作 4.5；已被替代。',
            }),
            limit('4', seen('page on GB/T 22844 (address not kept)'), { as: setFirst, good: '5' }),
          ],
        ),
      ],
    ),
  ]),
  standard('gb-t-24252', 'GB/T 24252', 'home-textiles', [
    edition('2019', 'GB/T 24252-2019', 'Silk quilts | 蚕丝被', {}, [
      item('silk-content', 'RATIO MIN', '%', 'GB/T 2910', { label: 'Silk in the fill | 被芯里的蚕丝' }, [
        limit('50', quoted('biud; scsilk'), {
          good: '100',
          goodVerified: true,
          note: '100% for “pure”; premium and first grade need all long or medium floss. | 标“纯蚕丝被”须 100%；优等品和一等品须全用长丝绵或中长丝绵。',
        }),
      ]),
      item(
        'fill-shortfall',
        'RATIO MAX',
        '%',
        'GB/T 24252',
        { label: 'Weight short of the label | 比标签少的重量' },
        [limit('2', recalled, { good: '1' })],
      ),
    ]),
  ]),
  standard('gb-t-22864', 'GB/T 22864', 'home-textiles', [
    edition('2020', 'GB/T 22864-2020', 'Towels | 毛巾', {}, [
      item('sink-time', 'RATIO MAX', 's', 'GB/T 22799', { label: 'Seconds to soak up water | 几秒吸水' }, [
        limit('10', recalled, {
          good: '3',
          note: 'Item and method verified, number not. | 项目和方法已核实，数值未核实。',
        }),
      ]),
      item('lint-loss', 'RATIO MAX', '%', 'GB/T 22798', { label: 'Fluff lost in the wash | 洗时掉的毛' }, [
        limit('0.5', recalled, { good: '0.2' }),
      ]),
    ]),
  ]),
  standard('fz-t-73001', 'FZ/T 73001', 'apparel', [
    edition('2016', 'FZ/T 73001-2016', 'Socks | 袜子', {}, [
      item(
        'fastness-wash',
        'GRADE MIN',
        'grade 1-5',
        'GB/T 3921',
        { label: 'Colour lasts the wash | 洗后不掉色', like: 'ISO 105-C10' },
        [limit('3', recalled, { good: '4' })],
      ),
    ]),
  ]),
]
