import { NextResponse } from 'next/server'
import { getViewer } from '@/lib/accounts/viewer'
import { atOnce } from '@/lib/at-once'
import { readBoundedBytes } from '@/lib/bounded-body'
import { appUrl } from '@/lib/env'
import { DomainError } from '@/lib/errors'
import { toLocale } from '@/lib/i18n/locales'
import { can, type UserViewer } from '@/lib/permissions'
import { maxUploadBytes } from '@/lib/quality/evidence-rules'
import { UploadEvidenceInput } from '@/lib/quality/report-schema'
import { uploadEvidence } from '@/lib/quality/upload-evidence'
import { failure, type Result } from '@/lib/result'

const noStore = { 'Cache-Control': 'private, no-store' }

/** Where the form stands: what it says of itself, and only a page of this shop. */
function pageOf(request: Request): URL {
  const from = URL.parse(request.headers.get('referer') ?? '')
  return new URL(from?.origin === new URL(appUrl()).origin ? from.pathname : '/', appUrl())
}

const refusal = (error: DomainError, request: Request) =>
  failure(error, toLocale(pageOf(request).pathname.split('/')[1]))

/** A PDF is held in memory while it is looked at. */
const uploads = atOnce({ all: 8, each: 2 })
const handsInFiles = ['report:edit', 'credential:edit', 'admin:reports'] as const

async function read(request: Request, viewer: UserViewer): Promise<Result<{ fileId: string }>> {
  const body = await readBoundedBytes(request, maxUploadBytes)
  if (!body)
    return refusal(new DomainError('evidenceTooLarge', { fields: { file: 'evidenceTooLarge' } }), request)
  const headers = { 'Content-Type': request.headers.get('content-type') ?? '' }
  const form = await new Response(body, { headers }).formData().catch(() => new FormData())
  const locale = toLocale(form.get('locale'))
  const input = UploadEvidenceInput.safeParse({
    reportId: form.get('reportId') ?? '',
    factoryId: form.get('factoryId') ?? '',
  })
  const file = form.get('file')
  try {
    if (!input.success) throw new DomainError('notFound')
    // A browser sends a nameless empty file where none was chosen.
    if (!(file instanceof File) || !(file.size || file.name))
      throw new DomainError('invalid', { fields: { file: 'required' } })
    const bytes = new Uint8Array(await file.arrayBuffer())
    const wanted = { viewer, input: input.data, file: { bytes, name: file.name }, now: new Date() }
    return { ok: true, value: { fileId: (await uploadEvidence(wanted)).fileId } }
  } catch (error) {
    if (error instanceof DomainError) return failure(error, locale)
    throw error
  }
}

/** Nothing of the body is read before it is known who sends it, and that this person hands in files at all. */
async function take(request: Request): Promise<Result<{ fileId: string }>> {
  const viewer = await getViewer()
  if (!viewer) return refusal(new DomainError('signInNeeded'), request)
  if (!handsInFiles.some((action) => can(viewer, action)))
    return refusal(new DomainError('forbidden'), request)
  const leave = uploads.enter(viewer.userId)
  if (!leave) return refusal(new DomainError('tooMany', { params: { minutes: 1 } }), request)
  return read(request, viewer).finally(leave)
}

const statuses: Record<string, number> = {
  signInNeeded: 401,
  forbidden: 403,
  notFound: 404,
  evidenceTooLarge: 413,
  tooMany: 429,
}

/**
 * Takes a PDF as evidence: a step of its own, since it may be larger than a form. A script is answered with a Result; a plain form is led back
 * to its page, with what was wrong in the address.
 */
export async function POST(request: Request): Promise<Response> {
  const result = await take(request)
  if (request.headers.get('accept')?.includes('application/json')) {
    const status = result.ok ? 200 : (statuses[result.code] ?? 422)
    return NextResponse.json(result, { status, headers: noStore })
  }
  const page = pageOf(request)
  page.searchParams.set('upload', result.ok ? 'done' : result.code)
  return NextResponse.redirect(page, { status: 303, headers: noStore })
}
