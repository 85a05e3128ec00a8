import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'
import { type ContractDocument, RENDERED, strictSchema } from './contract-schema'
import { parseForm, type Raw } from './form-body'

/** One call of the API as it went over the wire; `form` is the body, or the query of a GET. */
export interface Exchange {
  method: string
  pathname: string
  form: string
  status: number
  body: string
}

const ERROR = {
  type: 'object',
  required: ['error'],
  additionalProperties: false,
  properties: {
    error: {
      type: 'object',
      required: ['type', 'message'],
      properties: {
        type: { enum: ['api_error', 'card_error', 'idempotency_error', 'invalid_request_error'] },
        message: { type: 'string' },
      },
    },
  },
}

const EVENT_FIELDS = [
  'id',
  'object',
  'api_version',
  'created',
  'data',
  'livemode',
  'pending_webhooks',
  'request',
  'type',
]

/** Form encoding knows no lists: a branch with the keys 0, 1, 2 … is one. */
function asJson(raw: Raw): unknown {
  if (typeof raw === 'string') return raw
  const keys = Object.keys(raw)
  if (keys.length > 0 && keys.every((key, index) => key === String(index)))
    return keys.map((key) => asJson(raw[key] ?? ''))
  return Object.fromEntries(keys.map((key) => [key, asJson(raw[key] ?? '')]))
}

function templateOf(document: ContractDocument, pathname: string): string | null {
  const parts = pathname.split('/')
  const fits = (template: string) => {
    const wanted = template.split('/')
    return (
      wanted.length === parts.length &&
      wanted.every((part, index) => part.startsWith('{') || part === parts[index])
    )
  }
  return Object.keys(document.paths).find(fits) ?? null
}

function words(errors: ErrorObject[] | null | undefined): string {
  const deepest = (errors ?? []).toSorted((a, b) => b.instancePath.length - a.instancePath.length)[0]
  const { additionalProperty = '' } = (deepest?.params ?? {}) as { additionalProperty?: string }
  return `${deepest?.instancePath || '/'} ${deepest?.message ?? 'is wrong'} ${additionalProperty}`.trim()
}

/**
 * Judges calls and webhook events by Stripe's published schemas. Each check returns what is wrong, in words, or nothing. Only calls that
 * were accepted are held to the request schema: refusing what Stripe refuses is what the sandbox is for.
 */
export function createContract(document: ContractDocument) {
  const options = { strict: false, validateFormats: false } as const
  const ids = { $id: 'stripe', components: { schemas: document.components.schemas } }
  const requests = new Ajv2020({ ...options, coerceTypes: true }).addSchema(ids)
  const responses = new Ajv2020(options).addSchema(strictSchema(document, ids) as object)
  const compiled = new Map<string, ReturnType<typeof requests.compile>>()

  function compile(ajv: Ajv2020, name: string, schema: unknown) {
    // References in a path point at the document's own root.
    const text = JSON.stringify(schema).replaceAll('"#/components/', '"stripe#/components/')
    const check = ajv.compile(JSON.parse(text))
    compiled.set(name, check)
    return check
  }

  function judge(ajv: Ajv2020, name: string, schema: unknown, value: unknown): string[] {
    const check = compiled.get(name) ?? compile(ajv, name, schema)
    return check(value) ? [] : [`${name}: ${words(check.errors)}`]
  }

  function ofCall({ method, pathname, form, status, body }: Exchange): string[] {
    const answer: unknown = JSON.parse(body)
    if (status >= 400) return judge(responses, 'error', ERROR, answer)
    const template = templateOf(document, pathname)
    const operation = template ? document.paths[template]?.[method.toLowerCase()] : undefined
    if (!operation) return [`${method} ${pathname}: Stripe has no such call`]
    const wanted =
      method === 'GET'
        ? operation['x-query-schema']
        : operation.requestBody?.content['application/x-www-form-urlencoded']?.schema
    const given = strictSchema(document, operation.responses['200']?.content['application/json']?.schema)
    return [
      ...(wanted ? judge(requests, `${method} ${template} request`, wanted, asJson(parseForm(form))) : []),
      ...judge(responses, `${method} ${template} response`, given, answer),
    ]
  }

  function ofEvent(event: { type: string; data: { object: unknown } }): string[] {
    const known = document['x-events'][event.type]
    if (!known) return [`event ${event.type}: Stripe has no such event`]
    const fields = Object.keys(event)
    const missing = EVENT_FIELDS.filter((field) => !fields.includes(field))
    const unknown = fields.filter((field) => !EVENT_FIELDS.includes(field))
    return [
      ...missing.map((field) => `event ${event.type}: lacks ${field}`),
      ...unknown.map((field) => `event ${event.type}: has ${field}`),
      ...judge(responses, `event ${event.type}`, strictSchema(document, known.object), event.data.object),
    ]
  }

  return {
    ofCall,
    ofEvent,
    /** Compiles the schemas that nearly every test meets, a second of work, before a test's own time runs. */
    warm(): void {
      const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
      for (const name of ['Checkout.SessionCreateParams', 'Checkout.SessionRetrieveParams'])
        compile(requests, name, ref(name))
      for (const name of RENDERED) if (document.components.schemas[name]) compile(responses, name, ref(name))
    },
  }
}

export type Contract = ReturnType<typeof createContract>
