import { z } from 'zod'
import { model, said } from '@/lib/api/described'
import { TextModel } from '@/lib/api/models'
import { appUrl } from '@/lib/env'
import { verifyUrl } from '@/lib/quality/open-badge'
import type { VerifiedAward } from '@/lib/quality/verify-queries'
import { PageLinks, pagesOf, RefModel } from './refs'

const Exact = said(z.string(), 'An exact decimal as text.', '以文本表示的精确十进制数。')

export const VerifiedAwardModel = model(
  'VerifiedAward',
  z.object({
    id: z.uuid(),
    state: said(
      z.enum(['genuine', 'notYet', 'lapsed', 'suspended', 'withdrawn', 'renewed', 'ended']),
      'As of this moment. Only `genuine` holds.',
      '此刻的状态。仅 `genuine` 有效。',
    ),
    badge: z.string(),
    name: TextModel,
    promise: said(TextModel, 'What the badge promises.', '徽章的含义。'),
    product: said(
      RefModel.nullable(),
      'Null when the badge is the factory’s own.',
      '徽章属于工厂本身时为 null。',
    ),
    factory: RefModel,
    from: z.iso.datetime(),
    until: said(z.iso.datetime().nullable(), 'When it lapses by itself.', '自行失效的时间。'),
    endedAt: z.iso.datetime().nullable(),
    end: z.enum(['LAPSED', 'RENEWED', 'EVIDENCE_GONE', 'SUSPENDED', 'WITHDRAWN', 'RULE_CHANGED']).nullable(),
    reason: said(
      TextModel.nullable(),
      'Of the quality case that took it away.',
      '使其暂停或撤销的质量案件的原因。',
    ),
    newer: said(z.uuid().nullable(), 'The award that holds in its place.', '现行有效的授予。'),
    measure: said(
      z
        .object({
          label: TextModel,
          value: Exact,
          unit: z.string(),
          limit: Exact,
          headroom: Exact.nullable(),
          standard: z.string(),
        })
        .nullable(),
      'What the badge says in numbers.',
      '徽章所依据的数值。',
    ),
    reports: said(z.array(z.string()), 'Numbers of the test reports.', '检测报告编号。'),
    credential: said(
      z.string().nullable(),
      'Open Badges 3.0 as a signed JWT (`vc+jwt`); null unless it holds.',
      'Open Badges 3.0 签名凭证（`vc+jwt`）；无效时为 null。',
    ),
    credentialUrl: z.url(),
    statusUrl: z.url(),
    pages: PageLinks,
  }),
  'A badge given, as anybody may verify it.',
  '任何人可核验的一次徽章授予。',
)

const ref = (slug: string, en: string, zh: string) => ({ slug, name: { en, zh } })

/** An award as the API writes it, with its credential while it holds. */
export function verifiedAwardOf(
  award: VerifiedAward,
  credential: string | null,
): z.infer<typeof VerifiedAwardModel> {
  const { id, state, badge, product, factory, measure, until, endedAt, end, newer } = award
  const address = verifyUrl(appUrl(), id)
  return {
    id,
    state,
    badge: award.ruleKey,
    name: { en: badge.nameEn, zh: badge.nameZh },
    promise: { en: badge.textEn, zh: badge.textZh },
    product: product && ref(product.slug, product.titleEn, product.titleZh),
    factory: ref(factory.slug, factory.nameEn, factory.nameZh),
    from: award.from.toISOString(),
    until: until?.toISOString() ?? null,
    endedAt: endedAt?.toISOString() ?? null,
    end,
    reason: award.case && { en: award.case.reasonEn, zh: award.case.reasonZh },
    newer,
    measure: measure && {
      label: { en: measure.labelEn, zh: measure.labelZh },
      value: measure.value,
      unit: measure.unit,
      limit: measure.limit,
      headroom: measure.headroom,
      standard: measure.standard,
    },
    reports: award.reports.map(({ number }) => number),
    credential,
    credentialUrl: `${address}/credential.jwt`,
    statusUrl: `${address}/status.json`,
    pages: pagesOf(`/verify/${id}`),
  }
}
