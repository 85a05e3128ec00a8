import { afterEach, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { DomainError } from '@/lib/errors'
import { log } from '@/lib/log'
import type { UserViewer } from '@/lib/permissions'
import { withRequestContext } from '@/lib/request-context'
import { afterParam, encodeCursor } from './cursor'
import { limitParam, pageOf, SlugParam } from './models'
import { defineOperation } from './operation'
import { createApi } from './serve'

const words = { en: 'A thing', zh: '一件东西' }
const common = { tag: 'shop', summary: words, auth: 'none', limit: 'read', example: {} } as const
let made = 0
const viewer = { kind: 'user', userId: '0190a000-0000-7000-8000-000000000001' } as UserViewer

const operations = [
  defineOperation({
    ...common,
    id: 'listThings',
    method: 'GET',
    path: '/things',
    input: {
      query: z.object({ limit: limitParam, after: afterParam(z.tuple([z.literal('new'), z.string()])) }),
    },
    output: pageOf(z.string()),
    cacheSeconds: 60,
    handle: ({ query }) => ({
      items: [query.after?.[1] ?? 'first'],
      nextCursor: query.after ? null : encodeCursor(['new', 'b']),
    }),
  }),
  defineOperation({
    ...common,
    id: 'findThing',
    method: 'GET',
    path: '/things/{slug}',
    input: { params: z.object({ slug: SlugParam }) },
    output: z.object({ slug: z.string() }),
    handle: ({ params }) => {
      if (params.slug === 'broken') throw new Error('the database password is hunter2')
      throw new DomainError('fewerLeft', { params: { title: 'Towel', available: 2 } })
    },
  }),
  defineOperation({
    ...common,
    id: 'makeThing',
    method: 'POST',
    path: '/things',
    auth: 'account',
    status: 201,
    idempotent: 'required',
    input: { body: z.object({ size: z.int().min(1).max(9) }) },
    output: z.object({ made: z.int() }),
    limit: 'write',
    handle: async ({ body, headers }) => {
      if (body.size === 9) throw new DomainError('soldOut', { params: { title: 'Towel' } })
      headers.set('Location', '/api/v1/things/new')
      await new Promise((done) => setTimeout(done, 20))
      return { made: ++made }
    },
  }),
]

const api = createApi({
  operations,
  prefix: '/api/v1',
  findCaller: async (request) =>
    request.headers.get('authorization') === 'Bearer mmk_good' ? { viewer, tokenId: 'one' } : null,
})
const call = (path: string, init: RequestInit = {}) =>
  api(new Request(`http://shop.test/api/v1${path}`, init))
const post = (body: unknown, key: string, headers: Record<string, string> = {}) =>
  call('/things', {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: {
      'Content-Type': 'application/json',
      Authorization: 'Bearer mmk_good',
      'Idempotency-Key': key,
      ...headers,
    },
  })
const problem = async (answer: Response) => {
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  return (await answer.json()) as Record<string, unknown>
}

afterEach(() => vi.restoreAllMocks())

describe('reads', () => {
  test('tag, age, limits and the next page', async () => {
    const answer = await call('/things?limit=1')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('cache-control')).toBe('public, max-age=60, stale-while-revalidate=600')
    expect(answer.headers.get('ratelimit-policy')).toBe('"read";q=1200;w=60')
    expect(answer.headers.get('ratelimit')).toMatch(/^"read";r=\d+;t=\d+$/)
    const { nextCursor } = (await answer.json()) as { nextCursor: string }
    expect(answer.headers.get('link')).toBe(`</api/v1/things?limit=1&after=${nextCursor}>; rel="next"`)
    expect(await (await call(`/things?after=${nextCursor}`)).json()).toEqual({
      items: ['b'],
      nextCursor: null,
    })

    const tag = answer.headers.get('etag') ?? ''
    const again = await call('/things?limit=1', { headers: { 'If-None-Match': `"x", W/${tag}` } })
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag])
    const head = await call('/things?limit=1', { method: 'HEAD' })
    expect([head.status, await head.text(), head.headers.get('etag')]).toEqual([200, '', tag])
  })

  test.each([
    'limit=0',
    'limit=101',
    'limit=x',
    'limit=1&limit=2',
    'after=',
    'after=%F0%9F%98%80',
    'after=W10',
  ])('%s is refused, the field named', async (query) => {
    const answer = await call(`/things?${query}`, { headers: { 'Accept-Language': 'zh-CN' } })
    expect(answer.status).toBe(422)
    expect(answer.headers.get('content-language')).toBe('zh-CN')
    expect(await problem(answer)).toMatchObject({
      code: 'invalid',
      title: '输入有误',
      errors: [{ in: 'query', pointer: `/${query.split('=')[0]}` }],
    })
  })
})

