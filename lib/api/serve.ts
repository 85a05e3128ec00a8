import { randomUUID } from 'node:crypto'
import { unstable_rethrow } from 'next/navigation'
import type { z } from 'zod'
import { addressFrom } from '@/lib/client-address'
import { DomainError } from '@/lib/errors'
import { preferredLocale } from '@/lib/i18n/locales'
import { log } from '@/lib/log'
import { noteInContext, requestContext } from '@/lib/request-context'
import { type Answer, problemAnswer, send, successAnswer } from './answer'
import { preflight } from './cors'
import { answerOnce, hashRequest, readKey } from './idempotency'
import { addressLimit, badTokenLimit, countCall, policyHeader, takeToken } from './limits'
import type { ApiCaller, Operation } from './operation'
import { domainProblem, InputError, inputProblem, type Source, unexpectedProblem } from './problem'
import { readJson } from './request-body'
import { createRouter } from './router'

/** Finds the account of a bearer token; null when the token is none. */
export type FindCaller = (request: Request, now: Date) => Promise<ApiCaller | null>

type Call = { request: Request; operation: Operation; params: Record<string, string>; requestId: string }

function parse(source: Source, schema: z.ZodType | undefined, raw: unknown): unknown {
  if (!schema) return undefined
  const read = schema.safeParse(raw, { reportInput: true })
  if (!read.success) throw new InputError(source, read.error.issues)
  return read.data
}

function queryRecord(url: string): Record<string, unknown> {
  const { searchParams } = new URL(url)
  return Object.fromEntries(
    [...new Set(searchParams.keys())].map((name) => {
      const all = searchParams.getAll(name)
      return [name, all.length > 1 ? all : all[0]]
    }),
  )
}

function readCartToken(request: Request): string | null {
  const token = request.headers.get('x-cart-token')
  return token && /^[\w-]{20,100}$/.test(token) ? token : null
}

async function findWho({ request, operation }: Call, address: string, now: Date, find: FindCaller) {
  const cartToken = readCartToken(request)
  const hasToken = request.headers.has('authorization')
  // A read for anybody asks the database for nobody.
  const caller = operation.auth !== 'none' && hasToken ? await find(request, now) : null
  if (operation.auth !== 'none' && hasToken && !caller) {
    takeToken(badTokenLimit, address, now)
    throw new DomainError('signInNeeded')
  }
  const isEnough = operation.auth === 'none' || caller || (operation.auth === 'cart' && cartToken)
  if (!isEnough) throw new DomainError('signInNeeded')
  return { viewer: caller?.viewer ?? null, tokenId: caller?.tokenId ?? null, cartToken }
}

async function answer(call: Call, headers: Headers, find: FindCaller): Promise<Answer> {
  const { request, operation, requestId } = call
  const now = new Date()
  const address = addressFrom(request.headers)
  takeToken(addressLimit, address, now)
  const { viewer, tokenId, cartToken } = await findWho(call, address, now, find)
  if (viewer) noteInContext({ userId: viewer.userId })
  const caller = viewer?.userId ?? address
  for (const [name, value] of Object.entries(await countCall(operation.limit, caller, now)))
    headers.set(name, value)

  const { input } = operation
  const params = parse('path', input?.params, call.params)
  const query = parse('query', input?.query, queryRecord(request.url))
  const idempotencyKey = operation.idempotent ? readKey(request, operation.idempotent) : null
  const read = input?.body ? await readJson(request) : { text: '', json: undefined }
  const body = parse('body', input?.body, read.json)
  const locale = preferredLocale(request.headers.get('accept-language'))
  const extra = new Headers()
  const work = async () => {
    const context = {
      params,
      query,
      body,
      viewer,
      tokenId,
      cartToken,
      idempotencyKey,
      locale,
      now,
      address,
      requestId,
    }
    // An operation for accounts never gets here without one; the type of its context says so.
    const data = await operation.handle({ ...context, headers: extra } as Parameters<Operation['handle']>[0])
    return successAnswer(operation, request, data, extra)
  }
  if (!idempotencyKey) return work()
  const { pathname, search } = new URL(request.url)
  // Two guests behind one address have keys of their own, and a guest keeps theirs on the way from one address to another.
  const scope = `${operation.id} ${hashRequest(viewer?.userId ?? cartToken ?? address)}`
  return answerOnce(
    { scope, key: idempotencyKey, requestHash: hashRequest(pathname, search, read.text), now },
    work,
  )
}

function refusal(request: Request, error: unknown, requestId: string): Answer {
  unstable_rethrow(error)
  const place = { locale: preferredLocale(request.headers.get('accept-language')), requestId }
  if (error instanceof InputError) return problemAnswer(request, inputProblem(error, place), error)
  if (error instanceof DomainError) return problemAnswer(request, domainProblem(error, place), error)
  log.error('API request failed', { error, requestId })
  return problemAnswer(request, unexpectedProblem(place), error)
}

/** The one door of the API: from a request to `prefix` to its answer. Never throws for what a client may send. */
export function createApi({
  operations,
  findCaller,
  prefix,
}: {
  operations: Operation[]
  findCaller: FindCaller
  prefix: string
}): (request: Request) => Promise<Response> {
  const match = createRouter(operations)
  return async (request) => {
    // Set by our server for every request; there is none only where the API is called without it.
    const requestId = requestContext()?.requestId ?? randomUUID()
    const { found, allow } = match(request.method, new URL(request.url).pathname.slice(prefix.length))
    if (request.method === 'OPTIONS' && allow.length) return preflight(allow)
    const headers = new Headers(found ? policyHeader(found.operation.limit) : {})
    let result: Answer
    try {
      if (!found) {
        if (allow.length) headers.set('Allow', allow.join(', '))
        throw new DomainError(allow.length ? 'methodNotAllowed' : 'notFound')
      }
      result = await answer({ ...found, request, requestId }, headers, findCaller)
    } catch (error) {
      result = refusal(request, error, requestId)
    }
    return send(
      request,
      { ...result, headers: { ...Object.fromEntries(headers), ...result.headers } },
      requestId,
    )
  }
}
