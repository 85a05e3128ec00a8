import type { CartGroup } from '@/lib/cart/cart-view'
import { db } from '@/lib/db'
import { type Destination, quoteShipping } from '@/lib/factories/rules'
import { ShippingZonesSchema } from '@/lib/factories/schema'
import type { ShippingMethod } from '@/prisma/generated/client'

export type Quoted = { method: ShippingMethod; fen: number }
export type QuotedGroup = CartGroup & { quoted: Quoted[] }

/** The ways each factory's part of a cart can travel to a place, cheapest first; none without a place. */
export async function quoteGroups(
  groups: CartGroup[],
  destination: Destination | null,
): Promise<QuotedGroup[]> {
  if (!groups.length) return []
  const methods = await db.shippingMethod.findMany({
    where: { factoryId: { in: groups.map(({ factoryId }) => factoryId) }, active: true },
    orderBy: { position: 'asc' },
  })
  return groups.map((group) => {
    const quoted = methods.flatMap((method): Quoted[] => {
      if (method.factoryId !== group.factoryId || !destination) return []
      const zones = method.zones === null ? null : ShippingZonesSchema.parse(method.zones)
      const fen = quoteShipping({ ...method, zones }, group, destination)
      return fen === null ? [] : [{ method, fen }]
    })
    return { ...group, quoted: quoted.toSorted((a, b) => a.fen - b.fen) }
  })
}
