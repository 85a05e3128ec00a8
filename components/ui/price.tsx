import { formatMoney, currency as shopCurrency } from '@/lib/money'

/** An amount in minor units, as ¥1,299.00 in tabular figures; in fen unless another currency is named. */
export function Price({
  fen,
  currency = shopCurrency,
  className = '',
}: {
  fen: number
  currency?: string
  className?: string
}) {
  return <span className={`tabular ${className}`}>{formatMoney(fen, currency)}</span>
}
