import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { nonceAdder } from './html-stream'
import { KeptPages } from './kept-pages'
import { acceptedPacking, addVary, isPackable, packingStream } from './packing'
import { developmentPolicy, pagePolicy, passivePolicy } from './policy'

type Piece = string | Uint8Array
type Callback = () => void
/** What happens to the pieces of one answer on their way out. */
type Way = { write(piece: Buffer): boolean; end(piece?: Buffer): void }

const policyHeader = 'Content-Security-Policy'
const kept = new KeptPages()
const bufferOf = (piece: Piece, encoding?: BufferEncoding) =>
  typeof piece === 'string'
    ? Buffer.from(piece, encoding)
    : Buffer.from(piece.buffer, piece.byteOffset, piece.length)

/** The headers among the arguments of `writeHead`, whichever of its forms was used. */
function headersOf(head: unknown[]): [string, string | number | string[]][] {
  const given = head.find((part) => typeof part === 'object' && part !== null)
  if (!Array.isArray(given)) return Object.entries((given ?? {}) as Record<string, string>)
  return given.flatMap((name, index) => (index % 2 ? [] : [[String(name), given[index + 1] as string]]))
}

const isPage = (response: ServerResponse) =>
  /^text\/html/.test(String(response.getHeader('content-type') ?? ''))

/** Sends pieces packed, keeping the pace of the connection. */
function packed(request: IncomingMessage, response: ServerResponse, out: Way): Way {
  if (!isPackable(response)) return out
  addVary(response)
  const packing = acceptedPacking(request)
  if (!packing || request.method === 'HEAD') return out
  response.setHeader('Content-Encoding', packing)
  response.removeHeader('Content-Length')
  const stream = packingStream(packing)
  stream.on('data', (piece: Buffer) => {
    if (out.write(piece)) return
    stream.pause()
    response.once('drain', () => stream.resume())
  })
  stream.on('end', () => out.end())
  stream.on('drain', () => response.emit('drain'))
  response.once('close', () => stream.destroy())
  // Next calls it after each piece of a streamed page, as it would with its own compression.
  Object.assign(response, { flush: () => stream.flush() })
  return { write: (piece) => stream.write(piece), end: (piece) => void stream.end(piece) }
}

/** A page that goes out in pieces: its own nonce, put into the framework's scripts as they pass. */
function streamed(response: ServerResponse, out: Way): Way {
  const nonce = randomBytes(16).toString('base64')
  const adder = nonceAdder(nonce)
  response.setHeader(policyHeader, pagePolicy([`'nonce-${nonce}'`]))
  response.removeHeader('Content-Length')
  return {
    write: (piece) => out.write(adder.add(piece)),
    end(piece) {
      if (piece) out.write(adder.add(piece))
      out.end(adder.end())
    },
  }
}

/** Whether the browser still has the page of this tag. */
const holdsTag = (given: string | undefined, etag: string) =>
  given !== undefined && given.split(',').some((tag) => tag.trim().replace(/^(W\/)?/, 'W/') === etag)

/** A page that is there as a whole: its scripts are named by their hashes, so that everybody may be given the same bytes. */
function sendWhole(request: IncomingMessage, response: ServerResponse, html: string, end: Way['end']): void {
  // What is not made for everybody is not kept either.
  const isShared = /s-maxage/.test(String(response.getHeader('cache-control') ?? ''))
  const pages = isShared ? kept : new KeptPages()
  const page = pages.get(html)
  const packing = acceptedPacking(request)
  addVary(response)
  response.setHeader(policyHeader, page.policy)
  if (isShared) {
    response.setHeader('ETag', page.etag)
    if (response.statusCode === 200 && holdsTag(request.headers['if-none-match'], page.etag)) {
      response.statusCode = 304
      for (const name of ['Content-Length', 'Content-Type']) response.removeHeader(name)
      end()
      return
    }
  }
  if (packing) response.setHeader('Content-Encoding', packing)
  const body = pages.bodyOf(page, packing)
  response.setHeader('Content-Length', body.length)
  end(body)
}

/**
 * Stands between Next and the connection: gives every page its content security policy, everything else one that allows nothing, and packs
 * what is worth packing. A policy that a route has set itself is left alone.
 */
export function guardWayOut(request: IncomingMessage, response: ServerResponse, isDev: boolean): void {
  const raw = {
    writeHead: response.writeHead,
    write: response.write.bind(response) as (piece: Buffer) => boolean,
    end: response.end.bind(response) as (piece?: Buffer) => unknown,
  }
  let way: Way | undefined

  const decide = (): Way => {
    const out: Way = { write: raw.write, end: (piece) => void raw.end(piece) }
    if (response.headersSent) return out
    const hasOwnPolicy = response.hasHeader(policyHeader)
    if (!isPage(response)) {
      const isAsset = request.url?.startsWith('/_next/') || response.statusCode === 304
      if (!hasOwnPolicy && !isAsset) response.setHeader(policyHeader, passivePolicy)
      return packed(request, response, out)
    }
    if (isDev && !hasOwnPolicy) response.setHeader(policyHeader, developmentPolicy)
    if (isDev || hasOwnPolicy || request.method === 'HEAD') return packed(request, response, out)
    return streamed(response, packed(request, response, out))
  }
  const choose = () => (way ??= decide())

  response.writeHead = ((...head: Parameters<ServerResponse['writeHead']>) => {
    response.writeHead = raw.writeHead
    // A head written by hand may bring the type of what follows.
    for (const [name, value] of headersOf(head)) response.setHeader(name, value)
    const [status, message] = head
    response.statusCode = status
    choose()
    return typeof message === 'string' ? response.writeHead(status, message) : response.writeHead(status)
  }) as typeof response.writeHead

  response.write = ((piece: Piece, encoding?: BufferEncoding | Callback, done?: Callback) => {
    const ok = choose().write(bufferOf(piece, typeof encoding === 'string' ? encoding : undefined))
    const called = typeof encoding === 'function' ? encoding : done
    if (called) process.nextTick(called)
    return ok
  }) as typeof response.write

  response.end = ((
    piece?: Piece | Callback | null,
    encoding?: BufferEncoding | Callback,
    done?: Callback,
  ) => {
    const called = [piece, encoding, done].find((part) => typeof part === 'function') as Callback | undefined
    if (called) response.once('finish', called)
    const last = piece && typeof piece !== 'function' ? piece : undefined
    const isWhole = !way && last !== undefined && isPage(response) && !isDev && request.method !== 'HEAD'
    if (isWhole && !response.headersSent && !response.hasHeader(policyHeader)) {
      way = { write: () => false, end: () => {} }
      sendWhole(request, response, typeof last === 'string' ? last : Buffer.from(last).toString(), raw.end)
      return response
    }
    choose().end(
      last === undefined ? undefined : bufferOf(last, typeof encoding === 'string' ? encoding : undefined),
    )
    return response
  }) as typeof response.end
}
