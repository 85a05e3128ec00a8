import Link from 'next/link'
import { RefundTag } from '@/components/orders/refund-state'
import { Panel } from '@/components/ui/panel'
import { Price } from '@/components/ui/price'
import { formatDateTime } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { listRefundTasks } from '@/lib/payments/refund-queries'
import { RefundTrouble } from './refund-list'
import { RefundSteps } from './refund-steps'

/** Refunds that need somebody, on top of the administration; nothing while there are none. */
export async function RefundTasks({ locale }: { locale: Locale }) {
  const tasks = await listRefundTasks(new Date())
  if (!tasks.length) return null
  const t = translator(locale, 'refunds')
  return (
    <div className="mb-8">
      <Panel id="refund-tasks" title={t('tasks')} note={t('tasksNote')}>
        <ul className="text-sm">
          {tasks.map((refund) => (
            <li key={refund.id} className="space-y-1 border-line border-b py-3">
              <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
                <Link
                  href={`/${locale}/admin/orders/${refund.order.id}`}
                  prefetch={false}
                  className="tabular font-medium underline"
                >
                  {refund.order.number}
                </Link>
                <Price fen={refund.amountFen} className="font-semibold" />
                <RefundTag status={refund.status} locale={locale} />
                <span className="text-muted">
                  {formatDateTime(refund.settledAt ?? refund.createdAt, locale)}
                </span>
              </p>
              <RefundTrouble refund={refund} locale={locale} />
              {refund.status === 'FAILED' && <RefundSteps refund={refund} locale={locale} />}
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  )
}
