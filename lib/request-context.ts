import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'

/** What is known about the work under way; every log line carries it. Ids only, never a name or an address. */
export type RequestContext = {
  /** of the request that began it, kept by the jobs it led to */
  requestId: string
  /** pattern of the route, such as `/[locale]/products/[slug]` */
  route?: string
  userId?: string
  jobName?: string
  jobId?: string
  /** the payment provider's event */
  webhookEventId?: string
}

// The server and Next's bundles load this module each for themselves: what they share lives on the global object.
const key = Symbol.for('millmark.request-context')
const holder = globalThis as typeof globalThis & { [key]?: AsyncLocalStorage<RequestContext> }
holder[key] ??= new AsyncLocalStorage<RequestContext>()
const storage = holder[key]

const sane = /^[A-Za-z0-9][A-Za-z0-9._:-]{7,63}$/

/** The id of a new request: the one a trusted proxy gave it, when that has 8–64 harmless characters, else a fresh one. */
export function requestIdFrom(header: string | string[] | undefined, isTrusted: boolean): string {
  return isTrusted && typeof header === 'string' && sane.test(header) ? header : randomUUID()
}

/** Runs `work`, and whatever it starts, with this context. */
export function withRequestContext<T>(context: RequestContext, work: () => T): T {
  return storage.run(context, work)
}

/** The context of the work under way; undefined at start-up and inside cached functions, which belong to no request. */
export function requestContext(): RequestContext | undefined {
  return storage.getStore()
}

/** Adds what was learnt on the way, such as who is signed in, to the context of the work under way. */
export function noteInContext(facts: Partial<Omit<RequestContext, 'requestId'>>): void {
  const context = storage.getStore()
  if (context) Object.assign(context, facts)
}
