'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { getViewer } from '@/lib/accounts/viewer'
import { OrderIdInput } from '@/lib/orders/schema'
import { attempt, formRecord, type Result } from '@/lib/result'
import { cancelOrder } from './cancel-order'
import { startPayment } from './start-payment'

export async function payOrderAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(OrderIdInput, formRecord(form), async ({ orderId }) => {
    const { url } = await startPayment({ viewer: await getViewer(), orderId, now: new Date() })
    redirect(url)
  })
}

export async function cancelOrderAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(OrderIdInput, formRecord(form), async ({ orderId }) => {
    await cancelOrder({ viewer: await getViewer(), orderId, now: new Date() })
    refresh()
    return null
  })
}
