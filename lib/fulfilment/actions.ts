'use server'

import { refresh } from 'next/cache'
import { getViewer } from '@/lib/accounts/viewer'
import { SubOrderIdInput } from '@/lib/orders/schema'
import { attempt, formRecord, type Result } from '@/lib/result'
import { confirmReceipt } from './confirm-receipt'
import { ShipInput } from './schema'
import { shipSubOrder } from './ship-sub-order'

export async function confirmReceiptAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(SubOrderIdInput, formRecord(form), async ({ subOrderId }) => {
    await confirmReceipt({ viewer: await getViewer(), subOrderId, now: new Date() })
    refresh()
    return null
  })
}

/** Pieces come as `pieces.<order line id>`. */
export async function shipSubOrderAction(_: unknown, form: FormData): Promise<Result<{ complete: boolean }>> {
  const record = formRecord(form)
  const pieces = Object.fromEntries(
    Object.entries(record).flatMap(([key, value]) =>
      key.startsWith('pieces.') ? [[key.slice(7), value === '' ? '0' : value]] : [],
    ),
  )
  return attempt(ShipInput, { ...record, pieces }, async (input) => {
    const { complete } = await shipSubOrder({ viewer: await getViewer(), input, now: new Date() })
    refresh()
    return { complete }
  })
}
