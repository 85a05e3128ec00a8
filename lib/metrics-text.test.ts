import { expect, test } from 'vitest'
import { createFactory } from '@/prisma/factories/factories'
import { createPaidOrder, createPaymentOf, createPlacedOrder } from '@/prisma/factories/orders'
import { createSettledRefund } from '@/prisma/factories/settled-refunds'
import { createDelivery, createSilentWebhook } from '@/prisma/factories/silent-webhook'
import { countRequest, countViolation } from './metrics'
import { metricsText } from './metrics-text'

test('the trade is counted in the tables, the requests in the process', async () => {
  await createPlacedOrder()
  const { orderId } = await createPaidOrder()
  await createPaymentOf(orderId)
  await createSettledRefund(orderId, 'FAILED')
  const { endpoint } = await createSilentWebhook((await createFactory()).id)
  await createDelivery(endpoint.id, new Date(Date.now() - 60_000))
  countViolation('script-src-elem')
  countViolation('x'.repeat(40))
  countRequest({ method: 'GET', route: '/[locale]', status: 200, seconds: 0.02 })
  countRequest({ method: 'BREW', route: '/[locale]', status: 405, seconds: 0.02 })
  const lines = (await metricsText()).split('\n')
  for (const line of [
    'shop_up 1',
    'orders{status="AWAITING_PAYMENT"} 1',
    'orders{status="PAID"} 1',
    'orders_placed_total 2',
    'orders_paid_total 1',
    'stock_reserved_pieces 1',
    'refunds{status="FAILED",seen_to="no"} 1',
    'refunds_oldest_unsettled_seconds 0',
    'webhook_deliveries{status="DELIVERED"} 1',
    'webhook_deliveries{status="WAITING"} 1',
    'policy_violations_total{directive="script-src-elem"} 1',
    'policy_violations_total{directive="other"} 1',
    'http_requests_total{method="GET",route="/[locale]",status="200"} 1',
    'http_requests_total{method="other",route="/[locale]",status="405"} 1',
  ])
    expect(lines).toContain(line)
  expect(lines.filter((line) => line.startsWith('outbox_waiting'))).toEqual([
    expect.stringMatching(/^outbox_waiting\{state="waiting"\} [1-9]/),
  ])
  expect(lines.find((line) => line.startsWith('webhook_oldest_due_seconds'))).toMatch(/ [6-9]\d\./)
})
