import type { IncomingMessage, ServerResponse } from 'node:http'
import { ApiError } from './api-error'

const MAX_BODY = 1_000_000

export interface Request {
  method: string
  url: URL
  headers: IncomingMessage['headers']
  body: string
}

/** What a handler wants sent; `drop` closes the connection without an answer. */
export interface Answer {
  status: number
  headers: Record<string, string>
  body: string
  drop?: boolean
}

export function json(status: number, body: unknown, headers: Record<string, string> = {}): Answer {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: text }
}

export function seeOther(location: string): Answer {
  return { status: 303, headers: { location, 'cache-control': 'no-store' }, body: '' }
}

export function html(status: number, body: string): Answer {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy':
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  }
  return { status, headers, body }
}

/** Reads a request with its whole body. Throws an ApiError 413 above 1 MB. */
export async function readRequest(message: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of message) {
    size += chunk.length
    if (size > MAX_BODY) throw new ApiError(413, 'The request body is too large.')
    chunks.push(chunk)
  }
  const body = Buffer.concat(chunks).toString('utf8')
  const url = URL.parse(message.url ?? '/', 'http://127.0.0.1')
  if (!url) throw new ApiError(400, 'The request address is malformed.')
  return { method: message.method ?? 'GET', url, headers: message.headers, body }
}

export function send(response: ServerResponse, answer: Answer): void {
  if (answer.drop) {
    response.destroy()
    return
  }
  response.writeHead(answer.status, answer.headers).end(answer.body)
}
