import { fact, prose, text } from '@/prisma/seed/notation'
import type { SeedBelt } from '@/prisma/seed/world-types'

export const wenzhouWomensShoes: SeedBelt = {
  slug: 'wenzhou-womens-shoes',
  name: text("Wenzhou Women's Shoes", '温州女鞋'),
  province: text('Zhejiang', '浙江省'),
  city: text('Wenzhou', '温州市'),
  county: text('Lucheng District', '鹿城区'),
  adcode: '330302',
  lat: 28.07,
  lng: 120.56,
  rank: 10,
  tagline: text(
    "Women's shoes from the city that was named China's shoe capital in 2001",
    '2001年获“中国鞋都”称号的城市，做女鞋',
  ),
  story: prose(
    [
      "Wenzhou lies at the mouth of the Ou River in southern Zhejiang; the shoe belt is counted in its Lucheng District. In 2024 above-scale output reached RMB 15.2bn, 10.9% more than the year before, from over 2,000 firms. About a quarter of the country's women's shoes are made here and go to 162 countries.",
      '温州在浙江南部瓯江口，女鞋产业以鹿城区为中心。2024年规模以上企业产值152亿元，同比增长10.9%，企业两千多家。全国约四分之一的女鞋产自这里，销往162个国家。',
    ],
    [
      'The title "China Shoe Capital" dates from 2001. What a women\'s shoe asks for is balance: a heel fixed so that it neither rocks nor comes off, a last that carries the weight back from the toes, an upper thin enough to fold and strong enough to hold the nail.',
      '“中国鞋都”的称号来自2001年。女鞋讲究的是平衡：跟要钉得稳、掉不了，楦型要把重量从脚尖带回来，帮面要薄到能折边，又要牢到吃得住钉。',
    ],
  ),
  categorySlugs: ['womens-shoes', 'boots', 'sandals-slippers'],
  figure: {
    value: 15200000000,
    unit: text('RMB', '元'),
    what: text('output of above-scale firms', '规模以上企业产值'),
    year: '2024',
    source: 'd02p.cn 2025-09',
  },
  facts: [
    fact(
      text(
        "2024: above-scale output RMB 15.2bn, up 10.9%; over 2,000 firms (233 above scale); a quarter of national women's shoes; 162 countries",
        '2024年规模以上产值152亿元，增长10.9%；企业2000多家（规模以上233家）；占全国女鞋四分之一；销往162个国家',
      ),
      'd02p.cn 2025-09',
      '2024',
    ),
    fact(text('"China Shoe Capital" since 2001', '2001年获“中国鞋都”称号'), 'd02p.cn 2025-09', '2001'),
  ],
  note: null,
  tint: '#F9F2F3',
}
