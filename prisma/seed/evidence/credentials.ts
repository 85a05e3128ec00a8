import { both, type Pair } from '@/prisma/seed/build-wear'
import { demoPatents } from '@/prisma/seed/evidence/patents'
import { seedPick } from '@/prisma/seed/ids'
import type { SeedFactory, Text } from '@/prisma/seed/world-types'

/** A paper of a factory; days count back from the moment of loading. */
export type SeedCredential = {
  factory: string
  kind: 'SITE_CHECK' | 'PATENT' | 'OEM_HERITAGE' | 'ISO_9001' | 'BSCI'
  status: 'SUBMITTED' | 'ACCEPTED' | 'REJECTED' | 'WITHDRAWN'
  number: string
  patentKind: 'INVENTION' | 'UTILITY_MODEL' | 'DESIGN' | null
  title: Text
  issuer: string
  issued: number
  /** months it counts; null: as long as it stands */
  months: number | null
  permission: boolean
  note: string
  products: string[]
}

const plain = { patentKind: null, permission: false, note: '', products: [], status: 'ACCEPTED' as const }

/** Visits by Millmark: they count for a year, so those of last year have run out. */
function siteChecks(factories: SeedFactory[]): SeedCredential[] {
  return factories.flatMap(({ slug, workers, floorAreaM2 }, at) => {
    if (slug !== 'qianbu' && seedPick('visit', slug, 100) >= 42) return []
    const issued =
      seedPick('visit-when', slug, 100) < 15 ? 380 + (at % 60) : 20 + seedPick('visit-day', slug, 300)
    const title = both(
      `Visited: ${workers} workers, ${floorAreaM2.toLocaleString('en')} m², lines and test bench seen running | 已实地查看：${workers} 人，${floorAreaM2} 平方米，产线与检测台在运行`,
    )
    const number = `MM-SV-${(400 + at * 7).toString().padStart(5, '0')}`
    return [
      {
        ...plain,
        factory: slug,
        kind: 'SITE_CHECK' as const,
        number,
        title,
        issuer: 'Millmark',
        issued,
        months: 12,
      },
    ]
  })
}

/** Three-year certificates of quality management, of an invented certifier. */
function isoCertificates(factories: SeedFactory[]): SeedCredential[] {
  return factories.flatMap(({ slug }, at) =>
    seedPick('iso', slug, 100) < 24
      ? [
          {
            ...plain,
            factory: slug,
            kind: 'ISO_9001' as const,
            number: `HZQ-${(10_400 + at * 113).toString()}-R${at % 3}`,
            title: both('Quality management system, ISO 9001:2015 | 质量管理体系 ISO 9001:2015'),
            issuer: 'Huanzhun Certification 环准认证',
            issued: 60 + seedPick('iso-day', slug, 900),
            months: 36,
          },
        ]
      : [],
  )
}

type Heritage = [factory: string, title: Pair, more?: Partial<SeedCredential>]

/** Former clients are described, never named; each agreed in writing. */
const heritages: Heritage[] = [
  [
    'qianbu',
    'Running shoes for an American chain, 1999 to 2019, in three plants | 1999 至 2019 年为一家美国连锁品牌代工跑鞋，三个车间',
  ],
  [
    'xinglu',
    'Polycarbonate suitcases for a Swiss travel label, eleven seasons | 为一家瑞士旅行品牌代工 PC 拉杆箱十一季',
  ],
  ['suijin', 'Bath towels for a Japanese spa chain since 2008 | 2008 年起为一家日本温泉连锁供应浴巾'],
  ['ronglu', 'Dehaired cashmere for spinners in Italy and Scotland | 为意大利和苏格兰纱厂供应分梳羊绒'],
  ['moren-blades', 'Ground blades for two German cutlery houses | 为两家德国刀具商代工磨制刀身'],
  ['miansheng', 'Baby bodysuits for a Japanese chain of baby shops | 为一家日本婴童连锁代工连体衣'],
  [
    'lanwan',
    'Vulcanised canvas shoes for two Californian skate labels | 为两家加州滑板品牌代工硫化帆布鞋',
    { status: 'SUBMITTED', permission: true },
  ],
  [
    'hezhi',
    'Handbags for a famous Paris house | 为巴黎某知名品牌代工手袋',
    {
      status: 'REJECTED',
      permission: false,
      note: 'The wording lets readers guess a brand, and the letter of the former client is missing. 措辞让人猜到品牌，且缺原客户的书面同意。',
    },
  ],
]

const heritageRow = ([factory, title, more]: Heritage, at: number): SeedCredential => ({
  ...plain,
  factory,
  kind: 'OEM_HERITAGE',
  number: `MM-OEM-${(210 + at * 3).toString()}`,
  title: both(title),
  issuer: 'Former client, name withheld 原客户，名称保密',
  issued: 45 + at * 31,
  months: null,
  permission: true,
  ...more,
})

const bsci: SeedCredential = {
  ...plain,
  factory: 'haishu',
  kind: 'BSCI',
  number: 'DBID-900417',
  title: both('Social audit, result B | 社会责任审核，结果 B'),
  issuer: 'Tongli Audit 同理审核',
  issued: 210,
  months: 24,
}

/** Every paper of the demo's factories: most accepted, one waiting, one refused, a few run out. */
export function demoCredentials(factories: SeedFactory[]): SeedCredential[] {
  const known = new Set(factories.map(({ slug }) => slug))
  return [
    ...siteChecks(factories),
    ...isoCertificates(factories),
    ...heritages.map(heritageRow),
    bsci,
    ...demoPatents.map((patent) => ({ ...plain, kind: 'PATENT' as const, ...patent })),
  ].filter(({ factory }) => known.has(factory))
}
