import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import type { OrderDetailRow } from '@/lib/orders/queries'
import { PaymentBox } from './payment-box'

vi.mock('@/lib/payments/actions', () => ({ payOrderAction: () => {}, cancelOrderAction: () => {} }))

const order = (currency: string, offered: string[]) =>
  ({
    id: 'order',
    status: 'AWAITING_PAYMENT',
    currency,
    holdUntil: new Date('2026-11-21T12:30:00Z'),
    payments: [{ status: 'OPEN', offered }],
    refunds: [],
  }) as unknown as OrderDetailRow
const textOf = (currency: string, offered: string[], locale: 'en' | 'zh') =>
  renderToStaticMarkup(<PaymentBox order={order(currency, offered)} said="" locale={locale} />).replace(
    /<[^>]+>/g,
    ' ',
  )

test('scenario 17: the order page says which way to pay is missing on the payment page, and why', () => {
  expect(textOf('KRW', ['card'], 'en')).toContain('Alipay is not on this payment page: it does not take KRW.')
  expect(textOf('KRW', ['card'], 'zh')).toContain('支付页上没有微信支付：它不支持 KRW。')
  const closed = textOf('CNY', ['card', 'alipay'], 'en')
  expect(closed).toContain('WeChat Pay is not on this payment page: the payment provider does not offer it')
  expect(closed).not.toContain('Alipay is not')
  expect(textOf('CNY', ['card', 'alipay', 'wechat_pay'], 'en')).not.toContain('payment page')
  expect(textOf('CNY', [], 'zh')).not.toContain('支付页上没有')
})
