import { ActionForm } from '@/components/ui/action-form'
import { buttonClass } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { formatDateTime } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { OrderDetailRow } from '@/lib/orders/queries'
import { cancelOrderAction, payOrderAction } from '@/lib/payments/actions'
import { missingMethods } from '@/lib/payments/rules'

/** What the way back from the payment page said, read against what the order really is. */
function ReturnNote({ order, said, locale }: { order: OrderDetailRow; said: string; locale: Locale }) {
  const t = translator(locale, 'orders')
  if (order.status === 'PAID') return said === 'done' ? <Notice tone="good">{t('paidNow')}</Notice> : null
  if (order.status !== 'AWAITING_PAYMENT') return null
  if (said === 'unavailable') return <Notice tone="warning">{t('unavailable')}</Notice>
  if (said === 'cancelled') return <Notice>{t('leftPayment')}</Notice>
  return said ? <Notice>{t('pending')}</Notice> : null
}

/** Which ways to pay the open page does not have, and why: a wallet that is not eligible disappears from it without a word. */
function MissingMethods({ order, locale }: { order: OrderDetailRow; locale: Locale }) {
  const t = translator(locale, 'orders')
  const open = order.payments.find(({ status }) => status === 'OPEN')
  const missing = missingMethods(open?.offered ?? [], order.currency)
  return missing.map(({ method, why }) => (
    <p key={method} className="mt-2 text-muted">
      {t(`missingMethod.${why}`, { method: t(`method.${method}`), currency: order.currency })}
    </p>
  ))
}

/** Pay or cancel while it is open; how it was paid, or why it is closed, afterwards. */
export function PaymentBox({ order, said, locale }: { order: OrderDetailRow; said: string; locale: Locale }) {
  const t = translator(locale, 'orders')
  const refund = order.payments.find(({ status }) => status === 'REFUND_DUE' || status === 'REFUNDED')
  return (
    <>
      <div aria-live="polite">
        <ReturnNote order={order} said={said} locale={locale} />
      </div>
      {refund && <Notice tone="info">{t(refund.status === 'REFUNDED' ? 'refunded' : 'refundDue')}</Notice>}
      {order.status === 'AWAITING_PAYMENT' && (
        <section
          aria-label={t('payment')}
          className="rounded-md border border-line border-l-4 border-l-amber bg-surface p-4"
        >
          <p>{t('heldUntil', { time: formatDateTime(order.holdUntil, locale) })}</p>
          <MissingMethods order={order} locale={locale} />
          <div className="mt-3 flex flex-wrap gap-3">
            <ActionForm action={payOrderAction} locale={locale}>
              <input type="hidden" name="orderId" value={order.id} />
              <SubmitButton>{t('pay')}</SubmitButton>
            </ActionForm>
            <details className="max-w-full">
              <summary
                className={buttonClass('plain', 'normal', 'list-none [&::-webkit-details-marker]:hidden')}
              >
                {t('cancel')}
              </summary>
              <ActionForm action={cancelOrderAction} locale={locale} className="mt-3">
                <input type="hidden" name="orderId" value={order.id} />
                <p className="mb-2 text-muted">{t('cancelNote')}</p>
                <SubmitButton tone="danger">{t('cancelSure')}</SubmitButton>
              </ActionForm>
            </details>
          </div>
        </section>
      )}
    </>
  )
}
