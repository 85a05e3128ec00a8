import { z } from 'zod'
import { parseYuan } from '@/lib/money'
import { line, optionalLine, paragraph, whole } from '@/lib/text-input'

/** When the row was last saved, as the person saw it: an older one is refused. */
const version = z.iso.datetime()
const filledParagraph = (max: number) => paragraph(max).refine((text) => text.length > 0, 'required')
/** An amount in yuan as typed, in fen after parsing: 0.01 to 999,999.99. */
const yuan = z
  .string()
  .max(20, 'money')
  .transform((text, context) => {
    const fen = parseYuan(text)
    if (fen !== null && fen >= 1 && fen <= 99_999_999) return fen
    context.addIssue({ code: 'custom', message: text.trim() ? 'money' : 'required' })
    return z.NEVER
  })

export const EditProductInput = z.object({
  productId: z.uuid(),
  version,
  titleEn: line(120),
  titleZh: line(60),
  summaryEn: line(240),
  summaryZh: line(120),
  descriptionEn: filledParagraph(6000),
  descriptionZh: filledParagraph(3000),
  careEn: paragraph(1000),
  careZh: paragraph(500),
  sectionId: z.union([z.literal(''), z.uuid()]).default(''),
})
export type EditProductInput = z.infer<typeof EditProductInput>

export const SetListingInput = z.object({ productId: z.uuid(), version, listed: z.enum(['yes', 'no']) })
export type SetListingInput = z.infer<typeof SetListingInput>

export const SetVariantPriceInput = z.object({
  variantId: z.uuid(),
  price: yuan,
  /** the price the person saw, in fen */
  seenFen: whole(1, 99_999_999),
})
export type SetVariantPriceInput = z.infer<typeof SetVariantPriceInput>

export const AdjustStockInput = z.discriminatedUnion(
  'mode',
  [
    z.object({ mode: z.literal('change'), variantId: z.uuid(), pieces: whole(-100_000, 100_000) }),
    z.object({
      mode: z.literal('counted'),
      variantId: z.uuid(),
      pieces: whole(0, 1_000_000),
      /** what the person saw as available: a sale in between is not overwritten */
      seen: whole(0, 2_000_000_000),
    }),
  ],
  { error: 'choice' },
)
export type AdjustStockInput = z.infer<typeof AdjustStockInput>

const words = { altEn: line(160), altZh: line(80), colourKey: optionalLine(60) }

export const AddProductImageInput = z.object({
  productId: z.uuid(),
  version,
  ...words,
  file: z.instanceof(File, { message: 'required' }).refine(({ size }) => size > 0, 'required'),
})
export type AddProductImageInput = z.infer<typeof AddProductImageInput>

export const EditProductImageInput = z.object({ pictureId: z.uuid(), version, ...words })
export type EditProductImageInput = z.infer<typeof EditProductImageInput>

export const MoveProductImageInput = z.object({
  pictureId: z.uuid(),
  version,
  direction: z.enum(['up', 'down']),
})
export type MoveProductImageInput = z.infer<typeof MoveProductImageInput>

export const RemoveProductImageInput = z.object({ pictureId: z.uuid(), version })
export type RemoveProductImageInput = z.infer<typeof RemoveProductImageInput>

export const PauseProductInput = z.object({
  productId: z.uuid(),
  paused: z.enum(['yes', 'no']),
  reason: line(200),
})
export type PauseProductInput = z.infer<typeof PauseProductInput>
