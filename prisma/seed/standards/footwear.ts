import { edition, groupText, item, limit, quoted, recalled, standard } from '@/prisma/seed/standards/notation'

export const footwearStandards = [
  standard('gb-t-15107', 'GB/T 15107', 'footwear', [
    edition('2013', 'GB/T 15107-2013', 'Sports and leisure footwear | 旅游鞋', {}, [
      item(
        'whole-shoe-flexing',
        'RATIO MIN',
        'cycles',
        'GB/T 3903.1-2008, uncut',
        {
          label: 'Bends before the sole cracks | 鞋底开裂前的弯折次数',
          like: 'ISO 24266 (whole shoe); ISO 17707 (outsole)',
        },
        [
          limit('40000', quoted('cirs-ck.com'), {
            good: '50000',
            goodVerified: true,
            note: 'The Putian group standard asks for 50,000 (ptwbs.net/news-1053330). An article on Putian shoes calls 20,000 the norm and 100,000 Putian’s own; neither figure was found in a standard. | 莆田团体标准要求 50000 次（ptwbs.net/news-1053330）。一篇介绍莆田鞋的文章称标准为 20000 次、莆田鞋达 100000 次，这两个数字都未在标准中找到。',
          }),
        ],
      ),
      item(
        'azo-dyes',
        'RATIO MAX',
        'mg/kg',
        'GB/T 17592',
        { label: 'Banned dyes | 禁用染料', like: 'ISO 14362-1' },
        [limit('20', quoted('annualhp.com 2005; cirs-ck.com'), { good: '5' })],
      ),
    ]),
    edition(
      '1994',
      'GB/T 15107-1994',
      'Sports and leisure footwear | 旅游鞋',
      {
        supersededBy: 'GB/T 15107-2013',
        note: 'Old edition, superseded by GB/T 15107-2013; the day is not recorded in our source. | 旧版，已被 GB/T 15107-2013 替代；替代日期我们的来源未载。',
      },
      [
        item(
          'flex-crack-length',
          'RATIO MAX',
          'mm',
          'GB/T 3903.1',
          { label: 'Longest crack after flexing | 弯折后最长的裂口', like: 'ISO 17707' },
          [
            limit('15', quoted('annualhp.com 2005'), {
              good: '5',
              note: 'Old edition; check the 2013 text. | 旧版数值，请核对 2013 版原文。',
            }),
          ],
        ),
        item(
          'sole-wear',
          'RATIO MAX',
          'mm',
          'GB/T 3903.2',
          {
            label: 'Sole wear (shorter is tougher) | 鞋底磨损（越短越耐磨）',
            like: 'ISO 20871 (different principle, mm3)',
          },
          [limit('10', quoted('annualhp.com 2005'), { good: '6', note: 'Old edition. | 旧版数值。' })],
        ),
        item(
          'upper-sole-peel',
          'RATIO MIN',
          'N/cm',
          'GB/T 3903.3',
          { label: 'How hard the sole is to pull off | 鞋底有多难扯下来', like: 'ISO 17708' },
          [
            limit('45', quoted('annualhp.com 2005'), {
              good: '70',
              note: '35 N/cm where the foam tears. Old edition. | 发泡层撕裂时为 35 N/cm。旧版数值。',
            }),
          ],
        ),
        item(
          'outsole-midsole-bond',
          'RATIO MIN',
          'N/cm',
          'GB/T 3903.3',
          { label: 'Sole layers stay together | 鞋底各层不分家', like: 'ISO 17708' },
          [
            limit('20', quoted('annualhp.com 2005'), {
              good: '30',
              note: '15 N/cm where foam tears. Old edition. | 发泡层撕裂时为 15 N/cm。旧版数值。',
            }),
          ],
        ),
        item(
          'sidewall-bond',
          'RATIO MIN',
          'N/cm',
          'GB/T 3903.3',
          { label: 'Side wall stays on | 围条不开胶', like: 'ISO 17708' },
          [limit('70', quoted('annualhp.com 2005'), { good: '90', note: 'Old edition. | 旧版数值。' })],
        ),
      ],
    ),
  ]),
  standard('putian-shoes-group-standard', 'Putian group standard', 'footwear', [
    edition(
      '',
      'Putian group standard',
      'Putian shoes, group standard | 莆田鞋团体标准',
      {
        note: 'A group standard of the Putian shoe trade; its T/ number was not retained by our sources. | 莆田鞋业团体标准；来源未留存其 T/ 编号。',
      },
      [
        item(
          'whole-shoe-flexing',
          'RATIO MIN',
          'cycles',
          'GB/T 3903.1',
          { label: 'Bends before the sole cracks | 鞋底开裂前的弯折次数', like: 'ISO 17707' },
          [
            limit('50000', groupText('ptwbs.net/news-1053330; chinaleather 2024-04-19'), {
              good: '100000',
              goodVerified: true,
              note: 'The good value comes from an article on Putian shoes; the number of the standard was not retained. | 参考值来自一篇介绍莆田鞋的文章；标准编号未留存。',
            }),
          ],
        ),
        item(
          'lining-rub-fastness',
          'GRADE MIN',
          'grade 1-5',
          'GB/T 3920',
          { label: 'Lining colour does not rub off | 里子不掉色', like: 'ISO 105-X12' },
          [
            limit('3', groupText('ptwbs.net/news-1053330'), {
              good: '4',
              note: 'National: 2-3. | 国家标准为 2-3 级。',
            }),
          ],
        ),
      ],
    ),
  ]),
  standard('gb-t-3903-6', 'GB/T 3903.6', 'footwear', [
    edition(
      '2024',
      'GB/T 3903.6-2024',
      'Footwear, slip resistance | 鞋类 整鞋试验方法 防滑性能',
      { from: '2025-07-01' },
      [
        item(
          'slip-friction',
          'RATIO MIN',
          'ratio',
          'GB/T 3903.6',
          { label: 'Grip on wet floor | 湿地抓地力', like: 'EN ISO 13287 / ISO 13287' },
          [
            limit('0.28', recalled, {
              good: '0.4',
              note: 'The method has no limit (in force since 2025-07-01, ice added). 0.28 for the heel and 0.32 flat are figures of EN ISO 20345. | 方法标准本身没有限值（2025-07-01 起施行，新增冰面）。0.28（跟部）与 0.32（平放）是 EN ISO 20345 的数值。',
            }),
          ],
        ),
      ],
    ),
  ]),
]
