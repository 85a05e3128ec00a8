import { FieldMessage } from '@/components/ui/field-message'
import { formatDate } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import type { ReportChoices, ReportDetail } from '@/lib/quality/report-queries'

type Product = ReportChoices['products'][number]

function LotChoice({ product, chosen, locale }: { product: Product; chosen: Set<string>; locale: Locale }) {
  const t = translator(locale, 'reports')
  if (!product.lots.length) return null
  return (
    <ul className="ml-8 flex flex-wrap gap-x-5">
      {product.lots.map((lot) => (
        <li key={lot.id}>
          <label className="flex min-h-9 items-center gap-2 text-sm">
            <input
              type="checkbox"
              name="lotIds"
              value={lot.id}
              defaultChecked={chosen.has(lot.id)}
              className="size-5 accent-vermilion"
            />
            {t('lotOf', { code: lot.code, day: formatDate(lot.madeOn, locale) })}
          </label>
        </li>
      ))}
    </ul>
  )
}

/** Which products a report is of, and which lots of them the sample was taken from. */
export function ReportGoods({
  report,
  products,
  locale,
}: {
  report: ReportDetail
  products: Product[]
  locale: Locale
}) {
  const t = translator(locale, 'reports')
  const chosen = new Set(report.products.map(({ productId }) => productId))
  const lots = new Set(report.lots.map(({ lotId }) => lotId))
  return (
    <fieldset className="my-3 min-w-0">
      <legend className="font-medium">{t('products')}</legend>
      <p className="text-muted text-sm">{t('productsHint')}</p>
      <FieldMessage name="productIds" />
      <FieldMessage name="lotIds" />
      {/* A scrolling list must be reachable by keyboard; its boxes are. */}
      <ul className="mt-2 max-h-96 overflow-y-auto rounded-md border border-line px-3">
        {products.map((product) => (
          <li key={product.id} className="border-line border-b py-1 last:border-0">
            <label className="flex min-h-11 items-center gap-3">
              <input
                type="checkbox"
                name="productIds"
                value={product.id}
                defaultChecked={chosen.has(product.id)}
                className="size-5 shrink-0 accent-vermilion"
              />
              {pick(product, 'title', locale)}
            </label>
            <LotChoice product={product} chosen={lots} locale={locale} />
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
