'use client'

import { useId } from 'react'
import { useFieldError } from '@/components/ui/form-state'
import { Price } from '@/components/ui/price'
import { useTotals } from './total-context'

type Quote = { key: string; name: string; carrier: string; days: string; fen: number }

/** How one factory's part travels; the cheapest way is chosen first. */
export function ShippingChoice({
  factoryId,
  quotes,
  legend,
  free,
  none,
}: {
  factoryId: string
  quotes: Quote[]
  legend: string
  free: string
  none: string
}) {
  const { choose } = useTotals()
  const name = `shipping.${factoryId}`
  const error = useFieldError(name)
  const id = useId()
  if (!quotes.length) return <p className="mt-4 text-amber">{none}</p>
  return (
    <fieldset className="mt-4" aria-describedby={error ? `${id}-error` : undefined}>
      <legend className="font-medium">{legend}</legend>
      {quotes.map((quote, index) => (
        <label key={quote.key} className="mt-2 flex min-h-11 items-center gap-3">
          <input
            type="radio"
            name={name}
            value={quote.key}
            defaultChecked={index === 0}
            onChange={() => choose(factoryId, quote.key)}
            className="size-5 accent-vermilion"
          />
          <span className="min-w-0 flex-1">
            {quote.name}{' '}
            <span className="block text-muted text-sm">{[quote.carrier, quote.days].join(' · ')}</span>
          </span>
          {quote.fen ? <Price fen={quote.fen} /> : <span className="text-jade">{free}</span>}
        </label>
      ))}
      {error && (
        <p id={`${id}-error`} className="mt-1 text-sm text-vermilion">
          {error}
        </p>
      )}
    </fieldset>
  )
}
