import { getViewer } from '@/lib/accounts/viewer'
import { DomainError } from '@/lib/errors'
import { toLocale } from '@/lib/i18n/locales'
import { isRowId } from '@/lib/list-query'
import { writeCsv } from '@/lib/recalls/write-csv'

const statuses: Record<string, number> = { signInNeeded: 401, notFound: 404 }

/** The affected lines of a case as a file, for admins. */
export async function GET(request: Request, { params }: RouteContext<'/api/cases/[caseId]/lines.csv'>) {
  const { caseId } = await params
  const locale = toLocale(new URL(request.url).searchParams.get('locale'))
  try {
    const viewer = await getViewer()
    const { name, text } = await writeCsv({
      viewer,
      caseId: isRowId(caseId) ? caseId : '00000000-0000-7000-8000-000000000000',
      locale,
      now: new Date(),
    })
    return new Response(text, {
      headers: {
        'Cache-Control': 'private, no-store',
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="${name}"`,
        'X-Content-Type-Options': 'nosniff',
      },
    })
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return new Response(null, {
      status: statuses[error.code] ?? 403,
      headers: { 'Cache-Control': 'private, no-store' },
    })
  }
}
