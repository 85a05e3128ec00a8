import { z } from 'zod'
import { problemResponses, successHeaders } from './openapi-errors'
import { type Components, type JsonSchema, jsonSchema } from './openapi-schema'
import { type Operation, tags } from './operation'
import { ProblemModel } from './problem'

export type Parameter = {
  name: string
  in: 'path' | 'query' | 'header'
  required: boolean
  description?: string
  'x-description-zh'?: string
  schema: JsonSchema
  example?: unknown
}
export type DocumentedOperation = {
  operationId: string
  tags: string[]
  summary: string
  'x-summary-zh': string
  description?: string
  'x-description-zh'?: string
  'x-auth': Operation['auth']
  'x-rate-limit': Operation['limit']
  security: Record<string, string[]>[]
  parameters: Parameter[]
  requestBody?: { required: true; content: { 'application/json': { schema: JsonSchema; example?: unknown } } }
  responses: Record<string, { description: string; content?: Record<string, { schema: JsonSchema }> }>
}
export type OpenApiDocument = {
  openapi: '3.1.0'
  info: object
  servers: { url: string }[]
  tags: { name: string; 'x-name-zh': string }[]
  paths: Record<string, Record<string, DocumentedOperation>>
  components: { schemas: Record<string, JsonSchema>; securitySchemes: object }
}

const securityOf: Record<Operation['auth'], Record<string, string[]>[]> = {
  none: [],
  cart: [{ bearer: [] }, { cart: [] }],
  account: [{ bearer: [] }],
}

function parametersOf(operation: Operation, components: Components): Parameter[] {
  const { input, example } = operation
  const read = (place: 'path' | 'query', schema: z.ZodType | undefined, values: object | undefined) => {
    if (!schema) return []
    const { properties = {}, required = [] } = jsonSchema(schema, 'input', components) as {
      properties?: Record<string, JsonSchema>
      required?: string[]
    }
    return Object.entries(properties).map(([name, found]): Parameter => {
      const { description, 'x-description-zh': zh, ...own } = found as Parameter & JsonSchema
      const value = values?.[name as keyof typeof values]
      return {
        name,
        in: place,
        required: place === 'path' || required.includes(name),
        ...(description ? { description, 'x-description-zh': zh } : {}),
        schema: own,
        ...(value === undefined ? {} : { example: value }),
      }
    })
  }
  return [
    ...read('path', input?.params, example.params),
    ...read('query', input?.query, example.query),
    ...(operation.idempotent ? [keyParameter(operation.idempotent === 'required')] : []),
  ]
}

const keyParameter = (required: boolean): Parameter => ({
  name: 'Idempotency-Key',
  in: 'header',
  required,
  description: 'A new one for each new intent; the same one when you repeat a request whose answer was lost.',
  'x-description-zh': '每个新的意图用一个新键；应答丢失而重发时用同一个键。',
  schema: { type: 'string', minLength: 8, maxLength: 200 },
  example: '0b6e2c1a-order-1',
})

function documented(operation: Operation, components: Components): DocumentedOperation {
  const { id, tag, summary, description, auth, limit, input, output, status = 200, example } = operation
  const body = input?.body && {
    schema: jsonSchema(input.body, 'input', components),
    ...(example.body ? { example: example.body } : {}),
  }
  const content = output && { 'application/json': { schema: jsonSchema(output, 'output', components) } }
  const success = {
    description: summary.en,
    headers: successHeaders(operation),
    ...(content ? { content } : {}),
  }
  return {
    operationId: id,
    tags: [tags[tag].en],
    summary: summary.en,
    'x-summary-zh': summary.zh,
    ...(description ? { description: description.en, 'x-description-zh': description.zh } : {}),
    'x-auth': auth,
    'x-rate-limit': limit,
    security: securityOf[auth],
    parameters: parametersOf(operation, components),
    ...(body ? { requestBody: { required: true, content: { 'application/json': body } } } : {}),
    responses: {
      [output ? status : 204]: success,
      ...(operation.method === 'GET' ? { 304: { description: 'Not changed since your ETag.' } } : {}),
      ...problemResponses(operation),
    },
  }
}

/** The OpenAPI 3.1 document of these operations, made from the schemas they parse with. */
export function openApiDocument(operations: Operation[], server: string): OpenApiDocument {
  const components: Components = new Map()
  jsonSchema(ProblemModel, 'output', components)
  const paths: OpenApiDocument['paths'] = {}
  for (const operation of operations) {
    const path = (paths[operation.path] ??= {})
    path[operation.method.toLowerCase()] = documented(operation, components)
  }
  const used = new Set(operations.map(({ tag }) => tag))
  return {
    openapi: '3.1.0',
    info: {
      title: 'Millmark API',
      version: '1',
      summary: 'Browse the belts, fill a cart, order and pay.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: server }],
    tags: Object.entries(tags)
      .filter(([tag]) => used.has(tag as keyof typeof tags))
      .map(([, { en, zh }]) => ({ name: en, 'x-name-zh': zh })),
    paths,
    components: {
      schemas: Object.fromEntries([...components].sort(([a], [b]) => a.localeCompare(b))),
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', description: 'A token of an account: `mmk_…`.' },
        cart: {
          type: 'apiKey',
          in: 'header',
          name: 'X-Cart-Token',
          description: 'The token of a guest cart.',
        },
      },
    },
  }
}
