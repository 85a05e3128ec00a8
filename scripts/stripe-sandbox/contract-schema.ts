type Node = Record<string, unknown>

/** The published description of Stripe's API, in the shape of OpenAPI 3.1. */
export interface ContractDocument {
  paths: Record<string, Record<string, Operation>>
  'x-events': Record<string, { object: Node }>
  components: { schemas: Record<string, Node> }
}

interface Operation {
  requestBody?: { content: Record<string, { schema: Node }> }
  'x-query-schema'?: Node
  responses: Record<string, { content: Record<string, { schema: Node }> }>
}

/** Resources the sandbox renders; every other one is a foreign resource, of which only the id counts. */
export const RENDERED: ReadonlySet<string> = new Set([
  'Balance',
  'BalanceTransaction',
  'Charge',
  'Checkout.Session',
  'LineItem',
  'PaymentIntent',
  'Price',
  'Refund',
])

const FOREIGN = { type: 'object', required: ['id', 'object'] }

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A reference to a resource that the sandbox never renders, with whose closure nearly the whole API would be compiled. */
function isForeign(schemas: ContractDocument['components']['schemas'], ref: string): boolean {
  const name = ref.split('/').at(-1) ?? ''
  return !RENDERED.has(name) && (name === '_stub' || schemas[name]?.['x-resourceId'] !== undefined)
}

/**
 * A schema as the sandbox is held to it: properties that Stripe does not name are refused (in a published response schema they pass),
 * foreign resources are stubs, annotations are gone.
 */
export function strictSchema(document: ContractDocument, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((entry) => strictSchema(document, entry))
  if (!isNode(value)) return value
  if (typeof value.$ref === 'string' && isForeign(document.components.schemas, value.$ref)) return FOREIGN
  const strict: Node = {}
  for (const [key, entry] of Object.entries(value)) {
    if (key === 'description' || key.startsWith('x-')) continue
    strict[key] =
      key === 'properties' || key === 'schemas' ? eachStrict(document, entry) : strictSchema(document, entry)
  }
  if (strict.type === 'object' && isNode(strict.properties) && strict.additionalProperties === undefined)
    strict.additionalProperties = false
  return strict
}

/** A table of schemas, whose keys are names: a property may well be called "description". */
function eachStrict(document: ContractDocument, table: unknown): unknown {
  if (!isNode(table)) return table
  return Object.fromEntries(
    Object.entries(table).map(([name, schema]) => [name, strictSchema(document, schema)]),
  )
}
