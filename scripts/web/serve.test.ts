import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { requestContext } from '@/lib/request-context'
import { headHooks, requestHooks } from './registered'
import { requestListener } from './serve'

const stops: (() => void)[] = []
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
})

type Options = Parameters<typeof requestListener>[0]

async function serve(handle: RequestListener, more: Partial<Options> = {}): Promise<string> {
  const listener = requestListener({
    handle: async (request, response) => handle(request, response),
    routeOf: () => '/[locale]',
    trustsProxy: false,
    isDraining: () => false,
    requestHooks,
    headHooks,
    ...more,
  })
  const server = createServer(listener)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  stops.push(() => server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

test('every request has an id of its own, which its work knows and its answer names', async () => {
  const url = await serve((_, response) => response.end(requestContext()?.requestId))
  const answers = await Promise.all(Array.from({ length: 5 }, () => fetch(url)))
  const ids = answers.map((answer) => answer.headers.get('x-request-id'))
  expect(new Set(ids).size).toBe(5)
  expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual(ids)
})

test('an id from outside counts behind a proxy of ours only, and only when it is harmless', async () => {
  const echo: RequestListener = (_, response) => response.end()
  const ask = async (url: string, id: string) =>
    (await fetch(url, { headers: { 'X-Request-Id': id } })).headers.get('x-request-id')
  expect(await ask(await serve(echo), 'from-outside-1')).not.toBe('from-outside-1')
  const trusting = await serve(echo, { trustsProxy: true })
  expect(await ask(trusting, 'from-outside-1')).toBe('from-outside-1')
  expect(await ask(trusting, '{"level":"x"}')).toMatch(/^[0-9a-f-]{36}$/)
})

test('a header that says where a client comes from does not reach the application', async () => {
  const url = await serve((request, response) => response.end(JSON.stringify(request.headers)))
  const seen = await fetch(url, { headers: { 'X-Forwarded-For': '1.2.3.4', 'X-Other': 'kept' } })
  const headers = (await seen.json()) as Record<string, string>
  expect(headers['x-forwarded-for']).toBeUndefined()
  expect(headers['x-other']).toBe('kept')
})

test('a path that is no UTF-8 is refused before the application sees it; a broken query is not its business', async () => {
  const url = await serve((_, response) => response.end('served'))
  const statusOf = async (path: string) => (await fetch(`${url}${path}`)).status
  const broken = ['/%ff', '/en/products/%ED%A0%80', '/en/products/%E0%A4%A', '/50%']
  expect(await Promise.all(broken.map(statusOf))).toEqual([400, 400, 400, 400])
  const whole = ['/', '/en', '/en/products/%E9%9E%8B', '/en/search?q=%ff']
  expect(await Promise.all(whole.map(statusOf))).toEqual([200, 200, 200, 200])
})

test('a hook sees and sets headers at the last moment, whichever way the head is written', async () => {
  const url = await serve(
    (request, response) => {
      response.setHeader('X-Early', '1')
      if (request.url === '/explicit') response.writeHead(201, { 'X-Late': '2' }).end('x')
      else response.end('x')
    },
    {
      headHooks: [
        ({ response }) => {
          response.setHeader('X-Seen', response.getHeaderNames().join(' '))
        },
      ],
    },
  )
  const [implicit, explicit] = [await fetch(`${url}/`), await fetch(`${url}/explicit`)]
  expect([implicit.status, explicit.status]).toEqual([200, 201])
  expect(implicit.headers.get('x-seen')).toContain('x-early')
  expect(explicit.headers.get('x-seen')).toMatch(/x-early.* x-late/)
})

test('what is thrown outside of Next is a 500 that names its reference and nothing else', async () => {
  const url = await serve(() => {
    throw new Error('postgresql://user:secret@host')
  })
  const answer = await fetch(url)
  expect(answer.status).toBe(500)
  expect(await answer.text()).toBe(
    `Internal Server Error\nReference: ${answer.headers.get('x-request-id')}\n`,
  )
})

test('a server that is leaving asks for the connection to be closed', async () => {
  const url = await serve((_, response) => response.end(), { isDraining: () => true })
  expect((await fetch(url)).headers.get('connection')).toBe('close')
})
