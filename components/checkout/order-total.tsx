'use client'

import { Price } from '@/components/ui/price'
import { useTotals } from './total-context'

/** Goods, freight and total as chosen; the total goes along so that nobody pays another one than was seen. */
export function OrderTotal({ words }: { words: { items: string; shipping: string; total: string } }) {
  const { itemsFen, shippingFen } = useTotals()
  const total = itemsFen + shippingFen
  return (
    <dl className="space-y-2">
      <div className="flex justify-between gap-4">
        <dt className="text-muted">{words.items}</dt>
        <dd>
          <Price fen={itemsFen} />
        </dd>
      </div>
      <div className="flex justify-between gap-4">
        <dt className="text-muted">{words.shipping}</dt>
        <dd>
          <Price fen={shippingFen} />
        </dd>
      </div>
      <div className="flex items-baseline justify-between gap-4 border-line border-t pt-2">
        <dt className="font-medium">{words.total}</dt>
        <dd aria-live="polite">
          <Price fen={total} className="font-semibold text-2xl" />
          <input type="hidden" name="expectedTotalFen" value={total} />
        </dd>
      </div>
    </dl>
  )
}
