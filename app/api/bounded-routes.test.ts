import { beforeEach, expect, test, vi } from 'vitest'
import { readBounded } from '@/lib/bounded-body'
import type { UserViewer } from '@/lib/permissions'
import { createFactory } from '@/prisma/factories/factories'
import { createViewer } from '@/prisma/factories/users'
import { POST as exportAccount } from './account/export/route'
import { POST as signIn } from './auth/[...nextauth]/route'
import { POST as reportViolation } from './csp-report/route'
import { POST as takeEvidence } from './evidence/route'
import { POST as receiveStripe } from './stripe/webhook/route'

let viewer: UserViewer | null = null
vi.mock('@/lib/accounts/viewer', async (original) => ({
  ...(await original<typeof import('@/lib/accounts/viewer')>()),
  getViewer: async () => viewer,
}))
beforeEach(() => {
  viewer = null
})

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

const upload = { Accept: 'application/json', 'Content-Type': 'multipart/form-data; boundary=x' }
const owner = async () =>
  createViewer({ memberships: [{ factoryId: (await createFactory()).id, role: 'OWNER' }] })

test('nothing of a PDF is read of who hands in none', async () => {
  for (const [who, status] of [
    [null, 401],
    [await createViewer(), 403],
  ] as const) {
    viewer = who
    const { request, sent } = endless(upload)
    expect((await takeEvidence(request)).status).toBe(status)
    // A stream fills its own first place unasked.
    expect(sent.bytes).toBeLessThanOrEqual(piece.byteLength)
  }
})

test('one person’s third PDF at the same time waits for another try', async () => {
  viewer = await owner()
  const open: ReadableStreamDefaultController[] = []
  const slow = () => {
    const body = new ReadableStream({ start: (controller) => void open.push(controller) })
    const init = { method: 'POST', body, headers: upload, duplex: 'half' }
    return takeEvidence(new Request('http://shop.test/api', init as RequestInit))
  }
  const held = [slow(), slow()]
  await Promise.resolve()
  expect((await slow()).status).toBe(429)
  for (const controller of open.slice(0, 2)) controller.close()
  expect((await Promise.all(held)).map(({ status }) => status)).toEqual([422, 422])
  const again = endless(upload, 0)
  await expect(takeEvidence(again.request)).rejects.toThrow('on and on')
})

test('a PDF without a length is read no further than it may be long', async () => {
  viewer = await owner()
  const { request, sent } = endless(upload, 40_000_000)
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
