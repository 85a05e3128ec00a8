import { env } from '@/lib/env'
import { readText } from '@/lib/list-query'
import { listStoredMails } from '@/lib/mail-box'

/** The demo's mails as JSON, newest first; `?to=` narrows them to one address. */
export async function GET(request: Request): Promise<Response> {
  if (!env().DEMO) return new Response('Not found', { status: 404 })
  const to = readText({ to: new URL(request.url).searchParams.get('to') ?? '' }, 'to', 254).toLowerCase()
  return Response.json(await listStoredMails(to), { headers: { 'Cache-Control': 'no-store' } })
}
