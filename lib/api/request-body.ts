import { DomainError } from '@/lib/errors'

/** A body of the API is small: a cart line, an address, an order. */
export const maxBodyBytes = 64 * 1024

const tooLarge = () => new DomainError('bodyTooLarge', { params: { max: maxBodyBytes / 1024 } })

async function readText(request: Request): Promise<string> {
  if (Number(request.headers.get('content-length')) > maxBodyBytes) throw tooLarge()
  const reader = request.body?.getReader()
  if (!reader) return ''
  const chunks: Uint8Array[] = []
  let size = 0
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength
    if (size > maxBodyBytes) {
      await reader.cancel()
      throw tooLarge()
    }
    chunks.push(part.value)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** The JSON of a request and its text. Throws `mediaType`, `bodyTooLarge`, `malformed`. */
export async function readJson(request: Request): Promise<{ text: string; json: unknown }> {
  const type = (request.headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''
  if (!/^application\/(json|[\w.-]+\+json)$/.test(type)) throw new DomainError('mediaType')
  const text = await readText(request)
  try {
    return { text, json: JSON.parse(text) }
  } catch {
    throw new DomainError('malformed')
  }
}
