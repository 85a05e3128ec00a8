import { text } from '@/prisma/seed/notation'
import { nameAt } from '@/prisma/seed/people-names'
import type { SeedFactory, Text } from '@/prisma/seed/world-types'

/** A division of China with its six-digit code (GB/T 2260). */
export type SeedDivision = { adcode: string; name: Text }

/** An address on the mainland; the street is invented, the divisions and postcode are real. */
export type SeedMainlandAddress = {
  country: 'CN'
  recipient: string
  phone: string
  province: SeedDivision
  city: SeedDivision
  district: SeedDivision
  street: string
  postalCode: string
}

export type SeedForeignAddress = {
  country: 'DE'
  recipient: string
  phone: string
  region: string
  city: string
  street: string
  postalCode: string
}

export type SeedAccount = { email: string; name: Text; locale: 'en' | 'zh' }
/** The first address is the default one. */
export type SeedBuyer = SeedAccount & { addresses: (SeedMainlandAddress | SeedForeignAddress)[] }
export type SeedStaff = SeedAccount & { factory: string; role: 'owner' | 'editor' | 'shipper' }
export type DemoPeople = { buyers: SeedBuyer[]; admin: SeedAccount; staff: SeedStaff[] }

/** Password of every demo account; they exist only in the demo world. */
export const demoPassword = 'millmark-demo-2026'
/** What the terminal shows: the accounts somebody trying the shop will want. */
export const demoLogins = [
  { email: 'buyer@millmark.test', role: 'buyer · 买家' },
  { email: 'seller@millmark.test', role: 'owner of a shoe factory in Putian · 莆田鞋厂老板' },
  { email: 'seller2@millmark.test', role: 'owner of a factory of another belt · 另一产业带的厂长' },
  { email: 'admin@millmark.test', role: 'admin · 管理员' },
] as const

const mailbox = (name: string) => `${name}@millmark.test`

const shanghai: SeedMainlandAddress = {
  country: 'CN',
  recipient: '林悦',
  phone: '+8613800138021',
  province: { adcode: '310000', name: text('Shanghai', '上海市') },
  city: { adcode: '310100', name: text('Shanghai', '上海市') },
  district: { adcode: '310104', name: text('Xuhui District', '徐汇区') },
  street: '梧桐里 18 弄 6 号 402 室',
  postalCode: '200030',
}

const suzhou: SeedMainlandAddress = {
  country: 'CN',
  recipient: '林悦',
  phone: '+8613800138021',
  province: { adcode: '320000', name: text('Jiangsu', '江苏省') },
  city: { adcode: '320500', name: text('Suzhou', '苏州市') },
  district: { adcode: '320506', name: text('Wuzhong District', '吴中区') },
  street: '荷塘路 27 号 3 幢 5 楼前台',
  postalCode: '215128',
}

const chengdu: SeedMainlandAddress = {
  country: 'CN',
  recipient: '周宁',
  phone: '+8613800138028',
  province: { adcode: '510000', name: text('Sichuan', '四川省') },
  city: { adcode: '510100', name: text('Chengdu', '成都市') },
  district: { adcode: '510107', name: text('Wuhou District', '武侯区') },
  street: '竹溪巷 9 号 2 单元 1103',
  postalCode: '610041',
}

const berlin: SeedForeignAddress = {
  country: 'DE',
  recipient: 'Anna Keller',
  phone: '+493023125041',
  region: 'Berlin',
  city: 'Berlin',
  street: 'Ahornhof 14, 2. OG',
  postalCode: '10437',
}

const buyers: SeedBuyer[] = [
  { email: mailbox('buyer'), name: text('Yue Lin', '林悦'), locale: 'zh', addresses: [shanghai, suzhou] },
  { email: mailbox('buyer2'), name: text('Ning Zhou', '周宁'), locale: 'zh', addresses: [chengdu] },
  {
    email: mailbox('buyer3'),
    name: text('Anna Keller', '安娜·凯勒'),
    locale: 'en',
    addresses: [berlin],
  },
]

const rolesOf = (position: number): SeedStaff['role'][] =>
  position < 2 ? ['owner', 'editor', 'shipper'] : ['owner']

/**
 * Everybody who can sign in to the demo: three buyers, one admin, an owner for each factory, and an editor and a shipper
 * for the first two. seller@ and seller2@ are short ways in: partners in the first Putian factory and in the first of another
 * belt. Mail addresses end in millmark.test, a domain that cannot exist.
 */
export function demoPeople(factories: Pick<SeedFactory, 'slug' | 'belt'>[]): DemoPeople {
  const jobs = factories.flatMap(({ slug }, position) =>
    rolesOf(position).map((role) => ({ factory: slug, role })),
  )
  const putian = factories.find(({ belt }) => belt === 'putian-sports-shoes')
  const elsewhere = factories.find(({ belt }) => belt !== 'putian-sports-shoes')
  const partners = [
    { at: putian, email: mailbox('seller'), name: text('Wenhua Ouyang', '欧阳文华') },
    { at: elsewhere, email: mailbox('seller2'), name: text('Jing Situ', '司徒静') },
  ]
  return {
    buyers,
    admin: { email: mailbox('admin'), name: text('Ruolan Jiang', '江若岚'), locale: 'zh' },
    staff: [
      ...jobs.map(
        ({ factory, role }, index): SeedStaff => ({
          email: mailbox(`${role}+${factory}`),
          name: nameAt(index),
          locale: 'zh',
          factory,
          role,
        }),
      ),
      ...partners.flatMap(({ at, email, name }): SeedStaff[] =>
        at ? [{ email, name, locale: 'zh', factory: at.slug, role: 'owner' }] : [],
      ),
    ],
  }
}
