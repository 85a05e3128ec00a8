import { isoDay } from '@/lib/dates'
import { orderNumber } from '@/lib/orders/rules'
import { momentBefore } from '@/prisma/seed/evidence/days'
import type { SeedLot } from '@/prisma/seed/evidence/lots'
import { seedId } from '@/prisma/seed/ids'
import type { DemoPeople } from '@/prisma/seed/people'
import type { SeedProduct } from '@/prisma/seed/world-types'

/** One factory's goods in a parcel of the demo; days count back from the moment of loading. */
type DemoPart = {
  lines: [product: string, variant: number, quantity: number][]
  shipped: number
  completed: number | null
}
export type DemoOrder = {
  key: string
  buyer: string
  placed: number
  parts: (DemoPart & { carrier: string; tracking: string })[]
}

const sf = (tracking: string) => ({ carrier: 'sf', tracking })
const zto = (tracking: string) => ({ carrier: 'zto', tracking })

/** What the demo's buyers bought: goods on their way, goods long home, and two pairs of a lot that was recalled. */
export const demoOrders: DemoOrder[] = [
  {
    key: 'towels',
    buyer: 'buyer@millmark.test',
    placed: 33,
    parts: [
      { lines: [['suijin-600-bath', 0, 2]], shipped: 32, completed: 27, ...zto('7510990041733') },
      { lines: [['jianxu-silk-pillowcase', 1, 1]], shipped: 32, completed: 26, ...sf('SF9904172230115') },
    ],
  },
  {
    key: 'pool-slides',
    buyer: 'buyer@millmark.test',
    placed: 15,
    parts: [
      { lines: [['haituan-kids-pool-slide', 2, 1]], shipped: 14, completed: 9, ...zto('7510990052861') },
    ],
  },
  {
    key: 'more-pool-slides',
    buyer: 'buyer2@millmark.test',
    placed: 14,
    parts: [
      { lines: [['haituan-kids-pool-slide', 4, 2]], shipped: 13, completed: 8, ...zto('7510990053017') },
    ],
  },
  {
    key: 'road-trainers',
    buyer: 'buyer@millmark.test',
    placed: 4,
    parts: [
      { lines: [['qianbu-daily-road-trainer', 3, 1]], shipped: 3, completed: null, ...sf('SF9904183316092') },
    ],
  },
]

/** From which lot the pieces of a parcel came: of the recalled goods the lot that was stopped, else the newest made before it left. */
export function lotOf(lots: SeedLot[], product: string, shipped: number): SeedLot | null {
  const made = lots.filter((lot) => lot.product.slug === product && lot.made > shipped)
  return made.find(({ stopped }) => stopped !== null) ?? made.at(-1) ?? null
}

/** The orders whose buyers and goods are in the world; without people there are none. */
export function ordersOf(people: DemoPeople | null, products: SeedProduct[]): DemoOrder[] {
  const buyers = new Set(people?.buyers.map(({ email }) => email))
  const goods = new Set(products.map(({ slug }) => slug))
  return demoOrders.filter(
    ({ buyer, parts }) =>
      buyers.has(buyer) && parts.every(({ lines }) => lines.every(([slug]) => goods.has(slug))),
  )
}

export const orderLineId = (order: string, part: number, line: number) =>
  seedId('order-line', `${order}/${part}/${line}`)
export const shipmentId = (order: string, part: number) => seedId('shipment', `${order}/${part}`)

/** Number of an order as people say it. */
export const numberOf = ({ placed }: DemoOrder, running: number, now: Date) =>
  orderNumber(isoDay(momentBefore(now, placed)), running)
