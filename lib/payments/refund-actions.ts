'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { getViewer } from '@/lib/accounts/viewer'
import { attempt, formRecord, type Result } from '@/lib/result'
import { refundOrder } from './refund-order'
import { CloseRefundInput, RefundOrderInput, RetryRefundInput, refundFields } from './refund-schema'
import { closeRefund, retryRefund } from './retry-refund'

export async function refundOrderAction(_: unknown, form: FormData): Promise<Result<null>> {
  const record = formRecord(form)
  const raw = { ...record, ...refundFields(record) }
  return attempt(RefundOrderInput, raw, async (input, locale) => {
    await refundOrder({ viewer: await getViewer(), input, now: new Date() })
    redirect(`/${locale}/admin/orders/${input.orderId}#refunds`)
  })
}

export async function retryRefundAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(RetryRefundInput, formRecord(form), async (input) => {
    await retryRefund({ viewer: await getViewer(), input, now: new Date() })
    refresh()
    return null
  })
}

export async function closeRefundAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(CloseRefundInput, formRecord(form), async (input) => {
    await closeRefund({ viewer: await getViewer(), input, now: new Date() })
    refresh()
    return null
  })
}
