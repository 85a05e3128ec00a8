import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { curlExample } from './curl-example'
import { model, said } from './described'
import { limitParam, MoneyModel, SlugParam } from './models'
import { openApiDocument } from './openapi'
import { type Components, jsonSchema } from './openapi-schema'
import { defineOperation } from './operation'
import { schemaLines, typeWord } from './schema-lines'
import { walkThrough } from './walk-through'

const words = { en: 'A thing', zh: '一件东西' }
const document = openApiDocument(
  [
    defineOperation({
      id: 'orderThing',
      method: 'POST',
      path: '/things/{slug}/orders',
      tag: 'orders',
      summary: words,
      auth: 'account',
      input: {
        params: z.object({ slug: SlugParam }),
        query: z.object({ limit: limitParam, deep: z.string().optional() }),
        body: z.object({ note: z.string(), price: MoneyModel }),
      },
      output: z.object({ total: MoneyModel, at: z.iso.datetime().nullable() }),
      status: 201,
      errors: ['soldOut'],
      limit: 'write',
      idempotent: 'required',
      example: { params: { slug: 'mug' }, body: { note: "it's" } },
      handle: () => ({ total: { amount: 1, currency: 'CNY' as const }, at: null }),
    }),
  ],
  'https://shop.test/api/v1',
)
const operation = document.paths['/things/{slug}/orders']?.post

test('an operation is documented from what it parses with', () => {
  expect(operation?.parameters.map(({ name, in: place, required }) => [place, name, required])).toEqual([
    ['path', 'slug', true],
    ['query', 'limit', false],
    ['query', 'deep', false],
    ['header', 'Idempotency-Key', true],
  ])
  expect(Object.keys(operation?.responses ?? {})).toEqual(
    expect.arrayContaining(['201', '400', '401', '404', '409', '413', '415', '422', '429', '500']),
  )
  expect(operation?.responses[409]?.description).toBe('soldOut, requestInFlight')
  expect(Object.keys(document.components.schemas)).toEqual(['Money', 'MoneyInput', 'Problem'])
})

test('its schemas compile and refuse what is not documented', () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  ajv.addSchema({ $id: 'api', ...document })
  const check = ajv.getSchema(
    'api#/paths/~1things~1{slug}~1orders/post/responses/201/content/application~1json/schema',
  )
  const total = { amount: 1, currency: 'CNY' }
  expect(check?.({ total, at: null })).toBe(true)
  expect(check?.({ total, at: null, secret: 1 })).toBe(false)
  expect(check?.({ total: { amount: 1.5, currency: 'CNY' }, at: null })).toBe(false)
})

test('one name never stands for two things', () => {
  const components: Components = new Map()
  jsonSchema(z.object({ a: model('Same', z.object({ a: z.string() }), 'One', '一') }), 'output', components)
  expect(() =>
    jsonSchema(
      z.object({ b: model('Same', z.object({ b: z.string() }), 'Two', '二') }),
      'output',
      components,
    ),
  ).toThrow('Same')
})

test('the command of an operation is one a shell understands', () => {
  expect(
    operation && curlExample('https://shop.test/api/v1', 'POST', '/things/{slug}/orders', operation),
  ).toBe(
    [
      'curl -s -X POST "https://shop.test/api/v1/things/mug/orders"',
      '-H "Authorization: Bearer $TOKEN"',
      '-H "Idempotency-Key: order-$(date +%s)"',
      '-H "Content-Type: application/json"',
      `-d '{"note":"it'\\''s"}'`,
    ].join(' \\\n  '),
  )
})

test('a schema is written out as people read it', () => {
  const schema = jsonSchema(
    z.object({
      sort: said(z.enum(['new', 'sold']).default('new'), 'Order.', '顺序。'),
      size: z.int().min(1).max(9),
      prices: z.array(MoneyModel),
      was: MoneyModel.nullable(),
      places: z.array(z.object({ city: z.string() })),
      more: z.record(z.string(), z.string()),
    }),
    'input',
    new Map(),
  )
  const lines = schemaLines(schema, 'zh')
  const text = lines.map(
    ({ depth, before, model: name, after }) => `${' '.repeat(depth)}${before}${name ?? ''}${after}`,
  )
  expect(text).toEqual([
    '{',
    ' sort?: "new" | "sold"',
    ' size: integer 1–9',
    ' prices: MoneyInput[]',
    ' was: MoneyInput | null',
    ' places: [{',
    '  city: string',
    ' }]',
    ' more: { [key]: string }',
    '}',
  ])
  expect(lines[1]?.note).toBe('顺序。')
  expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length)
  expect(typeWord({ anyOf: [{ type: 'string' }, { type: 'null' }] })).toBe('string | null')
})

test('the walk sets every variable before it uses it', () => {
  const known = new Set(['RANDOM', '1'])
  for (const { id, command } of walkThrough('https://shop.test/api/v1', 'mug')) {
    for (const line of command.split('\n')) {
      for (const [, name = ''] of line.replace(/^\s*field\(\).*$/, '').matchAll(/\$([A-Z]+)/g))
        expect(known, `${id}: ${line}`).toContain(name)
      const set = /^([A-Z]+)=/.exec(line)?.[1]
      if (set) known.add(set)
    }
  }
})
