import fc from 'fast-check'
import type { Call, Door } from '../api/contract-calls'
import { oddText } from './odd-input'

const encoded = oddText.map((text) => text.toWellFormed().slice(0, 150))
const oddValue = fc.oneof(oddText, fc.jsonValue({ maxDepth: 3 }), fc.integer(), fc.double())
/** Headers take Latin-1 without control characters; the rest never leaves a client. */
const header = oddText.map((text) => text.replace(/[^\x21-\x7e]/g, '').slice(0, 500))

/** A good call of an operation with something of its path, query, headers or body spoilt. */
export const spoiltCall = (good: Call): fc.Arbitrary<Call> =>
  fc
    .record({
      path: fc.option(encoded),
      query: fc.array(fc.tuple(fc.nat(), encoded), { maxLength: 2 }),
      extra: fc.option(fc.tuple(encoded, encoded)),
      body: fc.array(fc.tuple(fc.nat(), oddValue), { maxLength: 3 }),
      whole: fc.option(fc.oneof(oddText, fc.json()), { freq: 6 }),
      headers: fc.option(
        fc.tuple(
          fc.constantFrom(
            'Authorization',
            'X-Cart-Token',
            'Idempotency-Key',
            'Accept-Language',
            'If-None-Match',
          ),
          header,
        ),
      ),
    })
    .map(({ path, query, extra, body, whole, headers }) => {
      const names = Object.keys(good.path)
      const [first] = names
      const asked: Call['query'] = good.query.map(([name, value]) => [name, value])
      for (const [index, value] of query) {
        const at = asked.length ? index % asked.length : -1
        const name = asked[at]?.[0] ?? 'q'
        asked.push([name, value])
      }
      const fields = good.body === undefined ? null : (JSON.parse(good.body) as Record<string, unknown>)
      const keys = Object.keys(fields ?? {})
      for (const [index, value] of body)
        if (fields && keys.length) fields[keys[index % keys.length] ?? ''] = value
      return {
        ...good,
        what: 'spoilt',
        path: first && path ? { ...good.path, [first]: path } : good.path,
        query: extra ? [...asked, extra] : asked,
        headers: { ...good.headers, ...(headers ? { [headers[0]]: headers[1] } : {}) },
        ...(fields ? { body: whole ?? JSON.stringify(fields) } : {}),
      }
    })

/** Sends a call as it is and reads the answer to its end. */
export async function askOddly(
  origin: string,
  door: Door,
  { path, query, headers, body }: Call,
): Promise<{ status: number; text: string }> {
  const filled = door.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ''))
  const answer = await fetch(`${origin}/api/v1${filled}?${new URLSearchParams(query)}`, {
    method: door.method,
    headers,
    ...(body === undefined ? {} : { body }),
    redirect: 'manual',
  })
  return { status: answer.status, text: (await answer.text()).slice(0, 300) }
}
