'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { getViewer } from '@/lib/accounts/viewer'
import { attempt, formRecord, type Result } from '@/lib/result'
import { refundOrder } from './refund-order'
import { CloseRefundInput, RefundOrderInput, RetryRefundInput } from './refund-schema'
import { closeRefund, retryRefund } from './retry-refund'

/** Fields `<group>.<id>` of a form as one record by id; an empty field counts as 0. */
function grouped(record: Record<string, unknown>, group: string): Record<string, unknown> {
  const prefix = `${group}.`
  return Object.fromEntries(
    Object.entries(record).flatMap(([key, value]) =>
      key.startsWith(prefix) ? [[key.slice(prefix.length), value === '' ? '0' : value]] : [],
    ),
  )
}

export async function refundOrderAction(_: unknown, form: FormData): Promise<Result<null>> {
  const record = formRecord(form)
  const raw = {
    ...record,
    unsent: grouped(record, 'unsent'),
    sent: grouped(record, 'sent'),
    returned: grouped(record, 'returned'),
    freight: Object.keys(grouped(record, 'freight')),
  }
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
