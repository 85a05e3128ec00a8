import { part3to6, partOver6, textileA } from '@/prisma/seed/standards/classes'
import { edition, item, limit, quoted, recalled, standard } from '@/prisma/seed/standards/notation'

export const kidsWearStandards = [
  standard('gb-31701', 'GB 31701', 'kids-wear', [
    edition(
      '2015',
      'GB 31701-2015',
      "Safety code for infants' and children's textiles | 婴幼儿及儿童纺织产品安全技术规范",
      {
        from: '2016-06-01',
        note: 'For textiles of infants and of children to 14 years; infants’ goods must also keep class A of GB 18401. | 适用于婴幼儿及 14 岁以下儿童纺织产品；婴幼儿产品还须符合 GB 18401 的 A 类。',
      },
      [
        item(
          'lead-total',
          'RATIO MAX',
          'mg/kg',
          'GB/T 30157',
          { label: 'Lead in prints and trims | 印花和辅料中的铅', like: 'CPSIA 90 mg/kg paint' },
          [limit('90', quoted('yfs8.com; cnfl'), { good: '30' })],
        ),
        item(
          'cadmium-total',
          'RATIO MAX',
          'mg/kg',
          'GB/T 30157',
          { label: 'Cadmium in prints and trims | 印花和辅料中的镉' },
          [limit('100', quoted('yfs8.com; cnfl'), { good: '20' })],
        ),
        item(
          'phthalates',
          'RATIO MAX',
          '%',
          'GB/T 20388',
          { label: 'Softeners in prints | 印花中的增塑剂', like: 'ISO 14389' },
          [limit('0.1', quoted('yfs8.com; baijiantest'), { good: '0.02' })],
        ),
        item(
          'fastness-wet-rub',
          'GRADE MIN',
          'grade 1-5',
          'GB/T 3920',
          { label: 'Colour stays when wet | 湿了也不掉色', like: 'ISO 105-X12' },
          [
            limit('3', quoted('yfs8.com'), {
              as: textileA,
              good: '4',
              note: 'Deep shades relax to 2-3. | 深色放宽到 2-3 级。',
            }),
          ],
        ),
        item(
          'neck-cords',
          'COUNT MAX',
          'count',
          'GB/T 22705',
          { label: 'No cords at the neck (count) | 颈部无绳带（个数）', like: 'EN 14682; ASTM F1816' },
          [limit('0', quoted('yfs8.com; baijiantest'), { good: '0' })],
        ),
        item(
          'needles-left',
          'COUNT MAX',
          'count',
          'GB/T 24121',
          { label: 'No needles left (count) | 无断针残留（个数）' },
          [limit('0', quoted('yfs8.com; cnfl'), { good: '0' })],
        ),
        item(
          'attachment-pull',
          'RATIO MIN',
          'N',
          'GB 31701 annex',
          { label: 'Buttons and trims stay on | 钮扣饰件扯不掉', like: 'ISO 8124-1' },
          [
            limit('70', recalled, {
              as: partOver6,
              good: '90',
              note: 'Over 6 mm; 50 N at 3-6 mm. The pull test itself is verified. | 大于 6 mm；3-6 mm 为 50 N。拉力试验本身已核实。',
            }),
            limit('50', recalled, { as: part3to6, good: '70' }),
          ],
        ),
      ],
    ),
  ]),
]
