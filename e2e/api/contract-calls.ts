import type { DocumentedOperation, OpenApiDocument } from '@/lib/api/openapi'
import type { JsonSchema } from '@/lib/api/openapi-schema'
import type { Prepared } from './contract-prepared'

/** One operation of the document, ready to be called. */
export type Door = { method: string; path: string; operation: DocumentedOperation }
export type Call = {
  what: string
  path: Record<string, string>
  query: [name: string, value: string][]
  headers: Record<string, string>
  body?: string
}

const methods = ['get', 'post', 'put', 'patch', 'delete']

/** Every operation of the document; what takes things away comes last. */
export function doorsOf(document: OpenApiDocument): Door[] {
  const doors = Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method]
      return operation ? [{ method: method.toUpperCase(), path, operation }] : []
    }),
  )
  return doors.sort((a, b) => Number(a.method === 'DELETE') - Number(b.method === 'DELETE'))
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))
const random = () => Math.random().toString(36).slice(2)

/** The call the document gives as its example. */
export function validCall({ operation }: Door, { headers = {}, values = {} }: Prepared): Call {
  const given = operation.parameters
    .filter(({ required, example, name }) => required || example !== undefined || name in values)
    .map((parameter) => ({ ...parameter, value: textOf(values[parameter.name] ?? parameter.example) }))
  const example = operation.requestBody?.content['application/json'].example
  const body =
    example && typeof example === 'object'
      ? Object.fromEntries(Object.entries(example).map(([name, value]) => [name, values[name] ?? value]))
      : undefined
  return {
    what: 'its example',
    path: Object.fromEntries(
      given.filter((one) => one.in === 'path').map(({ name, value }) => [name, value]),
    ),
    query: given.filter((one) => one.in === 'query').map(({ name, value }) => [name, value]),
    headers: {
      ...headers,
      ...(body ? { 'Content-Type': 'application/json' } : {}),
      ...(given.some(({ name }) => name === 'Idempotency-Key')
        ? { 'Idempotency-Key': `key-${random()}` }
        : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  }
}

const words = [
  '',
  ' ',
  '-1',
  '0',
  '1.5',
  'abc',
  '99999999999999999999',
  '😀👨‍👩‍👧',
  '<script>alert(1)</script>',
  '\'; DROP TABLE "User"; --',
  'a\u0000b',
  '\ud800',
  '../../etc/passwd',
  'WyJuZXciLCJ4Il0',
  'x'.repeat(3000),
]
const inFields = ['', 'abc', '😀👨‍👩‍👧', '<script>alert(1)</script>', 'a\u0000b', '\ud800', 'x'.repeat(3000)]
const odd: unknown[] = [null, true, -1, 0, 1.5, 1e21, {}, [1], { $ne: 1 }, ...inFields]

type Fields = Record<string, unknown>
const isFields = (value: unknown): value is Fields =>
  Boolean(value) && typeof value === 'object' && !Array.isArray(value)

/** The same object with one field at a time left out or holding something odd, two levels deep. */
function brokenBodies(body: Fields): [what: string, body: unknown][] {
  return Object.entries(body).flatMap(([name, value]) => {
    const { [name]: _, ...without } = body
    const inner: [string, unknown][] = isFields(value)
      ? brokenBodies(value).map(([what, broken]) => [`${name}.${what}`, { ...body, [name]: broken }])
      : []
    return [
      [`without ${name}`, without] as [string, unknown],
      ...odd.map((value): [string, unknown] => [
        `${name} = ${JSON.stringify(value).slice(0, 40)}`,
        { ...body, [name]: value },
      ]),
      ...inner,
    ]
  })
}

function brokenWhole(call: Call): Call[] {
  const json = call.headers
  return [
    { ...call, what: 'half a body', body: '{"a":' },
    { ...call, what: 'no body', body: '' },
    { ...call, what: 'a list for a body', body: '[]' },
    { ...call, what: 'null for a body', body: 'null' },
    { ...call, what: 'bytes for a body', body: '\u0000\u0001' },
    { ...call, what: '80 kB', body: JSON.stringify({ note: 'x'.repeat(80_000) }) },
    { ...call, what: 'a deep body', body: `${'['.repeat(5000)}${']'.repeat(5000)}` },
    { ...call, what: 'a form', headers: { ...json, 'Content-Type': 'application/x-www-form-urlencoded' } },
    { ...call, what: '__proto__', body: '{"__proto__":{"admin":true},"constructor":{"prototype":1}}' },
  ]
}

/** The example with one thing wrong at a time. */
export function brokenCalls({ operation }: Door, call: Call): Call[] {
  const inQuery = operation.parameters.filter((one) => one.in === 'query')
  const inPath = operation.parameters.filter((one) => one.in === 'path')
  const others = (name: string) => call.query.filter(([known]) => known !== name)
  const body: unknown = call.body === undefined ? undefined : JSON.parse(call.body)
  const badHeaders: Record<string, string>[] = [
    { Authorization: 'Bearer mmk_nobody_has_this_token_0000' },
    { Authorization: 'Basic YTpi' },
    { 'X-Cart-Token': 'no cart has this' },
    { 'X-Request-Id': '<script>' },
    { 'Accept-Language': 'zh;q=x,*' },
    { 'If-None-Match': '"x", W/"y", *x' },
  ]
  return [
    ...inQuery.map(({ name }) => ({ ...call, what: `without ?${name}`, query: others(name) })),
    ...inQuery.flatMap(({ name }) =>
      words.map((word) => ({
        ...call,
        what: `?${name}=${word.slice(0, 30)}`,
        query: [...others(name), [name, word]] as Call['query'],
      })),
    ),
    ...inQuery.map(({ name }) => ({
      ...call,
      what: `?${name} twice`,
      query: [...call.query, [name, '1'], [name, '2']] as Call['query'],
    })),
    ...inPath.flatMap(({ name }) =>
      words
        .filter((word) => word.trim() && !word.includes('..'))
        .map((word) => ({
          ...call,
          what: `{${name}} = ${word.slice(0, 30)}`,
          path: { ...call.path, [name]: word },
        })),
    ),
    ...badHeaders.map((headers) => ({
      ...call,
      what: JSON.stringify(headers),
      headers: { ...call.headers, ...headers },
    })),
    ...(isFields(body)
      ? [
          ...brokenBodies(body).map(([what, broken]) => ({ ...call, what, body: JSON.stringify(broken) })),
          ...brokenWhole(call),
        ]
      : []),
  ].map((broken) =>
    'Idempotency-Key' in broken.headers
      ? { ...broken, headers: { ...broken.headers, 'Idempotency-Key': `key-${random()}` } }
      : broken,
  )
}

/** The schema of an answer as the document has it, or null when it documents no body. */
export function schemaOf({ operation }: Door, status: number): JsonSchema | null {
  const content = Object.values(operation.responses[status]?.content ?? {})
  return content[0]?.schema ?? null
}
