import { expect, test } from 'vitest'
import { createPaidOrder, createPlacedOrder } from '@/prisma/factories/orders'
import { countRequest } from './metrics'
import { metricsText } from './metrics-text'

test('the trade is counted in the tables, the requests in the process', async () => {
  await createPlacedOrder()
  await createPaidOrder()
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
    'http_requests_total{method="GET",route="/[locale]",status="200"} 1',
    'http_requests_total{method="other",route="/[locale]",status="405"} 1',
  ])
    expect(lines).toContain(line)
  expect(lines.filter((line) => line.startsWith('outbox_waiting'))).toEqual([
    expect.stringMatching(/^outbox_waiting\{state="waiting"\} [1-9]/),
  ])
})
