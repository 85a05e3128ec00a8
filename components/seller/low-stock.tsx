import Link from 'next/link'
import { EmptyState } from '@/components/ui/empty-state'
import { optionsLabel } from '@/lib/catalog/rules'
import { AxesSchema } from '@/lib/catalog/schema'
import type { readLowStock } from '@/lib/catalog/seller-queries'
import type { Desk } from '@/lib/factories/desk-queries'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'

type Row = Awaited<ReturnType<typeof readLowStock>>['rows'][number]

/** The variants that run out first, each leading to where its stock is changed. */
export function LowStock({ desk, rows }: { desk: Desk; rows: Row[] }) {
  const t = translator(desk.locale, 'seller')
  if (!rows.length) return <EmptyState title={t('noLowStock')} />
  return (
    <ul>
      {rows.map(({ id, sku, options, stock, product }) => (
        <li key={id} className="flex items-baseline justify-between gap-4 border-line border-b py-2 text-sm">
          <span className="wrap-anywhere min-w-0">
            <Link href={desk.href(`/products/${product.id}`)} className="font-medium hover:underline">
              {pick(product, 'title', desk.locale)}
            </Link>{' '}
            <span className="text-muted">
              {[optionsLabel(AxesSchema.parse(product.axes), options, desk.locale), sku]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </span>
          <span className="tabular shrink-0 font-medium text-amber">
            {t('left', { count: stock?.available ?? 0 })}
          </span>
        </li>
      ))}
    </ul>
  )
}
