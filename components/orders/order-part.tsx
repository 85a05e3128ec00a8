import Link from 'next/link'
import { LineLots } from '@/components/recalls/line-lots'
import { ActionForm } from '@/components/ui/action-form'
import { Price } from '@/components/ui/price'
import { SubmitButton } from '@/components/ui/submit-button'
import { formatDate } from '@/lib/dates'
import { confirmReceiptAction } from '@/lib/fulfilment/actions'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import type { OrderDetailRow } from '@/lib/orders/queries'
import type { ShippingChoice } from '@/lib/orders/schema'
import type { OrderLot } from '@/lib/recalls/order-lot-queries'
import { SubOrderStatusTag } from './order-status'
import { Parcels } from './parcels'
import { type LineRefund, LineRefunds } from './refund-state'

type Part = OrderDetailRow['subOrders'][number]

/** One factory's part as its buyer sees it: lines, freight, parcels, and the button that confirms receipt. */
export function OrderPart({
  part,
  refunds,
  lots,
  paid,
  locale,
}: {
  part: Part
  /** what goes back of this part */
  refunds: (LineRefund & { orderLineId: string | null })[]
  /** by order line */
  lots: Record<string, OrderLot[]>
  paid: boolean
  locale: Locale
}) {
  const t = translator(locale, 'orders')
  const shipping = part.shipping as unknown as ShippingChoice
  const lineTitles = Object.fromEntries(part.lines.map((line) => [line.id, pick(line, 'title', locale)]))
  return (
    <section
      aria-labelledby={`part-${part.id}`}
      className="rounded-md border border-line bg-surface p-4 sm:p-5"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <h2 id={`part-${part.id}`} className="text-lg">
          <Link href={`/${locale}/factories/${part.factory.slug}`} className="hover:underline">
            {pick(part, 'factoryName', locale)}
          </Link>
        </h2>
        {paid && <SubOrderStatusTag status={part.status} locale={locale} />}
      </div>
      <p className="tabular text-muted text-sm">{part.number}</p>
      <ul className="mt-3">
        {part.lines.map((line) => (
          <li key={line.id} className="flex gap-4 border-line border-t py-2">
            <span className="wrap-anywhere min-w-0 flex-1">
              <Link href={`/${locale}/products/${line.productSlug}`} className="hover:underline">
                {pick(line, 'title', locale)}
              </Link>
              <span className="block text-muted text-sm">
                {[pick(line, 'options', locale), line.sku].filter(Boolean).join(' · ')}
              </span>
              <span className="block text-muted text-sm">{t(`returns.${line.returnRule}`)}</span>
              <LineRefunds
                refunds={refunds.filter(({ orderLineId }) => orderLineId === line.id)}
                locale={locale}
              />
              <LineLots lots={lots[line.id] ?? []} productSlug={line.productSlug} locale={locale} />
            </span>
            <span className="text-right">
              <Price fen={line.totalFen} />
              <span className="tabular block text-muted text-sm">
                <Price fen={line.unitFen} /> × {line.quantity}
              </span>
            </span>
          </li>
        ))}
        <li className="flex justify-between gap-4 border-line border-t py-2">
          <span className="text-muted">
            {pick(shipping, 'name', locale)} · {pick(shipping, 'carrier', locale)}
            <LineRefunds refunds={refunds.filter(({ orderLineId }) => !orderLineId)} locale={locale} />
          </span>
          <Price fen={part.shippingFen} />
        </li>
        <li className="flex justify-between gap-4 border-line border-t pt-2 font-medium">
          <span>{t('partTotal')}</span>
          <Price fen={part.totalFen} />
        </li>
      </ul>
      {part.note && (
        <p className="wrap-anywhere mt-3 whitespace-pre-line text-sm">
          <span className="text-muted">{t('note')}</span> {part.note}
        </p>
      )}
      <Parcels parcels={part.shipments} lineTitles={lineTitles} locale={locale} />
      {part.status === 'SHIPPED' && (
        <ActionForm action={confirmReceiptAction} locale={locale} className="mt-3">
          <input type="hidden" name="subOrderId" value={part.id} />
          {part.autoConfirmAt && (
            <p className="mb-2 text-muted text-sm">
              {t('autoConfirm', { date: formatDate(part.autoConfirmAt, locale) })}
            </p>
          )}
          <SubmitButton aria-label={`${t('confirm')}: ${pick(part, 'factoryName', locale)}`}>
            {t('confirm')}
          </SubmitButton>
        </ActionForm>
      )}
    </section>
  )
}
