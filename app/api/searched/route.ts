import { readBounded, tooLarge } from '@/lib/bounded-body'
import { logSearch } from '@/lib/discovery/log-search'
import { findProducts } from '@/lib/discovery/queries'
import { isNarrowed } from '@/lib/discovery/rules-address'
import { readFind } from '@/lib/discovery/schema'
import { isLocale } from '@/lib/i18n/locales'

const maxBytes = 4_000
const robots = /bot|crawl|spider|slurp|preview|headless.*lighthouse/i
const nothing = () => new Response(null, { status: 204 })

/** A person has seen the results of a search: what it found is looked up again here, so that nobody can make up the log. */
export async function POST(request: Request): Promise<Response> {
  const text = await readBounded(request, maxBytes).catch(() => '')
  if (text === null) return tooLarge()
  if (robots.test(request.headers.get('user-agent') ?? '')) return nothing()
  const [locale, path = ''] = text.split(' ')
  if (!isLocale(locale) || !path.startsWith('/search?')) return nothing()
  const query: Record<string, string[]> = {}
  for (const [name, value] of new URLSearchParams(path.slice('/search?'.length)))
    query[name] = [...(query[name] ?? []), value]
  const find = readFind(query)
  // Going on to the next page is no new search.
  if ((!find.q && !isNarrowed(find)) || find.page > 1) return nothing()
  const { total, near } = await findProducts(find)
  await logSearch({ find, locale, total, near, now: new Date() })
  return nothing()
}
