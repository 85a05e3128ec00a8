import { edition, item, limit, recalled, seen, standard } from '@/prisma/seed/standards/notation'

export const footwearLeatherStandards = [
  standard('en-iso-20344', 'EN ISO 20344', 'footwear', [
    edition('', 'EN ISO 20344', 'Safety footwear, tests | 个体防护鞋 试验方法', {}, [
      item(
        'outsole-flex-crack',
        'RATIO MAX',
        'mm',
        'EN ISO 20344 / ISO 17707',
        { label: 'Crack after 30,000 bends | 弯折 3 万次后的裂口', like: 'EN ISO 20344' },
        [
          limit('4', seen('page on EN ISO 20344 (address not kept)'), {
            good: '2',
            note: '30,000 flexes. | 弯折 30000 次。',
          }),
        ],
      ),
    ]),
  ]),
  standard('hg-t-3086', 'HG/T 3086', 'footwear', [
    edition('', 'HG/T 3086', 'Rubber and plastic sandals, slippers | 橡塑凉、拖鞋', {}, [
      item(
        'outsole-abrasion',
        'RATIO MAX',
        'mm3',
        'GB/T 9867',
        { label: 'Rubber lost in the rub test | 磨耗试验磨掉的橡胶', like: 'ISO 4649' },
        [limit('300', seen('page on HG/T 3086 (address not kept)'), { good: '200' })],
      ),
      item('strap-bond', 'RATIO MIN', 'N/mm', 'HG/T 3086', { label: 'Strap stays in | 帮带不脱出' }, [
        limit('1.6', seen('page on HG/T 3086 (address not kept)'), { good: '2.5' }),
      ]),
    ]),
  ]),
  standard('qb-t-1002', 'QB/T 1002', 'footwear', [
    edition('2015', 'QB/T 1002-2015', 'Leather shoes | 皮鞋', {}, [
      item(
        'heel-attachment',
        'RATIO MIN',
        'N',
        'GB/T 11413',
        { label: 'Heel stays on | 鞋跟牢固', like: 'ISO 22650' },
        [
          limit('500', recalled, {
            good: '700',
            note: 'Applies to heels; check the text. | 适用于有跟鞋，请核对原文。',
          }),
        ],
      ),
      item(
        'flex-crack-length',
        'RATIO MAX',
        'mm',
        'GB/T 3903.1',
        { label: 'Crack after 40,000 bends | 弯折 4 万次后的裂口', like: 'ISO 17707' },
        [limit('30', recalled, { good: '12' })],
      ),
      item(
        'upper-sole-peel',
        'RATIO MIN',
        'N/cm',
        'GB/T 3903.3',
        { label: 'How hard the sole is to pull off | 鞋底有多难扯下来', like: 'ISO 17708' },
        [limit('50', recalled, { good: '70' })],
      ),
    ]),
  ]),
]
