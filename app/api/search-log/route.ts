import { getViewer } from '@/lib/accounts/viewer'
import { csvFile } from '@/lib/csv'
import { day } from '@/lib/dates'
import { listSearched } from '@/lib/discovery/queries-admin'
import { can } from '@/lib/permissions'

const most = 5_000

/** What was searched in the last days as CSV: `list=nothing` or `top`, `days` 1 to 90. Admins only. */
export async function GET(request: Request): Promise<Response> {
  const viewer = await getViewer()
  if (!can(viewer, 'admin:search')) return new Response(null, { status: viewer ? 403 : 401 })
  const { searchParams } = new URL(request.url)
  const asked = Number(searchParams.get('days'))
  const days = Number.isInteger(asked) && asked >= 1 && asked <= 90 ? asked : 30
  const list = searchParams.get('list') === 'nothing' ? 'nothing' : 'top'
  const rows = await listSearched({
    since: new Date(Date.now() - days * day),
    onlyNothing: list === 'nothing',
    take: most,
  })
  const file = csvFile([
    ['query', 'searches', 'hits', 'near', 'last'],
    ...rows.map(({ query, searches, hits, near, lastAt }) => [
      query,
      searches,
      hits,
      near,
      lastAt.toISOString(),
    ]),
  ])
  return new Response(file, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="searches-${list}-${days}-days.csv"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
