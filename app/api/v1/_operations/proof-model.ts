import { z } from 'zod'
import { model, said } from '@/lib/api/described'
import { TextModel } from '@/lib/api/models'
import type { findProof } from '@/lib/quality/proof-report-queries'
import type { ProofResult } from '@/lib/quality/proof-rows'
import { PageLinks, pagesOf } from './refs'

const Exact = said(z.string(), 'An exact decimal as text.', '以文本表示的精确十进制数。')

const ResultModel = model(
  'TestResult',
  z.object({
    item: said(z.string(), 'The measured thing; the same in every standard.', '检测项目，各标准通用。'),
    name: TextModel,
    label: TextModel,
    standard: said(z.string(), 'The edition it is judged by.', '判定所依据的标准版本。'),
    superseded: said(z.boolean(), 'Whether that edition has a successor by now.', '该版本是否已被替代。'),
    class: TextModel,
    method: z.string(),
    sample: z.string(),
    value: Exact,
    notDetected: said(z.boolean(), '`value` is then the reporting limit.', '此时 `value` 为检出限。'),
    unit: z.string(),
    limit: Exact,
    direction: said(z.enum(['MIN', 'MAX']), '`MIN`: more is better.', '`MIN`：越大越好。'),
    headroom: said(
      Exact.nullable(),
      'How many times better than the limit, cut to two places; null where no multiple makes sense.',
      '余量：为限值的多少倍，截断至两位小数；无意义时为 null。',
    ),
    passes: z.boolean(),
    inScope: said(
      z.boolean(),
      'Whether the laboratory was accredited for it; otherwise it does not count.',
      '机构是否具备该项能力；否则不计入。',
    ),
  }),
  'One value of a report, judged.',
  '报告中的一项结果及判定。',
)

const ReportModel = model(
  'TestReport',
  z.object({
    number: z.string(),
    lab: z.object({ slug: z.string(), name: TextModel, marks: z.array(z.enum(['CMA', 'CNAS', 'ILAC'])) }),
    sampleKind: z.enum(['SENT_IN', 'DRAWN', 'MYSTERY_PURCHASE']),
    spotCheck: said(z.boolean(), 'Ordered and paid by Millmark.', '由平台付费送检。'),
    lots: z.array(z.string()),
    receivedOn: z.iso.date(),
    issuedOn: z.iso.date(),
    validUntil: z.iso.date(),
    counts: said(z.boolean(), 'Whether it is still within its validity.', '是否仍在计入期内。'),
    results: z.array(ResultModel),
  }),
  'An accepted report of a laboratory.',
  '已采纳的检测报告。',
)

const AwardModel = model(
  'Award',
  z.object({
    id: z.uuid(),
    badge: z.string(),
    name: TextModel,
    from: z.iso.datetime(),
    until: said(z.iso.datetime().nullable(), 'When it lapses by itself.', '自行失效的时间。'),
    endedAt: z.iso.datetime().nullable(),
    end: z.enum(['LAPSED', 'RENEWED', 'EVIDENCE_GONE', 'SUSPENDED', 'WITHDRAWN', 'RULE_CHANGED']).nullable(),
    pages: PageLinks,
  }),
  'A badge given: computed from evidence, never typed in.',
  '徽章的一次授予：由证据计算得出。',
)

export const ProofModel = model(
  'Proof',
  z.object({ awards: z.array(AwardModel), reports: z.array(ReportModel) }),
  'Everything that is known about the quality of a product.',
  '一件商品全部的质量证据。',
)

type Proof = NonNullable<Awaited<ReturnType<typeof findProof>>>
const text = (en: string, zh: string) => ({ en, zh })

function resultOf(result: ProofResult): z.infer<typeof ResultModel> {
  const { itemKey, standard, method, sample, value, notDetected, unit, limit, direction, headroom, passes } =
    result
  return {
    item: itemKey,
    name: text(result.nameEn, result.nameZh),
    label: text(result.labelEn, result.labelZh),
    class: text(result.classEn, result.classZh),
    inScope: result.isInScope,
    superseded: result.isSuperseded,
    standard,
    method,
    sample,
    value,
    notDetected,
    unit,
    limit,
    direction,
    headroom,
    passes,
  }
}

/** The proof of a product as the API writes it: awards held and ended, reports newest first. */
export function proofOf({ awards, reports }: Proof): z.infer<typeof ProofModel> {
  return {
    awards: awards.map(({ id, ruleKey, nameEn, nameZh, from, until, endedAt, end }) => ({
      id,
      badge: ruleKey,
      name: text(nameEn, nameZh),
      from,
      until,
      endedAt,
      end,
      pages: pagesOf(`/verify/${id}`),
    })),
    reports: reports.map(
      ({ lab, lots, number, sampleKind, receivedOn, issuedOn, validUntil, ...report }) => ({
        lab: { slug: lab.slug, name: text(lab.nameEn, lab.nameZh), marks: lab.marks },
        spotCheck: report.isSpotCheck,
        counts: report.isValid,
        results: report.results.map(resultOf),
        lots,
        number,
        sampleKind,
        receivedOn,
        issuedOn,
        validUntil,
      }),
    ),
  }
}
