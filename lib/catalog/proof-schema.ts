import { z } from 'zod'

const Day = z.iso.date()
/** A decimal as text: exact, never a float. */
const Exact = z.string().regex(/^-?\d+(\.\d+)?$/)

/** One measured thing set against its limit, as cards and pages show it. */
export const MeasureSchema = z.object({
  itemKey: z.string(),
  nameEn: z.string(),
  nameZh: z.string(),
  labelEn: z.string(),
  labelZh: z.string(),
  unit: z.string(),
  kind: z.enum(['RATIO', 'GRADE', 'POINT', 'COUNT']),
  direction: z.enum(['MIN', 'MAX']),
  /** in `unit`; for what was not detected the reporting limit */
  value: Exact,
  notDetected: z.boolean(),
  limit: Exact,
  /** how many times better than the limit, cut (never rounded up) to two places; null where no multiple makes sense */
  headroom: Exact.nullable(),
  classEn: z.string(),
  classZh: z.string(),
  standard: z.string(),
  standardSlug: z.string(),
})
export type Measure = z.infer<typeof MeasureSchema>

/** A badge held now. */
export const HallmarkSchema = z.object({
  awardId: z.string(),
  rule: z.string(),
  nameEn: z.string(),
  nameZh: z.string(),
  /** ISO instant it lapses by itself, or null */
  until: z.string().nullable(),
})
export type Hallmark = z.infer<typeof HallmarkSchema>

/** The JSON column of ProductProof: what a card shows. Written by the quality domain, shown by the catalogue. */
export const ProofSummarySchema = z.object({
  hallmarks: z.array(HallmarkSchema),
  headline: MeasureSchema.nullable(),
  lab: z
    .object({ nameEn: z.string(), nameZh: z.string(), marks: z.array(z.enum(['CMA', 'CNAS', 'ILAC'])) })
    .nullable(),
  testedOn: Day.nullable(),
})
export type ProofSummary = z.infer<typeof ProofSummarySchema>
