import { getViewer } from '@/lib/accounts/viewer'
import { isRowId } from '@/lib/list-query'
import { findEvidence } from '@/lib/quality/evidence-queries'
import { attachmentOf } from '@/lib/quality/evidence-rules'

/** A PDF to keep: never shown as a page of ours. The policy of what is no page (sandbox, nothing allowed) is put on by the server around. */
export async function GET(_: Request, { params }: RouteContext<'/api/evidence/[fileId]'>): Promise<Response> {
  const { fileId } = await params
  const found = isRowId(fileId) ? await findEvidence(fileId, await getViewer()) : null
  if (!found) return new Response(null, { status: 404, headers: { 'Cache-Control': 'private, no-store' } })
  return new Response(new Uint8Array(found.bytes), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Length': String(found.bytes.byteLength),
      'Content-Disposition': attachmentOf(found.name),
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  })
}
