import { shipSubOrder } from '@/lib/fulfilment/ship-sub-order'
import type { UserViewer } from '@/lib/permissions'
import type { OpenCaseInput } from '@/lib/quality/case-schema'
import { openCaseByHand } from '@/lib/quality/open-case-by-hand'
import { createLot } from './lots'
import { createPaidSubOrder } from './orders'
import { createVariant } from './products'
import { createViewer } from './users'

let running = 0

/** What an admin's form says of a case: badges suspended, no return, nothing stopped. */
export const caseInput = (productId: string, more: Partial<OpenCaseInput> = {}): OpenCaseInput => ({
  productId,
  lotIds: [],
  reasonEn: 'The sole cracks in the cold.',
  reasonZh: '鞋底遇冷开裂。',
  adviceEn: 'Do not wear them below zero.',
  adviceZh: '零度以下请勿穿着。',
  badges: 'SUSPENDED',
  returnOffer: 'NONE',
  returnTo: more.returnOffer === 'FREE_RETURN' ? 'Returns desk, Mill Road 8, Gaoyang 071500' : '',
  ...more,
})

/** A case opened by an admin of its own. */
export async function createCase(productId: string, more: Partial<OpenCaseInput> = {}, now = new Date()) {
  const admin = await createViewer({ role: 'ADMIN' })
  const { caseId } = await openCaseByHand({ viewer: admin, input: caseInput(productId, more), now })
  return { caseId, admin }
}

/** A lot of a product, of which pieces went to each of these buyers. */
export async function createSentLot({
  factoryId,
  buyers,
  pieces = 2,
  now = new Date(),
}: {
  factoryId: string
  buyers: UserViewer[]
  pieces?: number
  now?: Date
}) {
  const variant = await createVariant({ factoryId, available: 100 })
  const lot = await createLot({ pieces: { [variant.id]: 40 } })
  const shipper = await createViewer({ memberships: [{ factoryId, role: 'SHIPPER' }] })
  const lines: { lineId: string; subOrderId: string; orderId: string }[] = []
  for (const viewer of buyers) {
    const { subOrder, orderId } = await createPaidSubOrder({
      viewer,
      wanted: [{ variantId: variant.id, quantity: pieces }],
      now,
    })
    const lineId = subOrder.lines[0]?.id ?? ''
    await shipSubOrder({
      viewer: shipper,
      input: {
        subOrderId: subOrder.id,
        carrier: 'sf',
        trackingNumber: `SF${3000000 + ++running}${Date.now() % 1000}`,
        pieces: { [lineId]: pieces },
        lots: { [lineId]: { [lot.id]: pieces } },
      },
      now,
    })
    lines.push({ lineId, subOrderId: subOrder.id, orderId })
  }
  return { variant, lot, lines }
}
