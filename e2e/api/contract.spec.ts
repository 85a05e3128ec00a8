import { Ajv2020 } from 'ajv/dist/2020.js'
import type { OpenApiDocument } from '@/lib/api/openapi'
import { expect, test } from '../fixtures'
import { db } from '../world'
import { brokenCalls, type Call, type Door, doorsOf, schemaOf, validCall } from './contract-calls'
import { prepare } from './contract-world'

type Answer = { status: number; headers: Headers; text: string }

/** Checks answers against what the document says of an operation. */
function checker(document: OpenApiDocument) {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true })
  ajv.addSchema({ $id: 'api', ...document })
  return (door: Door, { status, headers, text }: Answer): string | null => {
    const documented = Object.keys(door.operation.responses)
    if (!documented.includes(String(status))) return `${status} is not documented (${documented})`
    if (!headers.get('x-request-id')) return 'no X-Request-Id'
    const schema = schemaOf(door, status)
    if (!schema) return text ? 'a body where none is documented' : null
    const type = status < 400 ? 'application/json' : 'application/problem+json'
    if (headers.get('content-type') !== type) return `${headers.get('content-type')} instead of ${type}`
    const pointed = JSON.parse(
      JSON.stringify(schema).replaceAll('"#/components', '"api#/components'),
    ) as object
    return ajv.validate(pointed, JSON.parse(text)) ? null : ajv.errorsText()
  }
}

function caller(baseURL: string | undefined) {
  return async ({ method, path }: Door, call: Call): Promise<Answer> => {
    const filled = path.replace(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent(call.path[name]?.toWellFormed() ?? ''),
    )
    const answer = await fetch(`${baseURL}/api/v1${filled}?${new URLSearchParams(call.query)}`, {
      method,
      headers: call.headers,
      ...(call.body === undefined ? {} : { body: call.body }),
      signal: AbortSignal.timeout(10_000),
    })
    return { status: answer.status, headers: answer.headers, text: await answer.text() }
  }
}

async function readDocument(baseURL: string | undefined): Promise<OpenApiDocument> {
  return (await (await fetch(`${baseURL}/api/v1/openapi.json`)).json()) as OpenApiDocument
}

const atOnce = 8
// Counted calls are another test's matter.
const counted = ['api-', 'sign-in', 'register-from']
const forgetCounts = () =>
  db.rateLimit.deleteMany({ where: { OR: counted.map((start) => ({ key: { startsWith: start } })) } })

test('every operation keeps what the document says, whatever it is sent', async ({ baseURL }) => {
  test.setTimeout(300_000)
  const document = await readDocument(baseURL)
  const [check, call] = [checker(document), caller(baseURL)]
  const wrong: string[] = []
  let calls = 0
  for (const door of doorsOf(document)) {
    const { operationId } = door.operation
    await forgetCounts()
    const good = validCall(door, (await prepare[operationId]?.()) ?? {})
    const first = await call(door, good)
    const problem = first.status < 300 ? check(door, first) : `${first.status} ${first.text.slice(0, 300)}`
    if (problem) wrong.push(`${operationId}, its example: ${problem}`)
    if ('Idempotency-Key' in good.headers) {
      const again = await call(door, good)
      if (!again.headers.has('idempotent-replayed') || again.text !== first.text)
        wrong.push(`${operationId}, repeated with its key: ${again.status} ${again.text.slice(0, 300)}`)
      const noKey = await call(door, { ...good, headers: { ...good.headers, 'Idempotency-Key': 'short' } })
      if (noKey.status !== 400 || check(door, noKey))
        wrong.push(`${operationId}, with no key: ${noKey.status}`)
    }
    const broken = brokenCalls(door, good)
    calls += broken.length
    for (let start = 0; start < broken.length; start += atOnce) {
      // Eight wrong passwords close a sign-in for a while.
      await forgetCounts()
      const some = broken.slice(start, start + atOnce)
      const answers = await Promise.all(some.map((one) => call(door, one)))
      for (const [index, answer] of answers.entries()) {
        const problem = answer.status === 429 ? 'counted away' : check(door, answer)
        if (problem || answer.status >= 500)
          wrong.push(`${operationId}, ${some[index]?.what}: ${answer.status} ${problem}`)
      }
    }
  }
  expect(wrong.slice(0, 40)).toEqual([])
  expect(calls).toBeGreaterThan(300)
})

test('reads: nothing is sent twice, HEAD has no body, every page is reached once', async ({ baseURL }) => {
  const call = caller(baseURL)
  for (const door of doorsOf(await readDocument(baseURL))) {
    if (door.method !== 'GET' || door.operation['x-auth'] !== 'none') continue
    const good = validCall(door, (await prepare[door.operation.operationId]?.()) ?? {})
    // Other tests change the shop meanwhile: what was read a moment ago may truly be another now.
    await expect(async () => {
      const { headers } = await call(door, good)
      const tag = headers.get('etag') ?? ''
      expect(tag, door.path).toMatch(/^"[\w-]{27}"$/)
      const again = await call(door, { ...good, headers: { 'If-None-Match': tag } })
      expect([again.status, again.text.length], door.path).toEqual([304, 0])
      const head = await call({ ...door, method: 'HEAD' }, good)
      expect([head.status, head.text, head.headers.get('etag')], door.path).toEqual([200, '', tag])
    }).toPass({ timeout: 10_000 })
  }
  for (const path of [
    '/belts?limit=7',
    '/products?sort=price-down&limit=100',
    '/products?limit=100',
    '/factories?limit=9',
  ]) {
    const seen: string[] = []
    for (let next: string | null = `/api/v1${path}`; next; ) {
      const answer: Response = await fetch(`${baseURL}${next}`)
      const { items } = (await answer.json()) as { items: { slug: string }[] }
      seen.push(...items.map(({ slug }) => slug))
      next = /^<([^>]+)>; rel="next"$/.exec(answer.headers.get('link') ?? '')?.[1] ?? null
    }
    expect(seen.length, path).toBeGreaterThan(30)
    expect(new Set(seen).size, path).toBe(seen.length)
  }
})
