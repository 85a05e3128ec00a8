import { z } from 'zod'
import { readBounded, tooLarge } from '@/lib/bounded-body'
import { log } from '@/lib/log'
import { countViolation } from '@/lib/metrics'

const maxBytes = 16_000
/** A path without what stands behind the ?, which may be somebody's. */
const place = z
  .string()
  .catch('')
  .transform((url) => (URL.canParse(url) ? new URL(url).pathname : url).slice(0, 120))
const word = z
  .string()
  .catch('')
  .transform((text) => text.replace(/[^\w:/.-]/g, '').slice(0, 60))

// Browsers send the older form (report-uri) or a list of the newer one (Reporting API).
const Old = z.object({
  'csp-report': z.object({ 'document-uri': place, 'effective-directive': word, 'blocked-uri': place }),
})
const New = z
  .array(z.object({ body: z.object({ documentURL: place, effectiveDirective: word, blockedURL: place }) }))
  .max(50)

type Violation = { page: string; directive: string; blocked: string }

function violationsOf(json: unknown): Violation[] {
  const old = Old.safeParse(json)
  if (old.success) {
    const report = old.data['csp-report']
    return [
      {
        page: report['document-uri'],
        directive: report['effective-directive'],
        blocked: report['blocked-uri'],
      },
    ]
  }
  const reports = New.safeParse(json)
  if (!reports.success) return []
  return reports.data.map(({ body }) => ({
    page: body.documentURL,
    directive: body.effectiveDirective,
    blocked: body.blockedURL,
  }))
}

/** Where browsers tell of what a page's policy kept from running. Logged; anybody may send anything, so nothing is believed or kept. */
export async function POST(request: Request): Promise<Response> {
  const text = await readBounded(request, maxBytes).catch(() => '')
  if (text === null) return tooLarge()
  try {
    for (const violation of violationsOf(JSON.parse(text)).slice(0, 5)) {
      countViolation(violation.directive)
      log.warn('policy violation', violation)
    }
  } catch {
    return new Response(null, { status: 400 })
  }
  return new Response(null, { status: 204 })
}
