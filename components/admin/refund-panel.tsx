import Link from 'next/link'
import { ButtonLink } from '@/components/ui/button-link'
import { Panel } from '@/components/ui/panel'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { formatFen } from '@/lib/money'
import type { AdminOrder } from '@/lib/orders/admin-queries'
import { findRefundable } from '@/lib/payments/refund-queries'
import { RefundChoice } from './refund-choice'
import { RefundList } from './refund-list'

/** The refunds of an order, and the way to another one: everything, one factory's part, or single pieces. */
export async function RefundPanel({ order, locale }: { order: AdminOrder; locale: Locale }) {
  const t = translator(locale, 'refunds')
  const left = await findRefundable(order.id)
  if (!left && !order.refunds.length) return null
  const base = `/${locale}/admin/orders/${order.id}/refund`
  return (
    <Panel id="refunds" title={t('title')}>
      <RefundList order={order} locale={locale} />
      {left && left.leftFen > 0 && (
        <>
          <h3 className="mt-6 text-base">{t('another')}</h3>
          <div className="mt-3 flex flex-wrap gap-3">
            <ButtonLink href={`${base}?scope=all`} prefetch={false}>
              {t('everything', { amount: formatFen(left.leftFen) })}
            </ButtonLink>
            {left.parts.length > 1 &&
              left.parts.map(({ id, leftFen }) => {
                const part = order.subOrders.find((one) => one.id === id)
                if (!part || !leftFen) return null
                return (
                  <ButtonLink key={id} href={`${base}?scope=${id}`} prefetch={false}>
                    {t('onePart', { factory: pick(part, 'factoryName', locale), amount: formatFen(leftFen) })}
                  </ButtonLink>
                )
              })}
          </div>
          <RefundChoice order={order} left={left} action={base} locale={locale} />
        </>
      )}
      <p className="mt-4 text-sm">
        <Link href={`/${locale}/admin/audit?id=${order.id}`} prefetch={false} className="underline">
          {translator(locale, 'admin')('seeAudit')}
        </Link>
      </p>
    </Panel>
  )
}
