import { z } from 'zod'
import { decimal, listOf, optionalDay, optionalLine, paragraph } from '@/lib/text-input'

export const sampleKinds = ['SENT_IN', 'DRAWN', 'MYSTERY_PURCHASE'] as const
/** Only who is not the maker buys unannounced. */
export const ownSampleKinds = ['SENT_IN', 'DRAWN'] as const
export const opennesses = ['PUBLIC', 'ON_REQUEST', 'CLOSED'] as const
/** Nobody answers requests to read a spot check: it is the shop's, and the factory's to read only. */
export const spotCheckOpennesses = ['PUBLIC', 'CLOSED'] as const
export const reportStates = [
  'DRAFT',
  'SUBMITTED',
  'NEEDS_CHANGES',
  'ACCEPTED',
  'REJECTED',
  'WITHDRAWN',
] as const

/** When the row was last saved, as the person saw it: an older one is refused. */
const version = z.iso.datetime()
const idOrNothing = z.union([z.literal(''), z.uuid()], { error: 'choice' }).default('')

/** One row of the table of results. Where nothing was detected the value is the reporting limit; a row without a value is none. */
export const ResultRowInput = z.object({
  itemId: z.uuid('choice'),
  limitId: idOrNothing,
  method: optionalLine(160),
  sample: optionalLine(80),
  sign: z.enum(['measured', 'nd'], 'choice').default('measured'),
  value: decimal.default(''),
  unit: optionalLine(40),
})
export type ResultRowInput = z.infer<typeof ResultRowInput>

export const CreateReportInput = z.object({ factoryId: z.uuid() })
export type CreateReportInput = z.infer<typeof CreateReportInput>

export const CreateSpotCheckInput = z.object({
  /** what stands in the address of the product's page */
  productSlug: z
    .string()
    .trim()
    .regex(/^[a-z0-9-]{1,120}$/, 'format'),
  sampleKind: z.enum(['DRAWN', 'MYSTERY_PURCHASE'], 'choice'),
})
export type CreateSpotCheckInput = z.infer<typeof CreateSpotCheckInput>

export const SaveReportInput = z.object({
  reportId: z.uuid(),
  version,
  intent: z.enum(['save', 'submit']).default('save'),
  labId: idOrNothing,
  number: optionalLine(80),
  client: optionalLine(160),
  sampleNote: paragraph(500).default(''),
  sampleKind: z.union([z.literal(''), z.enum(sampleKinds)], { error: 'choice' }).default(''),
  sampledOn: optionalDay,
  receivedOn: optionalDay,
  issuedOn: optionalDay,
  openness: z.enum(opennesses, 'choice'),
  productIds: listOf(z.uuid('choice'), 60),
  lotIds: listOf(z.uuid('choice'), 60),
  /** by the number of its row in the form */
  results: z
    .record(z.string().regex(/^\d{1,4}$/), ResultRowInput)
    .refine((rows) => Object.keys(rows).length <= 150)
    .default({}),
})
export type SaveReportInput = z.infer<typeof SaveReportInput>

/** A form's `results.<row>.<field>` fields as one record of rows. */
export function withResults(record: Record<string, unknown>): Record<string, unknown> {
  const results: Record<string, Record<string, unknown>> = {}
  for (const [key, value] of Object.entries(record)) {
    const [, row, field] = /^results\.(\d{1,4})\.([a-zA-Z]{1,20})$/.exec(key) ?? []
    if (row && field) results[row] = { ...results[row], [field]: value }
  }
  return { ...record, results }
}

export const ReportInput = z.object({ reportId: z.uuid(), version })
export type ReportInput = z.infer<typeof ReportInput>

export const ChangeOpennessInput = ReportInput.extend({ openness: z.enum(opennesses, 'choice') })
export type ChangeOpennessInput = z.infer<typeof ChangeOpennessInput>

const reason = paragraph(1000).refine((text) => text.length > 0, 'required')
export const ReasonedReportInput = ReportInput.extend({ reason })
export type ReasonedReportInput = z.infer<typeof ReasonedReportInput>

/** A word on fields: `notes.<field>` = what to change there. */
export const ReturnReportInput = ReportInput.extend({
  reason: paragraph(1000),
  notes: z
    .record(
      z.string().regex(/^(number|client|labId|file|dates|products|lots|sample|results(\.\d{1,4}\.value)?)$/),
      paragraph(500),
    )
    .default({}),
})
export type ReturnReportInput = z.infer<typeof ReturnReportInput>

/** A form's `notes.<field>` fields as one record. */
export function withNotes(record: Record<string, unknown>): Record<string, unknown> {
  const notes = Object.entries(record).flatMap(([key, value]) =>
    key.startsWith('notes.') && value !== '' ? [[key.slice(6), value]] : [],
  )
  return { ...record, notes: Object.fromEntries(notes) }
}

export const RequestReportInput = z.object({ reportId: z.uuid(), reason: paragraph(500).default('') })
export type RequestReportInput = z.infer<typeof RequestReportInput>

export const AnswerRequestInput = z.object({ requestId: z.uuid(), answer: z.enum(['GRANTED', 'DECLINED']) })
export type AnswerRequestInput = z.infer<typeof AnswerRequestInput>

/** Who the PDF is for: a report in the making, or a factory's credentials. */
export const UploadEvidenceInput = z.object({
  reportId: z.union([z.literal(''), z.uuid()]).default(''),
  factoryId: z.union([z.literal(''), z.uuid()]).default(''),
})
export type UploadEvidenceInput = z.infer<typeof UploadEvidenceInput>
