import { readBounded } from '@/lib/bounded-body'
import { DomainError } from '@/lib/errors'

/** A body of the API is small: a cart line, an address, an order. */
export const maxBodyBytes = 64 * 1024

/** The JSON of a request and its text. Throws `mediaType`, `bodyTooLarge`, `malformed`. */
export async function readJson(request: Request): Promise<{ text: string; json: unknown }> {
  const type = (request.headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''
  if (!/^application\/(json|[\w.-]+\+json)$/.test(type)) throw new DomainError('mediaType')
  const text = await readBounded(request, maxBodyBytes)
  if (text === null) throw new DomainError('bodyTooLarge', { params: { max: maxBodyBytes / 1024 } })
  try {
    return { text, json: JSON.parse(text) }
  } catch {
    throw new DomainError('malformed')
  }
}
