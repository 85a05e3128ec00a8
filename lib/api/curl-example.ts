import type { DocumentedOperation } from './openapi'

const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`
const written = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))

const authHeaders = {
  none: [],
  cart: ['-H "X-Cart-Token: $CART"'],
  account: ['-H "Authorization: Bearer $TOKEN"'],
} as const

/** A command that calls the operation with the document's example; $TOKEN and $CART are those of the walk-through. */
export function curlExample(
  server: string,
  method: string,
  path: string,
  operation: DocumentedOperation,
): string {
  const { parameters, requestBody } = operation
  const valueOf = (place: string, name: string) =>
    written(parameters.find((one) => one.in === place && one.name === name)?.example ?? `{${name}}`)
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => valueOf('path', name))
  const query = parameters.filter((one) => one.in === 'query' && one.example !== undefined)
  const search = new URLSearchParams(query.map(({ name, example }) => [name, written(example)])).toString()
  const address = `${server}${filled === '/' ? '' : filled}${search ? `?${search}` : ''}`
  const body = requestBody?.content['application/json'].example
  const parts = [
    `curl -s${method === 'GET' ? '' : ` -X ${method}`} "${address}"`,
    ...authHeaders[operation['x-auth']],
    ...(parameters.some(({ name, required }) => name === 'Idempotency-Key' && required)
      ? ['-H "Idempotency-Key: order-$(date +%s)"']
      : []),
    ...(body ? ['-H "Content-Type: application/json"', `-d ${quoted(JSON.stringify(body))}`] : []),
  ]
  return parts.join(' \\\n  ')
}
