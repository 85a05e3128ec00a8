import { cosmeticGeneral, cosmeticTender } from '@/prisma/seed/standards/classes'
import { edition, item, limit, quoted, standard } from '@/prisma/seed/standards/notation'

export const cosmeticsStandards = [
  standard('stsc', 'STSC', 'cosmetics', [
    edition('2015', 'STSC 2015', 'Cosmetic safety technical specification | 化妆品安全技术规范', {}, [
      item(
        'mercury',
        'RATIO MAX',
        'mg/kg',
        'STSC ch. 4',
        { label: 'Mercury in the product | 产品中的汞', like: 'ISO 17276 (screen); EU 1223/2009' },
        [limit('1', quoted('釋正科學 page on STSC 2015'), { good: '0.1' })],
      ),
      item(
        'lead-total',
        'RATIO MAX',
        'mg/kg',
        'STSC ch. 4',
        { label: 'Lead in the product | 产品中的铅', like: 'ISO 17276 (screen); EU 1223/2009' },
        [limit('10', quoted('釋正科學 page on STSC 2015'), { good: '1' })],
      ),
      item(
        'arsenic',
        'RATIO MAX',
        'mg/kg',
        'STSC ch. 4',
        { label: 'Arsenic in the product | 产品中的砷', like: 'ISO 17276 (screen); EU 1223/2009' },
        [limit('2', quoted('釋正科學 page on STSC 2015'), { good: '0.2' })],
      ),
      item(
        'cadmium-total',
        'RATIO MAX',
        'mg/kg',
        'STSC ch. 4',
        { label: 'Cadmium in the product | 产品中的镉', like: 'ISO 17276 (screen); EU 1223/2009' },
        [limit('5', quoted('釋正科學 page on STSC 2015'), { good: '0.1' })],
      ),
      item(
        'methanol',
        'RATIO MAX',
        'mg/kg',
        'STSC ch. 4',
        { label: 'Methanol in the product | 产品中的甲醇', like: 'ISO 17276 (screen); EU 1223/2009' },
        [limit('2000', quoted('釋正科學 page on STSC 2015'), { good: '50' })],
      ),
      item(
        'dioxane',
        'RATIO MAX',
        'mg/kg',
        'STSC ch. 4',
        { label: 'Dioxane in the product | 产品中的二噁烷', like: 'ISO 17276 (screen); EU 1223/2009' },
        [limit('30', quoted('釋正科學 page on STSC 2015'), { good: '5' })],
      ),
      item(
        'aerobic-count',
        'RATIO MAX',
        'CFU/g',
        'STSC ch. 5',
        { label: 'Germ count | 细菌数', like: 'ISO 17516' },
        [
          limit(
            '1000',
            quoted('med66.com/web/weishengbiaozhun/lz1605251309.shtml (2002-era text, same figures)'),
            { as: cosmeticGeneral, good: '100' },
          ),
          limit(
            '500',
            quoted('med66.com/web/weishengbiaozhun/lz1605251309.shtml (2002-era text, same figures)'),
            { as: cosmeticTender, good: '50' },
          ),
        ],
      ),
      item(
        'mould-yeast',
        'RATIO MAX',
        'CFU/g',
        'STSC ch. 5',
        { label: 'Mould and yeast | 霉菌和酵母菌', like: 'ISO 16212' },
        [
          limit(
            '100',
            quoted('med66.com/web/weishengbiaozhun/lz1605251309.shtml (2002-era text, same figures)'),
            { good: '10' },
          ),
        ],
      ),
    ]),
  ]),
]
