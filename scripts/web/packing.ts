import type { IncomingMessage, ServerResponse } from 'node:http'
import type { BrotliOptions } from 'node:zlib'
import zlib from 'node:zlib'

export type Packing = 'br' | 'gzip'

const packable =
  /^(text\/(?!event-stream)|application\/(json|javascript|problem\+json|xml|openapi\+json|manifest\+json)|image\/svg\+xml)/
/** Below this a packed answer is hardly smaller than a plain one. */
const worthwhile = 1024
const brotli = (quality: number): BrotliOptions => ({
  params: {
    [zlib.constants.BROTLI_PARAM_QUALITY]: quality,
    [zlib.constants.BROTLI_PARAM_MODE]: zlib.constants.BROTLI_MODE_TEXT,
  },
})

/** The packing the browser takes, if any: Brotli before gzip. A weight of 0 is a no. */
export function acceptedPacking(request: IncomingMessage): Packing | null {
  const accepted = String(request.headers['accept-encoding'] ?? '')
  const takes = (name: string) => new RegExp(`\\b${name}\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))`).test(accepted)
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : null
}

/** Whether this answer would be packed at all, for somebody who takes it. */
export function isPackable(response: ServerResponse): boolean {
  const length = response.getHeader('content-length')
  return (
    packable.test(String(response.getHeader('content-type') ?? '')) &&
    response.statusCode !== 204 &&
    response.statusCode !== 206 &&
    response.statusCode !== 304 &&
    !response.hasHeader('content-encoding') &&
    !String(response.getHeader('cache-control') ?? '').includes('no-transform') &&
    (length === undefined || Number(length) >= worthwhile)
  )
}

/** Says that the answer depends on what the browser takes. */
export function addVary(response: ServerResponse): void {
  const vary = [response.getHeader('vary') ?? []].flat().join(', ')
  if (!/accept-encoding/i.test(vary))
    response.setHeader('Vary', vary ? `${vary}, Accept-Encoding` : 'Accept-Encoding')
}

/** Packs once what is kept for many; thorough enough to pay, quick enough for a first visitor. */
export function pack(body: Buffer, packing: Packing): Buffer {
  return packing === 'br' ? zlib.brotliCompressSync(body, brotli(5)) : zlib.gzipSync(body, { level: 6 })
}

/** Packs what goes out in pieces. */
export function packingStream(packing: Packing): zlib.BrotliCompress | zlib.Gzip {
  return packing === 'br' ? zlib.createBrotliCompress(brotli(3)) : zlib.createGzip({ level: 4 })
}
