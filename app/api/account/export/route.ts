import { NextResponse } from 'next/server'
import { getViewer } from '@/lib/accounts/viewer'
import { readBounded, tooLarge } from '@/lib/bounded-body'
import { appUrl } from '@/lib/env'
import { DomainError } from '@/lib/errors'
import { toLocale } from '@/lib/i18n/locales'
import { exportAccount } from '@/lib/privacy/export-account'
import { ExportAccountInput } from '@/lib/privacy/schema'
import { formRecord } from '@/lib/result'

/** A password and a language. */
const maxBytes = 16_000
const noStore = { 'Cache-Control': 'private, no-store' }

/** The asker's own data as a file. A plain form posts here, so it works without a script; a refusal leads back to the page, with its reason. */
export async function POST(request: Request): Promise<Response> {
  const body = await readBounded(request, maxBytes)
  if (body === null) return tooLarge()
  const headers = { 'Content-Type': request.headers.get('content-type') ?? '' }
  const form = await new Response(body, { headers }).formData().catch(() => new FormData())
  const record = formRecord(form)
  const input = ExportAccountInput.safeParse(record)
  const page = new URL(`/${toLocale(record.locale)}/account/settings/data`, appUrl())
  const now = new Date()
  try {
    if (!input.success) throw new DomainError('invalid')
    const data = await exportAccount({ viewer: await getViewer(), input: input.data, now })
    return new NextResponse(JSON.stringify(data, null, 2), {
      headers: {
        ...noStore,
        'Content-Type': 'application/json; charset=utf-8',
        'Content-Disposition': `attachment; filename="millmark-${now.toISOString().slice(0, 10)}.json"`,
      },
    })
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    page.searchParams.set('problem', error.code)
    if (error.params.minutes) page.searchParams.set('minutes', String(error.params.minutes))
    return NextResponse.redirect(page, { status: 303, headers: noStore })
  }
}
