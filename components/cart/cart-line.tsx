import Link from 'next/link'
import { HallmarkRow } from '@/components/quality/hallmark-row'
import { MeasuredBar } from '@/components/quality/measured-bar'
import { ActionForm } from '@/components/ui/action-form'
import { Picture } from '@/components/ui/picture'
import { Price } from '@/components/ui/price'
import { SubmitButton } from '@/components/ui/submit-button'
import { moveToCartAction, saveForLaterAction } from '@/lib/cart/actions'
import type { CartLineView } from '@/lib/cart/cart-view'
import { isProven } from '@/lib/catalog/proof-rules'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { CardProof } from '@/lib/quality/proof-queries'
import { CartProblemNote } from './cart-problem'
import { QuantityForm } from './quantity-form'
import { RemoveButton } from './undo-removal'

/** One line of the cart (or of what is saved for later) with all that can be done with it. */
export function CartLine({
  line,
  proof,
  locale,
  saved = false,
}: {
  line: CartLineView
  proof?: CardProof
  locale: Locale
  saved?: boolean
}) {
  const t = translator(locale, 'cart')
  const name = [line.title, line.options].filter(Boolean).join(', ')
  const words = { quantity: t('quantity'), less: t('less'), more: t('more'), update: t('update') }
  return (
    <li className="flex gap-4 border-line border-t py-4">
      <Link
        href={`/${locale}/products/${line.productSlug}`}
        className="size-24 shrink-0 overflow-hidden rounded-md border border-line"
        tabIndex={-1}
        aria-hidden="true"
      >
        {line.image && <Picture image={line.image} alt="" sizes="96px" className="size-full object-cover" />}
      </Link>
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap justify-between gap-x-4">
          <Link
            href={`/${locale}/products/${line.productSlug}`}
            className="wrap-anywhere font-medium hover:underline"
          >
            {line.title}
          </Link>
          <Price fen={saved ? line.unitFen : line.totalFen} className="font-medium" />
        </div>
        {line.options && <p className="text-muted text-sm">{line.options}</p>}
        {proof && isProven(proof.summary) && (
          <div className="mt-1 max-w-60">
            <HallmarkRow proof={proof.summary} brand={proof.brand} locale={locale} isSmall />
            {proof.summary.headline && <MeasuredBar measure={proof.summary.headline} locale={locale} mini />}
          </div>
        )}
        {!saved && line.quantity > 1 && (
          <p className="text-muted text-sm">
            <Price fen={line.unitFen} /> × {line.quantity}
          </p>
        )}
        <div className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-2">
          {!saved && (
            <QuantityForm
              lineId={line.id}
              quantity={line.quantity}
              available={line.available}
              locale={locale}
              words={words}
              title={name}
            />
          )}
          <ActionForm action={saved ? moveToCartAction : saveForLaterAction} locale={locale}>
            <input type="hidden" name="lineId" value={line.id} />
            <SubmitButton
              tone="quiet"
              size="small"
              aria-label={`${saved ? t('moveToCart') : t('saveForLater')}: ${name}`}
            >
              {saved ? t('moveToCart') : t('saveForLater')}
            </SubmitButton>
          </ActionForm>
          <RemoveButton lineId={line.id} title={name} label={t('remove')} />
        </div>
        {!saved && <CartProblemNote line={line} locale={locale} />}
      </div>
    </li>
  )
}
