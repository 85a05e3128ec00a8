import type { BadgeDefinition } from '@/lib/quality/badge-schema'
import type { Prisma } from '@/prisma/generated/client'
import { seedId } from './ids'

type Seed = {
  key: string
  subject: 'PRODUCT' | 'FACTORY'
  name: [en: string, zh: string]
  text: [en: string, zh: string]
  definition: BadgeDefinition
}

/** The nine badges the shop begins with, in the order they are shown. */
export const seedBadges: Seed[] = [
  {
    key: 'meets-standard',
    subject: 'PRODUCT',
    name: ['Meets the standard', '符合标准'],
    text: [
      'Every value an accredited laboratory measured keeps the limit of its standard.',
      '有资质的实验室测得的每一项数值都达到所依据标准的限值。',
    ],
    definition: { kind: 'passes', atLeast: 1, superseded: 'allowed' },
  },
  {
    key: 'beats-standard',
    subject: 'PRODUCT',
    name: ['Beats the standard', '优于标准'],
    text: [
      'The value that counts most in its category is at least 1.25 times better than the limit, and nothing tested falls short.',
      '该品类最关键的一项数值至少优于限值 1.25 倍，且所有检测项目均合格。',
    ],
    definition: { kind: 'headroom', atLeast: '1.25', on: 'headline', superseded: 'allowed' },
  },
  {
    key: 'twice-standard',
    subject: 'PRODUCT',
    name: ['Twice the standard', '标准的两倍'],
    text: [
      'The value that counts most in its category is at least twice as good as the limit, and nothing tested falls short.',
      '该品类最关键的一项数值至少达到限值的两倍，且所有检测项目均合格。',
    ],
    definition: { kind: 'headroom', atLeast: '2', on: 'headline', superseded: 'refused' },
  },
  {
    key: 'safety-class-a',
    subject: 'PRODUCT',
    name: ['Safety class A', '安全 A 类'],
    text: [
      'Keeps every limit of class A of GB 18401, the class for infants: formaldehyde, pH, colour fastness to water, sweat and saliva, banned dyes.',
      '达到 GB 18401 中婴幼儿用品 A 类的各项限值：甲醛、pH 值、耐水、耐汗渍和耐唾液色牢度，以及禁用染料。',
    ],
    definition: {
      kind: 'class',
      ladder: 'textile',
      class: 'A',
      requires: [
        'formaldehyde',
        'ph-lower',
        'ph-upper',
        'fastness-water-sweat',
        'fastness-saliva',
        'azo-dyes',
      ],
      superseded: 'refused',
    },
  },
  {
    key: 'lab-checked',
    subject: 'PRODUCT',
    name: ['Lab-checked in the last 12 months', '近 12 个月经实验室检测'],
    text: [
      'The newest report that counts is no older than twelve months from its day of issue.',
      '最新一份有效检测报告自签发之日起不超过十二个月。',
    ],
    definition: { kind: 'fresh', months: 12, superseded: 'allowed' },
  },
  {
    key: 'sampled-by-us',
    subject: 'PRODUCT',
    name: ['Sampled by us', '本站抽样'],
    text: [
      'We drew the sample ourselves or bought it unannounced like any buyer, and paid for the test.',
      '样品由我们自行抽取，或以普通买家身份购买，检测费用由我们承担。',
    ],
    definition: {
      kind: 'sampling',
      kinds: ['DRAWN', 'MYSTERY_PURCHASE'],
      spotCheckOnly: true,
      superseded: 'allowed',
    },
  },
  {
    key: 'patented',
    subject: 'PRODUCT',
    name: ['Patented', '专利'],
    text: [
      'A patent that names this product, with its number and kind, checked by us and still in force.',
      '有一项列明此商品的专利，专利号与类型经我们核对，目前仍然有效。',
    ],
    definition: { kind: 'credential', kinds: ['PATENT'] },
  },
  {
    key: 'checked-on-site',
    subject: 'FACTORY',
    name: ['Checked on site', '实地核验'],
    text: [
      'We visited the factory and found the people, machines and lines it describes.',
      '我们到访过该工厂，人员、设备和产线与其描述相符。',
    ],
    definition: { kind: 'credential', kinds: ['SITE_CHECK'] },
  },
  {
    key: 'oem-heritage',
    subject: 'FACTORY',
    name: ['OEM heritage verified', '代工经历已核实'],
    text: [
      'Papers show what the factory made for others, and the former client agreed in writing to the claim.',
      '文件证明该工厂曾为他人生产的产品，且原客户书面同意此项表述。',
    ],
    definition: { kind: 'credential', kinds: ['OEM_HERITAGE'] },
  },
]

/** The nine rules with their first version, published at `publishedAt`. Ids depend on the keys only. */
export function badgeRows(publishedAt: Date): {
  rules: Prisma.BadgeRuleCreateManyInput[]
  versions: Prisma.BadgeRuleVersionCreateManyInput[]
} {
  const rules = seedBadges.map(({ key, subject, name }, at) => ({
    id: seedId('badge-rule', key),
    key,
    subject,
    position: at + 1,
    nameEn: name[0],
    nameZh: name[1],
  }))
  const versions = seedBadges.map(({ key, text, definition }) => ({
    id: seedId('badge-rule-version', `${key}/1`),
    ruleId: seedId('badge-rule', key),
    version: 1,
    status: 'PUBLISHED' as const,
    definition,
    textEn: text[0],
    textZh: text[1],
    createdAt: publishedAt,
    publishedAt,
    updatedAt: publishedAt,
  }))
  return { rules, versions }
}
