import type { Locale } from '@/lib/i18n/locales'
import type { JsonSchema } from './openapi-schema'

/** One line of a schema as people read it: `name: type`, perhaps pointing at a model, under a note. */
export type SchemaLine = {
  key: string
  depth: number
  before: string
  model: string | null
  after: string
  note: string
}

const list = (value: unknown): JsonSchema[] => (Array.isArray(value) ? (value as JsonSchema[]) : [])
const fieldsOf = (schema: JsonSchema) =>
  Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>)
const modelOf = ({ $ref }: JsonSchema) => (typeof $ref === 'string' ? ($ref.split('/').at(-1) ?? null) : null)

/** What a schema is for, in the reader's language. */
export function noteOf(schema: JsonSchema, locale: Locale): string {
  const note = locale === 'zh' ? schema['x-description-zh'] : schema.description
  return typeof note === 'string' ? note : ''
}

function boundsOf({ minimum, maximum }: JsonSchema): string {
  const isSaid = (bound: unknown) => typeof bound === 'number' && Math.abs(bound) < Number.MAX_SAFE_INTEGER
  if (isSaid(minimum) && isSaid(maximum)) return ` ${minimum}–${maximum}`
  if (isSaid(minimum)) return ` ≥ ${minimum}`
  return isSaid(maximum) ? ` ≤ ${maximum}` : ''
}

/** The type in one word, or null when it has parts of its own. */
export function typeWord(schema: JsonSchema): string | null {
  const choices = Array.isArray(schema.enum) ? schema.enum : 'const' in schema ? [schema.const] : null
  if (choices) {
    const shown = choices.slice(0, 8).map((choice) => JSON.stringify(choice))
    return [...shown, ...(choices.length > 8 ? ['…'] : [])].join(' | ')
  }
  const any = list(schema.anyOf ?? schema.oneOf)
  if (any.length) {
    const words = any.map(typeWord)
    return words.every((word) => word !== null) ? [...new Set(words)].join(' | ') : null
  }
  const model = modelOf(schema)
  if (model) return model
  if (schema.type === 'array') {
    const word = typeWord((schema.items ?? {}) as JsonSchema)
    return word && (word.includes(' ') ? `(${word})[]` : `${word}[]`)
  }
  if (schema.type === 'object') {
    if (schema.properties) return null
    const word = schema.additionalProperties ? typeWord(schema.additionalProperties as JsonSchema) : 'any'
    return word && `{ [key]: ${word} }`
  }
  const type = [schema.type ?? 'any'].flat().join(' | ')
  const format = typeof schema.format === 'string' ? ` (${schema.format})` : ''
  return `${type}${format}${boundsOf(schema)}`
}

/** A schema written out line by line, with the notes of its fields. */
export function schemaLines(
  schema: JsonSchema,
  locale: Locale,
  depth = 0,
  name = '',
  key = '$',
): SchemaLine[] {
  const note = name ? noteOf(schema, locale) : ''
  const line = (before: string, after = '', model: string | null = null): SchemaLine => ({
    key: `${key}${before ? '' : '.'}${after}`,
    depth,
    before,
    model,
    after,
    note: before ? note : '',
  })
  const label = name ? `${name}: ` : ''
  const target = modelOf(schema) ?? modelOf((schema.items ?? {}) as JsonSchema)
  const word = typeWord(schema)
  if (word !== null && target) return [line(label, schema.type === 'array' ? '[]' : '', target)]
  const nullable = list(schema.anyOf).find((one) => modelOf(one))
  if (word !== null && nullable && list(schema.anyOf).length === 2)
    return [line(label, ' | null', modelOf(nullable))]
  if (word !== null) return [line(`${label}${word}`)]
  const inner = (fields: JsonSchema) =>
    fieldsOf(fields).flatMap(([field, found]) => {
      const isNeeded = list(fields.required).includes(field as unknown as JsonSchema)
      return schemaLines(found, locale, depth + 1, isNeeded ? field : `${field}?`, `${key}.${field}`)
    })
  if (schema.type === 'array')
    return [line(`${label}[{`), ...inner(schema.items as JsonSchema), line('', '}]')]
  const any = list(schema.anyOf ?? schema.oneOf).filter((one) => one.type !== 'null')
  if (any.length) {
    const isOptional = any.length < list(schema.anyOf ?? schema.oneOf).length
    return any.flatMap((one, index) => [
      line(`${index ? '| ' : label}{`),
      ...inner(one).map((found) => ({ ...found, key: `${index}${found.key}` })),
      { ...line('', isOptional && index === any.length - 1 ? '} | null' : '}'), key: `${key}${index}}` },
    ])
  }
  return [line(`${label}{`), ...inner(schema), line('', '}')]
}
