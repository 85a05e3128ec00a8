import { fact, prose, text } from '@/prisma/seed/notation'
import type { SeedBelt } from '@/prisma/seed/world-types'

export const zhuzhouLusongApparel: SeedBelt = {
  slug: 'zhuzhou-lusong-apparel',
  name: text('Zhuzhou Lusong Apparel', '株洲芦淞服饰'),
  province: text('Hunan', '湖南省'),
  city: text('Zhuzhou', '株洲市'),
  county: text('Lusong District (Baiguan)', '芦淞区（白关镇）'),
  adcode: '430203',
  lat: 27.82,
  lng: 113.16,
  rank: 23,
  tagline: text(
    'Trousers and tops from a wholesale quarter beside the railway',
    '铁路枢纽旁的服饰市场群，女裤与上衣',
  ),
  story: prose(
    [
      'Zhuzhou grew up as a railway junction on the Xiang River in Hunan, and Lusong is its clothing district. In 2020 the apparel chain was worth RMB 101.53bn, with 42,000 businesses and 235,000 workers: the second industry of the city above RMB 100bn.',
      '株洲因铁路枢纽而兴，在湖南湘江边，芦淞区是它的服饰城。2020年服饰产业链产值1015.3亿元，经营主体4.2万家，从业者23.5万人，是全市第二个千亿产业。',
    ],
    [
      'The district itself reports RMB 71.2bn, 38 markets and more than 4,000 brands, and became a national cluster in October 2025. About 4,000 sellers work online, many of them live; Baiguan has a garment park of its own.',
      '芦淞区自报712亿元、38个专业市场、四千多个品牌，2025年10月成为国家级产业集群。线上商家约4000家，不少做直播；白关设有服饰产业园。',
    ],
  ),
  categorySlugs: ['womens-trousers', 'womens-tops-dresses'],
  figure: {
    value: 101530000000,
    unit: text('RMB', '元'),
    what: text('output of the apparel chain', '服饰产业链产值'),
    year: '2020',
    source: 'Hunan Daily 2021-01-16',
  },
  facts: [
    fact(
      text(
        'RMB 101.53bn in 2020; 42,000 entities; 235,000 workers',
        '2020年产值1015.3亿元；经营主体4.2万家；从业者23.5万人',
      ),
      'Hunan Daily 2021-01-16',
      '2020',
    ),
    fact(
      text(
        'District RMB 71.2bn, 38 markets, 4,000+ brands, over 200,000 workers; national cluster Oct 2025',
        '芦淞区712亿元，专业市场38个，品牌4000多个，从业者20多万人；2025年10月列入国家级集群',
      ),
      'tz.sjfzxm.com',
      '2025',
    ),
    fact(
      text(
        'Second industry of the city above RMB 100bn; about 4,000 online sellers; Baiguan garment park',
        '全市第二个千亿产业；线上商家约4000家；白关服饰产业园',
      ),
      'Report of the Lusong District clothing forum, March 2022',
      '2022',
    ),
  ],
  note: null,
  tint: '#FCF2F6',
}
