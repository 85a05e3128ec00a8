import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { DomainError, errorCodes } from './errors'
import { locales } from './i18n/locales'
import { attempt, failure, formRecord } from './result'

const lib = import.meta.dirname
const paths = readdirSync(lib, { recursive: true, encoding: 'utf8' }).filter((path) =>
  /(^|[/-])schema\.ts$/.test(path),
)

/** Every exported …Input of every schema file, present and future. */
const inputs: [string, z.ZodType][] = []
for (const path of paths) {
  const exported: Record<string, unknown> = await import(join(lib, path))
  for (const [name, value] of Object.entries(exported))
    if (name.endsWith('Input') && value instanceof z.ZodType) inputs.push([`${path} ${name}`, value])
}

const uuid = '01890000-0000-7000-8000-000000000000'
const hostile: [string, unknown][] = [
  ['nothing', undefined],
  ['null', null],
  ['empty', ''],
  ['blank', ' \n\t '],
  ['oversized', 'x'.repeat(200_000)],
  ['negative', '-1'],
  ['huge', '999999999999'],
  ['endless digits', '9'.repeat(400)],
  ['exponent', '1e309'],
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['a number', -42.5],
  ['a boolean', true],
  ['emoji', '🧵👩‍🏭🏭'],
  ['script', '<script>alert(1)</script>'],
  ['SQL', '\'; DROP TABLE "Order"; --'],
  ['NUL', 'a\u0000b'],
  ['half a character', 'a\ud800'],
  ['direction marks', '\u202eabc\u2066'],
  ['a repeated field', ['a', 'b']],
  ['an empty list', []],
  ['an object', { a: { b: 'c' } }],
  ['a bare object', Object.create(null)],
  ['pieces below zero', { [uuid]: '-1' }],
  ['a file', new File(['x'], 'x.png', { type: 'image/png' })],
  ['another uuid', uuid],
  ['inherited names', '__proto__'],
]

const fieldsOf = (schema: unknown): string[] => {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape)
  if (schema instanceof z.ZodUnion) return [...new Set(schema.options.flatMap(fieldsOf))]
  return []
}

function expectWords(words: string, locale: 'en' | 'zh'): void {
  expect(words.trim().length).toBeGreaterThan(3)
  expect(words).not.toMatch(/[{}]|undefined|NaN|^[a-z]+\.[a-zA-Z.]+$/)
  if (locale === 'zh') expect(words).toMatch(/\p{Script=Han}/u)
  else expect(words).not.toMatch(/\p{Script=Han}/u)
}

describe.each(inputs)('%s', (_, schema) => {
  test.each(hostile)('answers %s at the field, in both languages, and never throws', async (_name, value) => {
    const fields = fieldsOf(schema)
    const raws = [
      Object.fromEntries(fields.map((field) => [field, value])),
      ...fields.map((field) => ({ [field]: value })),
    ]
    for (const raw of raws)
      for (const locale of locales) {
        const result = await attempt(schema, { ...raw, locale }, async () => 'ran')
        if (result.ok) continue
        expect(result.code).toBe('invalid')
        expectWords(result.message, locale)
        expect(Object.keys(result.fields ?? {}).length).toBeGreaterThan(0)
        for (const words of Object.values(result.fields ?? {})) expectWords(words, locale)
      }
  })
})

test('there are inputs to look at', () => {
  expect(inputs.length).toBeGreaterThan(20)
})

const params = {
  title: 'T',
  available: 3,
  factory: 'F',
  max: 5,
  total: '¥1.00',
  minutes: 2,
  reference: 'r-1',
  amount: '¥1.00',
  number: 'MM-1',
  from: 'N',
  to: 'mm',
  days: 90,
}
test.each(errorCodes)('%s has words in both languages', (code) => {
  for (const locale of locales) {
    const { message, fields } = failure(
      new DomainError(code, { params, fields: { one: code, two: 'choice' } }),
      locale,
    )
    for (const words of [message, ...Object.values(fields ?? {})]) expectWords(words, locale)
  }
})

describe('attempt', () => {
  const Input = z.object({ n: z.string() })
  test('turns an expected failure into a result and throws everything else on', async () => {
    const fail = (error: Error) =>
      attempt(Input, { n: '1', locale: 'zh' }, async () => {
        throw error
      })
    expect(await fail(new DomainError('cartEmpty'))).toEqual({
      ok: false,
      code: 'cartEmpty',
      message: '购物车是空的。',
    })
    await expect(fail(new Error('a bug'))).rejects.toThrow('a bug')
    expect(await attempt(Input, { n: '1' }, async ({ n }) => n)).toEqual({ ok: true, value: '1' })
  })

  test('reads a form without letting names reach the prototype', () => {
    const form = new FormData()
    form.append('a', '1')
    form.append('a', '2')
    form.append('__proto__', 'x')
    const record = formRecord(form)
    expect(record.a).toEqual(['1', '2'])
    expect(Object.getPrototypeOf(record)).toBeNull()
    expect(({} as Record<string, unknown>).x).toBeUndefined()
  })
})
