import { createServer, type RequestListener, type Server } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import { isOwnChange } from './foreign-change'
import { secureAnswer } from './security-headers'

const servers: Server[] = []
afterEach(() => servers.splice(0).map((server) => server.close()))

/** Serves with the guard in front, as scripts/web/serve.ts does. */
async function serve(handle: RequestListener): Promise<string> {
  const server = createServer((request, response) => {
    secureAnswer({ request, response, context: { requestId: 'test' } })
    handle(request, response)
  })
  servers.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return `http://127.0.0.1:${(server.address() as { port: number }).port}`
}

const script = '<script>self.__next_f.push([1,"毛巾"])</script>'
const html = `<html><body>${'<p>towel</p>'.repeat(300)}${script}${script}</body></html>`
const encodings = ['identity', 'gzip', 'br', 'br;q=0, gzip']

test.each(encodings)(
  'a whole cached page asked for with %s: the same bytes, hashes, no nonce',
  async (encoding) => {
    const url = await serve((_, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      response.setHeader('Cache-Control', 's-maxage=60')
      response.setHeader('Content-Length', Buffer.byteLength(html))
      response.end(html)
    })
    for (let visit = 0; visit < 2; visit++) {
      const answer = await fetch(url, { headers: { 'accept-encoding': encoding } })
      expect(answer.headers.get('content-encoding')).toBe(
        encoding === 'identity' ? null : encoding.startsWith('br;') ? 'gzip' : encoding,
      )
      expect(answer.headers.get('vary')).toMatch(/accept-encoding/i)
      const policy = answer.headers.get('content-security-policy') ?? ''
      expect(policy).toMatch(/^script-src 'self' 'sha256-[^']+';/)
      expect(policy).not.toContain('nonce')
      expect((await answer.text()).replace(/;\n?/g, '')).toBe(html.replace('</script><script>', ''))
    }
  },
)

test('the browser that still has the page hears its policy again, and nothing else', async () => {
  const url = await serve((_, response) => {
    response.setHeader('Content-Type', 'text/html')
    response.setHeader('Cache-Control', 's-maxage=60')
    response.end(html)
  })
  const first = await fetch(url)
  await first.text()
  const tag = first.headers.get('etag') ?? ''
  expect(tag).toMatch(/^W\/"[\w-]{27}"$/)
  const again = await fetch(url, { headers: { 'if-none-match': `"other", ${tag}` } })
  expect(again.status).toBe(304)
  expect(await again.text()).toBe('')
  expect(again.headers.get('etag')).toBe(tag)
  expect(again.headers.get('content-security-policy')).toBe(first.headers.get('content-security-policy'))
  expect((await fetch(url, { headers: { 'if-none-match': '"other"' } })).status).toBe(200)
})

test.each(encodings)(
  'a streamed page asked for with %s: one nonce, new each time, first part at once',
  async (encoding) => {
    const url = await serve(async (_, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      response.flushHeaders()
      response.write('<html><p>shell</p>')
      if ('flush' in response) (response.flush as () => void)()
      await wait(150)
      response.write(Buffer.from(script))
      response.end('<script>alert(1)</script></html>')
    })
    const seen = new Set<string>()
    for (let visit = 0; visit < 2; visit++) {
      const answer = await fetch(url, { headers: { 'accept-encoding': encoding } })
      const nonce = /'nonce-([^']+)'/.exec(answer.headers.get('content-security-policy') ?? '')?.[1] ?? ''
      const started = performance.now()
      const reader = (answer.body as ReadableStream<Uint8Array>).getReader()
      const first = await reader.read()
      expect(Buffer.from(first.value ?? []).toString()).toBe('<html><p>shell</p>')
      expect(performance.now() - started).toBeLessThan(140)
      let text = ''
      for (let piece = await reader.read(); !piece.done; piece = await reader.read())
        text += Buffer.from(piece.value).toString()
      expect(text).toBe(
        `${script.replace('<script', `<script nonce="${nonce}"`)}<script>alert(1)</script></html>`,
      )
      seen.add(nonce)
    }
    expect(seen.size).toBe(2)
  },
)

test('what is no page may do nothing; a long answer arrives whole though nobody reads fast', async () => {
  const long = JSON.stringify(Array.from({ length: 60_000 }, (_, index) => ({ index, hash: index * 7919 })))
  const url = await serve((_, response) => {
    response.setHeader('Content-Type', 'application/json')
    for (let at = 0; at < long.length; at += 50_000) response.write(long.slice(at, at + 50_000))
    response.end()
  })
  for (const encoding of ['gzip', 'identity']) {
    const answer = await fetch(url, { headers: { 'accept-encoding': encoding } })
    expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'.*sandbox$/)
    expect(answer.headers.get('content-encoding')).toBe(encoding === 'gzip' ? 'gzip' : null)
    await wait(50)
    expect(await answer.text()).toBe(long)
  }
})

test('pictures, packed files, events and what is not to be changed go out as they are', async () => {
  const body = 'x'.repeat(5_000)
  const url = await serve((request, response) => {
    const kind = new URL(request.url ?? '', 'http://a').searchParams
    response.setHeader('Content-Type', kind.get('type') ?? '')
    if (kind.get('control')) response.setHeader('Cache-Control', kind.get('control') ?? '')
    response.setHeader('Content-Length', body.length)
    response.end(body)
  })
  for (const query of ['type=image/png', 'type=text/event-stream', 'type=text/css&control=no-transform']) {
    const answer = await fetch(`${url}/?${query}`, { headers: { 'accept-encoding': 'gzip, br' } })
    expect(answer.headers.get('content-encoding'), query).toBeNull()
    expect(await answer.text()).toBe(body)
  }
})

const change = (headers: Record<string, string>, method = 'POST') =>
  isOwnChange({ method, headers: { host: 'localhost:3999', ...headers } } as never)

test.each([
  [{ 'sec-fetch-site': 'same-origin' }, true],
  [{ 'sec-fetch-site': 'none' }, true],
  [{ 'sec-fetch-site': 'same-site' }, false],
  [{ 'sec-fetch-site': 'cross-site' }, false],
  [{ 'sec-fetch-site': 'cross-site', origin: 'http://localhost:3999' }, false],
  [{ origin: 'http://localhost:3999', cookie: 'a=b' }, true],
  [{ origin: 'http://localhost:3998' }, false],
  [{ origin: 'http://localhost:3999.evil.example' }, false],
  [{ origin: 'https://evil.example' }, false],
  [{ origin: 'null' }, false],
  [{ referer: 'http://localhost:3999/en/cart', cookie: 'a=b' }, true],
  [{ referer: 'https://evil.example/localhost:3999', cookie: 'a=b' }, false],
  [{ cookie: 'a=b' }, true],
  [{}, true],
] as [Record<string, string>, boolean][])('a change with %j: ours %s', (headers, expected) => {
  expect(change(headers)).toBe(expected)
  expect(change(headers, 'GET')).toBe(true)
})
