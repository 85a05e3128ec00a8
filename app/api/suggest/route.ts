import { NextResponse } from 'next/server'
import { suggest } from '@/lib/discovery/queries-suggest'
import { toLocale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { formatFen } from '@/lib/money'
import type { SuggestAnswer } from '@/lib/suggest-answer'

const places = ['categories', 'belts', 'factories', 'standards'] as const

/** What may be meant by what is typed so far, in the language of the page. */
export async function GET(request: Request): Promise<NextResponse<SuggestAnswer>> {
  const { searchParams } = new URL(request.url)
  const locale = toLocale(searchParams.get('locale'))
  const text = (searchParams.get('q') ?? '').replace(/\p{C}/gu, ' ').slice(0, 60)
  const found = await suggest(text)
  const groups: SuggestAnswer['groups'] = [
    {
      kind: 'products' as const,
      items: found.products.map((product) => ({
        label: pick(product, 'name', locale),
        href: `/${locale}/products/${product.slug}`,
        note: formatFen(product.fromFen),
      })),
    },
    ...places.map((kind) => ({
      kind,
      items: found[kind].map((row) => ({
        label: pick(row, 'name', locale),
        href: `/${locale}/${kind}/${row.slug}`,
      })),
    })),
  ].filter(({ items }) => items.length > 0)
  return NextResponse.json({ groups }, { headers: { 'Cache-Control': 'public, max-age=60' } })
}
