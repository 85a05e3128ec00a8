'use client'

import Link from 'next/link'
import { type FormEvent, startTransition, useActionState, useEffect, useState } from 'react'
import { refreshLive } from '@/components/shell/live-store'
import { buttonClass } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Price } from '@/components/ui/price'
import { addToCartAction } from '@/lib/cart/actions'
import { fill } from '@/lib/i18n/text'
import { formatFen } from '@/lib/money'
import type { Result } from '@/lib/result'
import { type ChoiceVariant, useChoice } from './choice'
import { Quantity } from './quantity'
import { VariantPicker } from './variant-picker'

export type BuyLabels = {
  missing: string
  missingNote: string
  soldOut: string
  inStock: string
  left: string
  withdrawn: string
  quantity: string
  fewer: string
  more: string
  variant: string
  add: string
  adding: string
  added: string
  toCart: string
}
type Props = { locale: string; labels: BuyLabels; variantLabels: Record<string, string> }

const lastPieces = 5

function Stock({ variant, labels }: { variant: ChoiceVariant | undefined; labels: BuyLabels }) {
  const [tone, words] = !variant
    ? ['text-vermilion', labels.withdrawn]
    : variant.available <= 0
      ? ['text-vermilion', labels.soldOut]
      : variant.available <= lastPieces
        ? ['text-amber', fill(labels.left, { count: variant.available })]
        : ['text-jade', labels.inStock]
  return <p className={`mt-4 font-medium text-sm ${tone}`}>{words}</p>
}

/** Without JavaScript the choice is one list of all variants. */
function PlainChoice({ labels, variantLabels }: Omit<Props, 'locale'>) {
  const { variants } = useChoice()
  return (
    <noscript>
      <label className="mt-4 block text-sm">
        <span className="font-medium">{labels.variant}</span>
        <select
          name="variantId"
          className="mt-2 block min-h-11 w-full rounded-md border border-line bg-surface px-3"
        >
          {variants.map(({ id, priceFen, available }) => (
            <option key={id} value={id} disabled={available <= 0}>
              {[variantLabels[id], formatFen(priceFen), available <= 0 && labels.soldOut]
                .filter(Boolean)
                .join(' · ')}
            </option>
          ))}
        </select>
      </label>
    </noscript>
  )
}

function Answer({
  result,
  locale,
  labels,
}: { result: Result<{ quantity: number }> | null } & Omit<Props, 'variantLabels'>) {
  return (
    <div aria-live="polite" className="empty:hidden">
      {result?.ok && (
        <Notice tone="good">
          {fill(labels.added, { count: result.value.quantity })}{' '}
          <Link href={`/${locale}/cart`} prefetch={false} className="font-medium underline">
            {labels.toCart}
          </Link>
        </Notice>
      )}
      {result && !result.ok && <Notice tone="problem">{result.message}</Notice>}
    </div>
  )
}

/** Price, choice, stock, quantity and the way into the cart. */
export function BuyBox({ locale, labels, variantLabels }: Props) {
  const { variant, variants } = useChoice()
  const [quantity, setQuantity] = useState('1')
  const [result, run, pending] = useActionState(addToCartAction, null)
  const sellable = variant !== undefined && variant.available > 0
  const shownFen = variant?.priceFen ?? variants[0]?.priceFen

  useEffect(() => {
    if (result) refreshLive()
  }, [result])

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (!sellable || pending) return
    const form = new FormData(event.currentTarget)
    form.set('variantId', variant.id)
    startTransition(() => run(form))
  }

  return (
    <form action={run} onSubmit={submit}>
      <input type="hidden" name="locale" value={locale} />
      {shownFen !== undefined && <Price fen={shownFen} className="font-semibold text-3xl" />}
      <VariantPicker labels={labels} />
      <div className="needs-script" aria-live="polite">
        <Stock variant={variant} labels={labels} />
      </div>
      <PlainChoice labels={labels} variantLabels={variantLabels} />
      <div className="mt-4 flex flex-wrap items-end gap-3">
        <Quantity value={quantity} onChange={setQuantity} max={variant?.available ?? 1} labels={labels} />
        <button
          type="submit"
          disabled={!sellable}
          aria-disabled={pending || undefined}
          className={buttonClass('primary', 'normal', 'min-w-40 flex-1')}
        >
          {pending ? labels.adding : labels.add}
        </button>
      </div>
      <Answer result={result} locale={locale} labels={labels} />
    </form>
  )
}
