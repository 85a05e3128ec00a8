import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client'

type Metrics = {
  registry: Registry
  requests: Counter<'method' | 'route' | 'status'>
  seconds: Histogram<'method' | 'route'>
  violations: Counter<'directive'>
}

const key = Symbol.for('millmark.metrics')
const holder = globalThis as typeof globalThis & { [key]?: Metrics }

function create(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  return {
    registry,
    requests: new Counter({
      name: 'http_requests_total',
      help: 'Requests answered, by method, route pattern and status (499: the client left first).',
      labelNames: ['method', 'route', 'status'],
      registers: [registry],
    }),
    seconds: new Histogram({
      name: 'http_request_duration_seconds',
      help: 'Seconds from the first byte of a request to the last of its answer.',
      labelNames: ['method', 'route'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
      registers: [registry],
    }),
    violations: new Counter({
      name: 'policy_violations_total',
      help: 'What browsers say a page’s content security policy kept from running, by directive. Anybody may send such a report.',
      labelNames: ['directive'],
      registers: [registry],
    }),
  }
}

/** The figures of this process: one set, whichever copy of this module asks. */
export function metrics(): Metrics {
  holder[key] ??= create()
  return holder[key]
}

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

/** Counts one answered request. `route` is a pattern, never a path. */
export function countRequest(seen: { method: string; route: string; status: number; seconds: number }): void {
  const method = methods.has(seen.method) ? seen.method : 'other'
  const { route } = seen
  metrics().requests.inc({ method, route, status: seen.status })
  metrics().seconds.observe({ method, route }, seen.seconds)
}

const directive =
  /^(?:default|script|style|img|font|connect|frame|media|object|worker|manifest)-src(?:-elem|-attr)?$/

/** Counts one report of a violated policy. A directive nobody knows counts as `other`: reports come from anywhere. */
export function countViolation(name: string): void {
  const isKnown = directive.test(name) || ['base-uri', 'form-action', 'frame-ancestors'].includes(name)
  metrics().violations.inc({ directive: isKnown ? name : 'other' })
}
