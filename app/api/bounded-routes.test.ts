import { expect, test } from 'vitest'
import { readBounded } from '@/lib/bounded-body'
import { POST as exportAccount } from './account/export/route'
import { POST as signIn } from './auth/[...nextauth]/route'
import { POST as reportViolation } from './csp-report/route'
import { POST as takeEvidence } from './evidence/route'
import { POST as receiveStripe } from './stripe/webhook/route'

const piece = new TextEncoder().encode('x'.repeat(10_000))

/** A chunked request that never says how long it is and never ends by itself. */
function endless(headers: Record<string, string> = {}, most = 5_000_000) {
  const sent = { bytes: 0, cancelled: false }
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent.bytes += piece.byteLength
      if (sent.bytes > most) controller.error(new Error('it reads on and on'))
      else controller.enqueue(piece)
    },
    cancel() {
      sent.cancelled = true
    },
  })
  const init = { method: 'POST', body, headers, duplex: 'half' }
  return { request: new Request('http://shop.test/api', init as RequestInit), sent }
}

const form = { 'Content-Type': 'application/x-www-form-urlencoded' }
const credentials = { params: Promise.resolve({ nextauth: ['callback', 'credentials'] }) }
const routes: [name: string, most: number, ask: (request: Request) => Promise<Response>][] = [
  ['csp-report', 16_000, reportViolation],
  ['stripe/webhook', 1_000_000, receiveStripe],
  ['account/export', 16_000, exportAccount],
  ['auth', 64_000, (request) => signIn(request, credentials)],
]

test('a PDF without a length is read no further than it may be long', async () => {
  const { request, sent } = endless(
    { Accept: 'application/json', 'Content-Type': 'multipart/form-data; boundary=x' },
    40_000_000,
  )
  const answer = await takeEvidence(request)
  expect(answer.status).toBe(413)
  expect(await answer.json()).toMatchObject({
    ok: false,
    code: 'evidenceTooLarge',
    fields: { file: expect.any(String) },
  })
  expect(sent.bytes).toBeLessThanOrEqual(21_100_000)
  expect(sent.cancelled).toBe(true)
})

test.each(routes)('%s stops reading a body without a length at %i bytes', async (_, most, ask) => {
  const { request, sent } = endless(form)
  expect((await ask(request)).status).toBe(413)
  expect(sent.bytes).toBeLessThanOrEqual(most + 3 * piece.byteLength)
  expect(sent.cancelled).toBe(true)
})

test('a body up to the limit is read whole, in bytes and not in letters', async () => {
  const ask = (body: string) => readBounded(new Request('http://shop.test', { method: 'POST', body }), 6)
  expect(await ask('厂印')).toBe('厂印')
  expect(await ask('厂印。')).toBeNull()
  expect(await readBounded(new Request('http://shop.test'), 6)).toBe('')
})
