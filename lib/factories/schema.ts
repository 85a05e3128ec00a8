import { z } from 'zod'

/** Zones of a freight template: GB/T 2260 province prefixes, "*" for the rest of mainland China, "intl" for abroad. */
export const ShippingZonesSchema = z.array(
  z.object({ provinces: z.array(z.string()).min(1), firstKgFen: z.int().min(0), nextKgFen: z.int().min(0) }),
)
export type ShippingZones = z.infer<typeof ShippingZonesSchema>
