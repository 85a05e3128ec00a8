import { z } from 'zod'
import { whole } from '@/lib/text-input'

const locale = z.string().optional()
export const AddToCartInput = z.object({
  locale,
  variantId: z.uuid('required'),
  quantity: whole(1, 999).optional().default(1),
})
export type AddToCartInput = z.infer<typeof AddToCartInput>
export const SetQuantityInput = z.object({ locale, lineId: z.uuid(), quantity: whole(1, 999) })
export type SetQuantityInput = z.infer<typeof SetQuantityInput>
export const LineInput = z.object({ locale, lineId: z.uuid() })
export type LineInput = z.infer<typeof LineInput>
/** What an undo needs to put a removed line back as it was. */
export const RestoreLineInput = z.object({
  locale,
  variantId: z.uuid(),
  quantity: whole(1, 999),
  later: z.enum(['0', '1']),
})
export type RestoreLineInput = z.infer<typeof RestoreLineInput>
