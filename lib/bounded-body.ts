/** The bytes of a request's body; null when it has more than `maxBytes`, and then no more of it is read than that. */
export async function readBoundedBytes(
  request: Request,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  // What a client says of the size saves reading; a chunked request says nothing.
  if (Number(request.headers.get('content-length')) > maxBytes) return null
  const reader = request.body?.getReader()
  if (!reader) return new Uint8Array()
  const chunks: Uint8Array[] = []
  let size = 0
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength
    if (size > maxBytes) {
      await reader.cancel()
      return null
    }
    chunks.push(part.value)
  }
  return Buffer.concat(chunks)
}

/** The text of a request's body; null when it has more than `maxBytes`, and then no more of it is read than that. */
export async function readBounded(request: Request, maxBytes: number): Promise<string | null> {
  const bytes = await readBoundedBytes(request, maxBytes)
  return bytes && Buffer.from(bytes).toString('utf8')
}

/** The answer to a body that is larger than it may be. */
export const tooLarge = (): Response => new Response(null, { status: 413 })
