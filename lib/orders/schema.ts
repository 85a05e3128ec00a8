import { z } from 'zod'
import { consent, paragraph } from '@/lib/text-input'

/** How one factory's part travels, as chosen and frozen. */
export type ShippingChoice = {
  methodKey: string
  nameEn: string
  nameZh: string
  carrierEn: string
  carrierZh: string
  daysMin: number
  daysMax: number
}

export const PlaceOrderInput = z.object({
  locale: z.enum(['en', 'zh']).catch('en'),
  /** one per opened checkout page: the same key places the same order */
  idempotencyKey: z.uuid(),
  addressId: z.uuid('required'),
  /** the total the buyer saw, in fen */
  expectedTotalFen: z.coerce.number().int().min(0).max(2_000_000_000),
  /** factory id → key of the shipping method */
  shipping: z.record(z.uuid(), z.string().max(60)).default({}),
  /** factory id → note to the factory */
  notes: z.record(z.uuid(), paragraph(300)).default({}),
  terms: consent,
  /** asked only when the cart holds goods the law lets a seller exclude from the 7-day return (Consumer Law 25) */
  exclusions: z.literal('on').optional(),
})
export type PlaceOrderInput = z.infer<typeof PlaceOrderInput>

export const OrderIdInput = z.object({ locale: z.string().optional(), orderId: z.uuid() })
export type OrderIdInput = z.infer<typeof OrderIdInput>
export const SubOrderIdInput = z.object({ locale: z.string().optional(), subOrderId: z.uuid() })
export type SubOrderIdInput = z.infer<typeof SubOrderIdInput>
