import { getViewer } from '@/lib/accounts/viewer'
import { isRowId } from '@/lib/list-query'
import { can } from '@/lib/permissions'
import { findEvidence } from '@/lib/quality/evidence-queries'
import { attachmentOf } from '@/lib/quality/evidence-rules'

/** What a browser's own PDF viewer needs and no more: it may be framed by our pages, and can run, load or send nothing. */
const policy =
  "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'"

/** A PDF to look at beside a form, for assessors: with its own type, and what it could do was looked for when it was handed in. */
export async function GET(
  _: Request,
  { params }: RouteContext<'/api/evidence/[fileId]/view'>,
): Promise<Response> {
  const { fileId } = await params
  const viewer = await getViewer()
  const found = isRowId(fileId) && can(viewer, 'admin:reports') ? await findEvidence(fileId, viewer) : null
  const headers = { 'Cache-Control': 'private, no-store', 'Content-Security-Policy': policy }
  if (!found) return new Response(null, { status: 404, headers })
  return new Response(new Uint8Array(found.bytes), {
    headers: {
      ...headers,
      'Content-Type': 'application/pdf',
      'Content-Length': String(found.bytes.byteLength),
      'Content-Disposition': attachmentOf(found.name, 'inline'),
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
