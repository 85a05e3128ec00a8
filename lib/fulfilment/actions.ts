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

/**
 * Pieces come as `pieces.<order line id>`; the lot they are of as `lot.<order line id>`, or split as `split.<order line id>.<lot id>`, which
 * goes before it.
 */
export async function shipSubOrderAction(_: unknown, form: FormData): Promise<Result<{ complete: boolean }>> {
  const record = formRecord(form)
  const entries = Object.entries(record).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[key, value === '' ? '0' : value]] : [],
  )
  const below = (prefix: string) =>
    entries.flatMap(([key, value]): [string, string][] =>
      key.startsWith(prefix) ? [[key.slice(prefix.length), value]] : [],
    )
  const pieces = Object.fromEntries(below('pieces.'))
  const lots = Object.fromEntries(
    Object.keys(pieces).map((lineId) => {
      const split = below(`split.${lineId}.`).filter(([, quantity]) => quantity.trim() !== '0')
      const whole = below(`lot.${lineId}`).flatMap(([, lotId]) =>
        lotId === '0' ? [] : [[lotId, pieces[lineId]]],
      )
      return [lineId, Object.fromEntries(split.length ? split : whole)]
    }),
  )
  return attempt(ShipInput, { ...record, pieces, lots }, async (input) => {
    const { complete } = await shipSubOrder({ viewer: await getViewer(), input, now: new Date() })
    refresh()
    return { complete }
  })
}
