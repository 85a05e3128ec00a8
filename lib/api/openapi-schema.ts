import { z } from 'zod'
import { described } from './described'

export type JsonSchema = { [key: string]: unknown }
export type Components = Map<string, JsonSchema>

// A format says what its long pattern says, and can be read.
function pointed(value: unknown, ending: string): unknown {
  if (Array.isArray(value)) return value.map((inner) => pointed(inner, ending))
  if (!value || typeof value !== 'object') return value
  const entries = Object.entries(value).filter(
    ([key, inner]) => key !== 'pattern' || typeof inner !== 'string' || !('format' in value),
  )
  return Object.fromEntries(
    entries.map(([key, inner]) => [
      key,
      key === '$ref' && typeof inner === 'string'
        ? `${inner.replace('#/$defs/', '#/components/schemas/')}${ending}`
        : pointed(inner, ending),
    ]),
  )
}

/**
 * The JSON Schema (2020-12) of a zod schema as the document holds it: `input` is what may be sent, `output` what comes. Named models
 * are moved to `components`; throws when one name stands for two different things.
 */
export function jsonSchema(schema: z.ZodType, io: 'input' | 'output', components: Components): JsonSchema {
  // What may be sent is looser than what comes, so a model that is both stands twice.
  const ending = io === 'input' ? 'Input' : ''
  const {
    $schema: _,
    $defs = {},
    ...whole
  } = z.toJSONSchema(schema, { io, metadata: described, unrepresentable: 'any', reused: 'inline' })
  for (const [name, found] of Object.entries($defs)) {
    const { id: _id, ...model } = pointed(found, ending) as JsonSchema
    const known = components.get(`${name}${ending}`)
    if (known && JSON.stringify(known) !== JSON.stringify(model))
      throw new Error(`The model ${name} stands for two different things`)
    components.set(`${name}${ending}`, model)
  }
  return pointed(whole, ending) as JsonSchema
}
