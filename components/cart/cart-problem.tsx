import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import {
  acceptPriceAction,
  removeLineAction,
  saveForLaterAction,
  setQuantityAction,
} from '@/lib/cart/actions'
import type { CartLineView } from '@/lib/cart/cart-view'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { formatFen } from '@/lib/money'

type Remedy = { label: string; action: typeof acceptPriceAction | typeof removeLineAction; quantity?: number }

/** One thing wrong with a line of the cart, in words, with the ways to settle it. */
export function CartProblemNote({ line, locale }: { line: CartLineView; locale: Locale }) {
  const { problem } = line
  if (!problem) return null
  const t = translator(locale, 'cart')
  const remove: Remedy = { label: t('remove'), action: removeLineAction }
  const later: Remedy = { label: t('saveForLater'), action: saveForLaterAction }
  const remedies: Record<typeof problem.kind, Remedy[]> = {
    variantGone: [remove],
    factoryPaused: [later, remove],
    soldOut: [later, remove],
    fewerLeft:
      problem.kind === 'fewerLeft'
        ? [
            {
              label: t('takeLeft', { available: problem.available }),
              action: setQuantityAction,
              quantity: problem.available,
            },
            remove,
          ]
        : [],
    priceChanged: [{ label: t('acceptPrice'), action: acceptPriceAction }, remove],
  }
  const words = {
    variantGone: t('variantGone'),
    factoryPaused: t('factoryPaused'),
    soldOut: t('soldOut'),
    fewerLeft: problem.kind === 'fewerLeft' ? t('fewerLeft', { available: problem.available }) : '',
    priceChanged:
      problem.kind === 'priceChanged'
        ? t('priceChanged', { from: formatFen(problem.fromFen), to: formatFen(problem.toFen) })
        : '',
  }
  return (
    <div className="mt-3 border-l-4 border-amber pl-3 text-sm">
      <p className="text-amber">{words[problem.kind]}</p>
      <div className="mt-1 flex flex-wrap gap-2">
        {remedies[problem.kind].map(({ label, action, quantity }) => (
          <ActionForm key={label} action={action} locale={locale}>
            <input type="hidden" name="lineId" value={line.id} />
            {quantity && <input type="hidden" name="quantity" value={quantity} />}
            <SubmitButton tone="plain" size="small" aria-label={`${label}: ${line.title}`}>
              {label}
            </SubmitButton>
          </ActionForm>
        ))}
      </div>
    </div>
  )
}