describe('refusals', () => {
  test('no such address, no such method, no such thing', async () => {
    expect(await problem(await call('/nowhere'))).toMatchObject({ status: 404, code: 'notFound' })
    const wrong = await call('/things', { method: 'DELETE' })
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST, OPTIONS'])
    expect((await call('/things/A%00b')).status).toBe(404)
    expect((await call('/things/%ff')).status).toBe(404)
  })

  test('an expected failure carries its code, its words and its values', async () => {
    const answer = await withRequestContext({ requestId: 'phone-4711' }, () => call('/things/towel'))
    expect(await problem(answer)).toEqual({
      type: 'http://localhost:3999/api/v1/docs#fewerLeft',
      title: 'Refused in the present state',
      status: 409,
      code: 'fewerLeft',
      detail: 'Only 2 of Towel left.',
      instance: 'phone-4711',
      values: { title: 'Towel', available: 2 },
    })
    expect(answer.headers.get('x-request-id')).toBe('phone-4711')
  })

  test('an unexpected one is logged under its reference and tells nothing', async () => {
    const told = vi.spyOn(log, 'error').mockImplementation(() => {})
    const answer = await call('/things/broken', { headers: { 'X-Request-Id': 'chosen-outside' } })
    const body = await problem(answer)
    expect(answer.status).toBe(500)
    expect(JSON.stringify(body)).not.toContain('hunter2')
    expect(body.detail).toContain(body.instance)
    expect(body.instance).toMatch(/^[0-9a-f-]{36}$/)
    expect(told.mock.calls).toEqual([
      ['API request failed', { error: expect.any(Error), requestId: body.instance }],
    ])
  })

  test('OPTIONS tells any site what it may send', async () => {
    const answer = await call('/things', { method: 'OPTIONS' })
    expect(answer.status).toBe(204)
    expect(answer.headers.get('access-control-allow-methods')).toBe('GET, HEAD, POST, OPTIONS')
    expect(answer.headers.get('access-control-allow-headers')).toContain('Idempotency-Key')
    expect(answer.headers.has('access-control-allow-credentials')).toBe(false)
  })
})

describe('writes', () => {
  test('without a token, with a wrong one', async () => {
    const none = await post({ size: 1 }, 'key-00000', { Authorization: '' })
    expect([none.status, none.headers.get('www-authenticate')]).toEqual([
      401,
      'Bearer realm="millmark", error="invalid_token"',
    ])
    const bare = await call('/things', { method: 'POST' })
    expect(bare.headers.get('www-authenticate')).toBe('Bearer realm="millmark"')
  })

  test('a body that is none, too large or of another type', async () => {
    expect(await problem(await post('{"size":', 'key-00001'))).toMatchObject({
      code: 'malformed',
      status: 400,
    })
    expect(await problem(await post('x'.repeat(70_000), 'key-00001'))).toMatchObject({ status: 413 })
    const type = { 'Content-Type': 'text/plain' }
    expect(await problem(await post({ size: 1 }, 'key-00001', type))).toMatchObject({ status: 415 })
    expect(await problem(await post({}, 'key-00001'))).toMatchObject({
      status: 422,
      errors: [{ in: 'body', pointer: '/size', code: 'required' }],
    })
  })

  test('the same request again gets the first answer, another one is refused', async () => {
    const first = await post({ size: 2 }, 'key-00002')
    const again = await post({ size: 2 }, 'key-00002')
    expect([first.status, again.status]).toEqual([201, 201])
    expect([first.headers.get('idempotent-replayed'), again.headers.get('idempotent-replayed')]).toEqual([
      null,
      'true',
    ])
    expect(again.headers.get('location')).toBe('/api/v1/things/new')
    expect(await again.text()).toBe(await first.text())
    expect(await problem(await post({ size: 3 }, 'key-00002'))).toMatchObject({
      status: 422,
      code: 'idempotencyKeyReused',
    })
    expect(await problem(await post({ size: 3 }, 'short'))).toMatchObject({ code: 'idempotencyKeyMissing' })
  })

  test('ten at once are one, the others wait or repeat', async () => {
    const before = made
    const answers = await Promise.all(Array.from({ length: 10 }, () => post({ size: 4 }, 'key-00003')))
    expect(made).toBe(before + 1)
    for (const { status } of answers) expect([201, 409]).toContain(status)
  })

  test('a refusal leaves the key free', async () => {
    expect((await post({ size: 9 }, 'key-00004')).status).toBe(409)
    expect((await post({ size: 5 }, 'key-00004')).status).toBe(201)
  })
})
