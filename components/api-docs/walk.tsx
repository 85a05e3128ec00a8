import { walkThrough } from '@/lib/api/walk-through'
import { listApiProducts } from '@/lib/catalog/queries-api'
import { findProduct } from '@/lib/catalog/queries-product'
import type { Locale } from '@/lib/i18n/locales'
import { Command } from './command'

const looked = 24

/** A product the walk works with: its first variant in stock, and no consent of its own needed. */
async function findWalkProduct(): Promise<string> {
  const rows = await listApiProducts({}, 'price-up', null, looked)
  for (const { slug } of rows) {
    const product = await findProduct(slug)
    const isInStock = (product?.variants[0]?.available ?? 0) > 0
    if (isInStock && product?.category.returnRule === 'SEVEN_DAY') return slug
  }
  return rows[0]?.slug ?? 'SLUG'
}

/** The walk from nothing to a paid order, step by step. */
export async function Walk({ server, locale }: { server: string; locale: Locale }) {
  const steps = walkThrough(server, await findWalkProduct())
  return (
    <ol className="space-y-5">
      {steps.map(({ id, title, command }, index) => (
        <li key={id}>
          <h3 className="font-semibold">
            {index + 1}. {title[locale]}
          </h3>
          <Command text={command} />
        </li>
      ))}
    </ol>
  )
}
