import { both, type Pair } from '@/prisma/seed/build-wear'
import type { Text } from '@/prisma/seed/world-types'

/** An invented laboratory; days count from the moment of loading, before it if positive. */
export type SeedLab = {
  slug: string
  name: Text
  city: Text
  /** provinces whose factories mostly come to it */
  near: string[]
  /** fields of standards it is accredited for, or "standard#item" for one item */
  scope: string[]
  cma: { number: string; from: number; until: number } | null
  cnas: { number: string; from: number; until: number } | null
  ilac: boolean
  suspended: { since: number; note: string } | null
  /** how it numbers its reports: year in two digits, running number of the year */
  number: (year: string, running: number) => string
}

type Draft = {
  name: Pair
  city: Pair
  near: string[]
  scope: string[]
  cma?: [number: string, from: number, until: number]
  cnas?: [number: string, from: number, until: number]
  ilac?: boolean
  suspended?: [since: number, note: string]
  number: SeedLab['number']
}
const paper = (given: [string, number, number] | undefined) =>
  given ? { number: given[0], from: given[1], until: given[2] } : null
const padded = (running: number, length: number) => `${running}`.padStart(length, '0')

const lab = (slug: string, draft: Draft): SeedLab => ({
  slug,
  name: both(draft.name),
  city: both(draft.city),
  near: draft.near,
  scope: draft.scope,
  cma: paper(draft.cma),
  cnas: paper(draft.cnas),
  ilac: draft.ilac ?? false,
  suspended: draft.suspended ? { since: draft.suspended[0], note: draft.suspended[1] } : null,
  number: draft.number,
})

/** Ten laboratories near the belts. Names and numbers are invented; the numbers lie outside what the bodies have given out. */
export const labs: SeedLab[] = [
  lab('lishi', {
    name: 'Lishi Footwear and Leather Testing | 砺石鞋革检测',
    city: 'Jinjiang, Fujian | 福建晋江',
    near: ['Fujian', 'Zhejiang'],
    scope: ['footwear', 'leather-fur', 'textile-safety', 'bags-luggage'],
    cma: ['CMA 241399900117', 950, -1240],
    cnas: ['CNAS L90417', 940, -1250],
    ilac: true,
    number: (year, running) => `LS-20${year}-${padded(running, 6)}`,
  }),
  lab('baijing', {
    name: 'Baijing Textile Laboratory | 百经纺织检测',
    city: 'Nantong, Jiangsu | 江苏南通',
    near: ['Jiangsu', 'Zhejiang', 'Shandong'],
    scope: ['textile-safety', 'kids-wear', 'home-textiles', 'apparel', 'down', 'cashmere'],
    cma: ['CMA 241099900262', 1010, -1180],
    cnas: ['CNAS L90288', 1400, -790],
    ilac: true,
    number: (year, running) => `BJT${year}${padded(running, 6)}`,
  }),
  lab('rongchi', {
    name: 'Rongchi Fibre Laboratory | 绒尺纤维检测',
    city: 'Xingtai, Hebei | 河北邢台',
    near: ['Hebei', 'Henan', 'Shandong'],
    scope: ['textile-safety', 'down', 'cashmere', 'home-textiles', 'leather-fur', 'wigs'],
    cma: ['CMA 230399900831', 1370, -820],
    number: (year, running) => `RC(20${year})W${padded(running, 5)}`,
  }),
  lab('zhunsheng', {
    name: 'Zhunsheng Consumer Goods Testing | 准绳消费品检测',
    city: 'Guangzhou, Guangdong | 广东广州',
    near: ['Guangdong', 'Hunan'],
    scope: [
      'cosmetics',
      'leather-fur',
      'bags-luggage',
      'textile-safety',
      'kids-wear',
      'jewelry',
      'cleaning',
      'wigs',
      'home-textiles',
      'apparel',
    ],
    cma: ['CMA 241999900345', 960, -1230],
    cnas: ['CNAS L90533', 940, -1250],
    ilac: true,
    number: (year, running) => `ZS${year}C${padded(running, 6)}`,
  }),
  lab('lingfu', {
    name: 'Lingfu Electrical Laboratory | 零伏电器检测',
    city: 'Foshan, Guangdong | 广东佛山',
    near: ['Guangdong'],
    scope: ['appliances', 'lighting', 'furniture', 'toys'],
    cma: ['CMA 241999900708', 980, -1210],
    cnas: ['CNAS L90119', 1890, -300],
    ilac: true,
    number: (year, running) => `LF-E${year}${padded(running, 5)}`,
  }),
  lab('haoke', {
    name: 'Haoke Precision Laboratory | 毫克精测',
    city: 'Shenzhen, Guangdong | 广东深圳',
    near: ['Guangdong'],
    scope: ['jewelry', 'phones', 'toys', 'kids-wear', 'eyewear', 'lighting'],
    cma: ['CMA 241999900026', 910, -1280],
    cnas: ['CNAS L90602', 905, -1285],
    ilac: true,
    number: (year, running) => `HK${year}-${padded(running, 6)}-R1`,
  }),
  lab('yaohuo', {
    name: 'Yaohuo Ceramics and Furniture Testing | 窑火陶瓷家居检测',
    city: 'Jingdezhen, Jiangxi | 江西景德镇',
    near: ['Jiangxi', 'Fujian'],
    scope: ['ceramics', 'furniture', 'flasks', 'knives', 'toys', 'kids-cycles'],
    cma: ['CMA 221499900174', 1500, -690],
    number: (year, running) => `YH20${year}/${padded(running, 5)}`,
  }),
  lab('bachi', {
    name: 'Bachi Hardware and Household Testing | 八尺五金日用检测',
    city: 'Jinhua, Zhejiang | 浙江金华',
    near: ['Zhejiang', 'Jiangsu'],
    scope: [
      'flasks',
      'knives',
      'toothbrush',
      'jewelry',
      'textile-safety',
      'bags-luggage',
      'eyewear',
      'kids-cycles',
      'toys',
      'home-textiles',
    ],
    cma: ['CMA 241199900490', 1020, -1170],
    cnas: ['CNAS L90371', 1100, -1090],
    number: (year, running) => `BC${year}${padded(running, 7)}`,
  }),
  lab('guiju', {
    name: 'Guiju Bag and Luggage Testing | 规矩箱包检测',
    city: 'Baoding, Hebei | 河北保定',
    near: ['Hebei'],
    scope: ['bags-luggage', 'kids-wear', 'leather-fur'],
    cma: ['CMA 230399900553', 1200, -990],
    // Its CNAS ran out and was not renewed: what it reported since carries CMA alone.
    cnas: ['CNAS L90045', 2300, 190],
    number: (year, running) => `GJ-${year}-${padded(running, 5)}`,
  }),
  lab('sucheng', {
    name: 'Sucheng Rapid Laboratory | 速呈检测',
    city: 'Dongguan, Guangdong | 广东东莞',
    near: ['Guangdong'],
    scope: ['gb-31241#abuse-fires', 'gb-t-35590#battery-cycles', 'yd-t-1591#cable-bends'],
    cma: ['CMA 241999900811', 905, -1285],
    suspended: [
      41,
      'Suspended by its approval body after a failed proficiency test. 因能力验证结果不合格被资质认定部门暂停。',
    ],
    number: (year, running) => `SC${year}${padded(running, 6)}D`,
  }),
]
