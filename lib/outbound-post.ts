import http from 'node:http'
import https from 'node:https'
import { checkTarget, type Resolve, type Target } from './outbound-address'

/** Why no answer came. */
export const sendFailures = ['address', 'unknown-host', 'timeout', 'connection', 'hung-up', 'tls'] as const
export type SendFailure = (typeof sendFailures)[number]
export type SendOutcome = {
  /** the answer's status, or null when none came; redirects are answers, they are not followed */
  status: number | null
  failure: SendFailure | null
  /** the first kilobyte of the answer as text */
  answer: string
  durationMs: number
}

type Post = { url: string; body: string; headers: Record<string, string>; timeoutMs: number }
type Answer = Pick<SendOutcome, 'status' | 'failure' | 'answer'>

const maxAnswerBytes = 1024

function failureOf(error: unknown): SendFailure {
  const { name, code = '' } = error as NodeJS.ErrnoException
  if (name === 'AbortError' || name === 'TimeoutError') return 'timeout'
  if (code === 'ECONNRESET' || code.startsWith('HPE_')) return 'hung-up'
  return /CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO|EPROTO/.test(code) ? 'tls' : 'connection'
}

/** Bytes of anybody as text that can be stored and shown: no control characters, no half character at the end. */
function readable(chunks: Buffer[]): string {
  return Buffer.concat(chunks)
    .subarray(0, maxAnswerBytes)
    .toString('utf8')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f\ufffd-\uffff]/g, '')
}

function request({ url, address }: Target, { body, headers }: Post, signal: AbortSignal): Promise<Answer> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let length = 0
    let status: number | null = null
    const end = (failure: SendFailure | null) =>
      resolve({ status, failure: status === null ? failure : null, answer: readable(chunks) })
    const ask = (url.protocol === 'https:' ? https : http).request(
      url,
      {
        method: 'POST',
        // A connection of its own to the address that was judged; TLS still checks the name.
        agent: false,
        lookup: (_, options, done) =>
          options.all ? done(null, [address]) : done(null, address.address, address.family),
        headers: { ...headers, 'content-length': Buffer.byteLength(body) },
        signal,
      },
      (response) => {
        status = response.statusCode ?? null
        response.on('data', (chunk: Buffer) => {
          chunks.push(chunk)
          length += chunk.length
          if (length >= maxAnswerBytes) ask.destroy()
        })
        // The status has decided; a body that breaks off changes nothing.
        response.on('error', () => end(null))
        response.on('close', () => end(null))
      },
    )
    ask.on('error', (error) => end(failureOf(error)))
    // Some ends are no error: a switch to another protocol, for one.
    ask.on('close', () => end('hung-up'))
    ask.end(body)
  })
}

async function withinTime<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return Promise.race([
    work,
    new Promise<never>((_, fail) => {
      if (signal.aborted) fail(signal.reason)
      signal.addEventListener('abort', () => fail(signal.reason), { once: true })
    }),
  ])
}

/**
 * Posts a text to an address somebody else wrote: judged anew and pinned (see `checkTarget`), no redirects, one deadline over name,
 * connection and answer, and of the answer only the first kilobyte. Never throws: what went wrong is part of the outcome.
 */
export async function postOutbound(
  post: Post,
  options: { isDemo?: boolean; resolve?: Resolve } = {},
): Promise<SendOutcome> {
  const started = performance.now()
  const signal = AbortSignal.timeout(post.timeoutMs)
  const outcome = (answer: Answer) => ({ ...answer, durationMs: Math.round(performance.now() - started) })
  try {
    const target = await withinTime(checkTarget(post.url, options), signal)
    if (typeof target === 'string') return outcome({ status: null, failure: target, answer: '' })
    return outcome(await request(target, post, signal))
  } catch (error) {
    return outcome({ status: null, failure: failureOf(error), answer: '' })
  }
}
