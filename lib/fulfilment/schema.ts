import { z } from 'zod'
import { carriers } from '@/lib/carriers'
import { whole } from '@/lib/text-input'

export const ShipInput = z.object({
  locale: z.string().optional(),
  subOrderId: z.uuid(),
  carrier: z.enum(carriers.map(({ key }) => key) as [string, ...string[]]),
  trackingNumber: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z0-9-]{6,40}$/, 'tracking'),
  /** order line id → pieces in this parcel; 0 = none of it */
  pieces: z.record(z.uuid(), whole(0, 999)).default({}),
  /** order line id → lot id → pieces of it in this parcel */
  lots: z.record(z.uuid(), z.record(z.uuid(), whole(0, 999))).optional(),
})
export type ShipInput = z.infer<typeof ShipInput>
