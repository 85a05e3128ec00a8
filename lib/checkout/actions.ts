'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { getViewer } from '@/lib/accounts/viewer'
import { DomainError } from '@/lib/errors'
import { placeOrder } from '@/lib/orders/place-order'
import { PlaceOrderInput } from '@/lib/orders/schema'
import { startPayment } from '@/lib/payments/start-payment'
import { attempt, formRecord, type Result } from '@/lib/result'

/** `shipping.<factory id>` fields as one record. */
function gather(record: Record<string, unknown>, prefix: string): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).flatMap(([key, value]) =>
      key.startsWith(`${prefix}.`) ? [[key.slice(prefix.length + 1), value]] : [],
    ),
  )
}

/** Places the order, then leads to the payment page; when that cannot be reached the order is kept and its page offers to pay. */
export async function placeOrderAction(_: unknown, form: FormData): Promise<Result<null>> {
  const record = formRecord(form)
  const raw = { ...record, shipping: gather(record, 'shipping'), notes: gather(record, 'notes') }
  const result = await attempt(PlaceOrderInput, raw, async (input, locale) => {
    const viewer = await getViewer()
    const { orderId } = await placeOrder({ viewer, input, now: new Date() })
    const url = await startPayment({ viewer, orderId, now: new Date() }).then(
      (payment) => payment.url,
      (error: unknown) => {
        if (error instanceof DomainError) return `/${locale}/account/orders/${orderId}?payment=unavailable`
        throw error
      },
    )
    redirect(url)
  })
  // What the page shows is out of date: with it the buyer would be asked again and again.
  if (!result.ok && (result.code === 'totalChanged' || result.code === 'notServed')) refresh()
  return result
}
