import { notFound } from 'next/navigation'
import { AddressLines } from '@/components/accounts/address-lines'
import { ButtonLink } from '@/components/ui/button-link'
import type { AddressSnapshot } from '@/lib/accounts/schema'
import { formatDateTime } from '@/lib/dates'
import { openDesk } from '@/lib/factories/desk-queries'
import { type Locale, languageTag, toLocale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { isRowId } from '@/lib/list-query'
import { findSellerOrder } from '@/lib/orders/seller-queries'
import { listBestAwards } from '@/lib/quality/verify-queries'
import { PrintButton } from './print-button'
import { SlipCode, slipLots } from './slip-lots'

/** What lies in the box: goods in both languages, the buyer's first; no prices. */
export async function PackingSlip({ locale, id }: { locale: Locale; id: string }) {
  const desk = await openDesk(locale, 'sub-order:read', `/orders/${id}/slip`, {})
  const order = isRowId(id) ? await findSellerOrder(id, desk.factoryIds) : null
  if (!order) notFound()
  const first = toLocale(order.order.locale)
  const second: Locale = first === 'en' ? 'zh' : 'en'
  const both = (
    key: 'slipTitle' | 'shipTo' | 'goods' | 'pieces' | 'note' | 'number' | 'paidAt' | 'packed',
  ) => (
    <>
      {translator(first, 'seller')(key)}{' '}
      <span lang={languageTag[second]} className="font-normal text-muted">
        {translator(second, 'seller')(key)}
      </span>
    </>
  )
  const toPack = order.lines.filter((line) => line.quantity > line.cancelledQuantity)
  const productIds = toPack.map(({ variant }) => variant.productId)
  const awards = await listBestAwards([...new Set(productIds)], desk.now)
  const cell = 'border-line border-b py-2 pr-4 text-left align-top'
  return (
    <article lang={languageTag[first]} className="max-w-3xl">
      <p className="no-print mb-6 flex flex-wrap gap-3">
        <PrintButton label={translator(locale, 'seller')('print')} />
        <ButtonLink href={`/${locale}/seller/orders/${id}`}>
          {translator(locale, 'states')('back')}
        </ButtonLink>
      </p>
      <h1 className="text-2xl">{both('slipTitle')}</h1>
      <p className="mt-1">
        {order.factoryNameEn} · {order.factoryNameZh}
      </p>
      <div className="mt-6 grid gap-6 sm:grid-cols-2">
        <section>
          <h2 className="text-sm">{both('shipTo')}</h2>
          <AddressLines address={order.order.address as unknown as AddressSnapshot} locale={first} />
        </section>
        <dl className="text-sm">
          <dt className="font-semibold">{both('number')}</dt>
          <dd className="tabular mb-2 text-lg">{order.number}</dd>
          <dt className="font-semibold">{both('paidAt')}</dt>
          <dd className="tabular">{order.order.paidAt && formatDateTime(order.order.paidAt, first)}</dd>
        </dl>
      </div>
      <table className="mt-6 w-full border-collapse text-sm">
        <thead>
          <tr>
            <th className={cell}>{both('goods')}</th>
            <th className={`${cell} text-right`}>{both('pieces')}</th>
            <th className={cell}>{both('packed')}</th>
          </tr>
        </thead>
        <tbody>
          {toPack.map((line) => (
            <tr key={line.id}>
              <td className={`${cell} wrap-anywhere`}>
                <span className="font-medium">{pick(line, 'title', first)}</span>{' '}
                {pick(line, 'options', first)}
                <span lang={languageTag[second]} className="block text-muted">
                  {pick(line, 'title', second)} {pick(line, 'options', second)}
                </span>
                <span className="tabular block">SKU {line.sku}</span>
                {slipLots(line).length > 0 && (
                  <span className="tabular block">
                    {translator(first, 'lots')('slip')} {slipLots(line).join(', ')}
                  </span>
                )}
                {awards[line.variant.productId] && (
                  <SlipCode awardId={awards[line.variant.productId] ?? ''} locale={first} />
                )}
              </td>
              <td className={`${cell} tabular text-right font-semibold text-base`}>
                {line.quantity - line.cancelledQuantity}
              </td>
              <td className={`${cell} text-xl leading-none`}>☐</td>
            </tr>
          ))}
        </tbody>
      </table>
      {order.note && (
        <section className="mt-6">
          <h2 className="text-sm">{both('note')}</h2>
          <p className="wrap-anywhere whitespace-pre-line">{order.note}</p>
        </section>
      )}
    </article>
  )
}
