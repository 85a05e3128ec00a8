import type { OrderStatus } from '@/prisma/generated/enums'

/** What Stripe says of one Checkout Session, reduced to what decides. */
export type SessionFacts = {
  status: 'open' | 'complete' | 'expired' | null
  paymentStatus: 'paid' | 'unpaid' | 'no_payment_required' | null
  /** a delayed payment that has failed for good */
  failed: boolean
  amountFen: number | null
  currency: string | null
}

export type Settlement = 'pay' | 'refund' | 'close-expired' | 'close-failed' | 'wait' | 'nothing'

/**
 * What a session's state means for its order. A paid session never leaves an order unpaid: the order becomes paid, or, when it is
 * closed or paid by another session, the money goes back. Only the session that is open for the order (`isOpen`) may close it: one that
 * was replaced runs out unheard.
 */
export function decideSettlement(
  order: { status: OrderStatus; totalFen: number; currency: string; paidByThis: boolean; isOpen: boolean },
  session: SessionFacts,
): Settlement {
  if (session.status === 'complete' && session.paymentStatus === 'paid') {
    if (session.amountFen !== order.totalFen || session.currency !== order.currency.toLowerCase())
      return 'refund'
    if (order.status === 'AWAITING_PAYMENT') return 'pay'
    return order.paidByThis ? 'nothing' : 'refund'
  }
  if (order.status !== 'AWAITING_PAYMENT' || !order.isOpen) return 'nothing'
  if (session.status === 'expired') return 'close-expired'
  if (session.status === 'complete') return session.failed ? 'close-failed' : 'wait'
  return 'wait'
}

/** What every payment page asks for. */
export const wantedMethods = ['card', 'alipay', 'wechat_pay'] as const
export type WantedMethod = (typeof wantedMethods)[number]

/** Currencies the wallets take in Stripe's Checkout (docs.stripe.com/payments/alipay, …/wechat-pay, read November 2026). */
const walletCurrencies: Partial<Record<WantedMethod, readonly string[]>> = {
  alipay: ['CNY', 'AUD', 'CAD', 'EUR', 'GBP', 'HKD', 'JPY', 'MYR', 'NZD', 'SGD', 'USD'],
  wechat_pay: ['CNY', 'AUD', 'CAD', 'CHF', 'DKK', 'EUR', 'GBP', 'HKD', 'JPY', 'NOK', 'SEK', 'SGD', 'USD'],
}

/**
 * The ways to pay that were asked for and are not on the page, each with why: the wallet does not take the currency, or Stripe does not
 * offer it here (not opened for our account, or not for this amount). Empty while nothing is known of the page.
 */
export function missingMethods(
  offered: readonly string[],
  currency: string,
): { method: WantedMethod; why: 'currency' | 'provider' }[] {
  if (offered.length === 0) return []
  return wantedMethods
    .filter((method) => !offered.includes(method))
    .map((method) => ({
      method,
      why: walletCurrencies[method]?.includes(currency) === false ? 'currency' : 'provider',
    }))
}
