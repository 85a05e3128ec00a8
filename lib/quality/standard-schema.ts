import { z } from 'zod'
import {
  decimal,
  filledDay,
  filledDecimal,
  line,
  optionalDay,
  optionalLine,
  paragraph,
  whole,
} from '@/lib/text-input'

/** Fields of goods that standards are sorted by. */
export const itemKinds = ['RATIO', 'GRADE', 'POINT', 'COUNT'] as const
export const directions = ['MIN', 'MAX'] as const

const version = z.iso.datetime()
const key = z
  .string()
  .trim()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'format')
  .max(80)
/** Why a published entry is changed; a draft needs none. The verb asks. */
const reason = paragraph(500).default('')
const edition = { editionId: z.uuid(), version }

const editionTexts = {
  titleEn: line(160),
  titleZh: line(80),
  effectiveFrom: optionalDay,
  noteEn: paragraph(1000).default(''),
  noteZh: paragraph(500).default(''),
}

/** 2013; an amended one 2018+A1 */
const year = z
  .string()
  .trim()
  .max(12, 'format')
  .regex(/^\d{4}(\+[A-Z0-9:+]{1,7})?$/, 'format')

export const CreateStandardInput = z.object({
  /** without the year: GB/T 15107 */
  code: line(60),
  slug: key,
  field: key,
  year: z.union([z.literal(''), year]).default(''),
  ...editionTexts,
})
export type CreateStandardInput = z.infer<typeof CreateStandardInput>

export const DraftEditionInput = z.object({
  editionId: z.uuid(),
  year,
})
export type DraftEditionInput = z.infer<typeof DraftEditionInput>

export const EditEditionInput = z.object({ ...edition, ...editionTexts, reason })
export type EditEditionInput = z.infer<typeof EditEditionInput>

export const PublishEditionInput = z.object({ ...edition, reason: reason.refine((text) => text, 'required') })
export type PublishEditionInput = z.infer<typeof PublishEditionInput>

export const SupersedeEditionInput = z.object({
  ...edition,
  supersededOn: filledDay,
  supersededById: z.union([z.literal(''), z.uuid()], { error: 'choice' }).default(''),
  reason: reason.refine((text) => text, 'required'),
})
export type SupersedeEditionInput = z.infer<typeof SupersedeEditionInput>

export const SaveItemInput = z.object({
  ...edition,
  /** empty: a new one */
  itemId: z.union([z.literal(''), z.uuid()]).default(''),
  key,
  nameEn: line(120),
  nameZh: line(60),
  labelEn: line(120),
  labelZh: line(60),
  explainEn: paragraph(600),
  explainZh: paragraph(300),
  method: optionalLine(160),
  unit: line(40),
  kind: z.enum(itemKinds, 'choice'),
  direction: z.enum(directions, 'choice'),
  equivalents: optionalLine(200),
  reason,
})
export type SaveItemInput = z.infer<typeof SaveItemInput>

export const RemoveItemInput = z.object({ ...edition, itemId: z.uuid(), reason })
export type RemoveItemInput = z.infer<typeof RemoveItemInput>

export const SaveLimitInput = z
  .object({
    ...edition,
    itemId: z.uuid(),
    limitId: z.union([z.literal(''), z.uuid()]).default(''),
    /** empty, or A, E0, flat-ware … */
    classKey: z
      .string()
      .trim()
      .regex(/^[A-Za-z0-9]?[A-Za-z0-9.+-]{0,39}$/, 'format')
      .default(''),
    classEn: optionalLine(80),
    classZh: optionalLine(40),
    ladder: z.union([z.literal(''), key]).default(''),
    classRank: z.union([z.literal('').transform(() => null), whole(1, 20)]).default(null),
    value: filledDecimal,
    typicalGood: decimal.default(''),
    source: line(200),
    verified: z.literal('on').optional(),
    verifiedAs: optionalLine(120),
    noteEn: paragraph(500).default(''),
    noteZh: paragraph(300).default(''),
    reason,
  })
  .refine(({ ladder, classRank }) => (ladder === '') === (classRank === null), {
    path: ['classRank'],
    message: 'required',
  })
export type SaveLimitInput = z.infer<typeof SaveLimitInput>

export const RemoveLimitInput = z.object({ ...edition, limitId: z.uuid(), reason })
export type RemoveLimitInput = z.infer<typeof RemoveLimitInput>
