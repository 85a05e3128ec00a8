import type Stripe from 'stripe'
import { listBalances, renderBalances } from './balances'
import type { Raw } from './form-body'
import { pageOf } from './page-of'
import { type FieldsOf, list, object, type Param, required, string } from './params'
import { createRefund, refundCreate, refundList } from './refunds'
import { renderBalance } from './render-balance'
import { renderCharge, renderIntent, renderRefund } from './render-payment'
import { renderLine, renderSession } from './render-session'
import { createdRange, expandOnly, pageFields, sessionCreate, sessionList } from './session-params'
import { createSession, expireSession } from './sessions'
import type { World } from './world'

export interface ApiRoute {
  method: 'GET' | 'POST'
  /** Path with `:id` where the object's id stands. */
  path: string
  /** Checks the parameters (throwing before anything ran) and returns what to run and what to expand. */
  prepare(world: World, id: string, raw: Raw): { expand: string[] | undefined; run(): object }
}

function route<T extends { expand?: string[] }>(
  method: ApiRoute['method'],
  path: string,
  params: Param<T>,
  run: (world: World, id: string, input: T) => object,
): ApiRoute {
  return {
    method,
    path,
    prepare(world, id, raw) {
      const input = params.read(raw, '')
      return { expand: input.expand, run: () => run(world, id, input) }
    },
  }
}

function newestFirst<T>(table: Record<string, T>): T[] {
  return Object.values(table).reverse()
}

const eventList = required(
  object({
    ...pageFields,
    type: string(),
    types: list(string(), 20),
    created: createdRange(),
  } satisfies FieldsOf<Stripe.EventListParams>),
)

const linePage = required(object(pageFields))

function matches(event: Stripe.Event, input: ReturnType<typeof eventList.read>): boolean {
  const types = [...(input.types ?? []), ...(input.type ? [input.type] : [])]
  const named = types.some(
    (type) => type === event.type || (type.endsWith('*') && event.type.startsWith(type.slice(0, -1))),
  )
  return (types.length === 0 || named) && within(event.created, input.created)
}

function within(created: number, range: ReturnType<ReturnType<typeof createdRange>['read']>): boolean {
  const { gt = -1, gte = 0, lt = Infinity, lte = Infinity } = range ?? {}
  return created > gt && created >= gte && created < lt && created <= lte
}

const balanceList = required(
  object({
    ...pageFields,
    created: createdRange(),
    currency: string(3),
    source: string(),
    type: string(),
  } satisfies FieldsOf<Stripe.BalanceTransactionListParams>),
)

/** Every route of Stripe's API that the sandbox speaks. */
export const API_ROUTES: readonly ApiRoute[] = [
  route('POST', '/v1/checkout/sessions', sessionCreate, (world, _, input) =>
    renderSession(world, createSession(world, input)),
  ),
  route('GET', '/v1/checkout/sessions', sessionList, (world, _, input) => {
    const rows = newestFirst(world.store.state.sessions).filter(
      ({ status, intentId, created }) =>
        within(created, input.created) &&
        (!input.status || status === input.status) &&
        (!input.payment_intent || intentId === input.payment_intent),
    )
    return pageOf(
      rows.map((row) => renderSession(world, row)),
      input,
      '/v1/checkout/sessions',
    )
  }),
  route('GET', '/v1/checkout/sessions/:id', expandOnly, (world, id) =>
    renderSession(world, world.store.get('sessions', id, 'session')),
  ),
  route('POST', '/v1/checkout/sessions/:id/expire', expandOnly, (world, id) => {
    const session = world.store.get('sessions', id, 'session')
    expireSession(world, session)
    return renderSession(world, session)
  }),
  route('GET', '/v1/checkout/sessions/:id/line_items', linePage, (world, id, input) => {
    const session = world.store.get('sessions', id, 'session')
    const lines = session.lines.map((line) => renderLine(session, line))
    return pageOf(lines, input, `/v1/checkout/sessions/${id}/line_items`)
  }),
  route('GET', '/v1/payment_intents/:id', expandOnly, (world, id) =>
    renderIntent(world, world.store.get('intents', id, 'intent')),
  ),
  route('GET', '/v1/charges/:id', expandOnly, (world, id) =>
    renderCharge(world, world.store.get('charges', id)),
  ),
  route('POST', '/v1/refunds', refundCreate, (world, _, input) =>
    renderRefund(world, createRefund(world, input)),
  ),
  route('GET', '/v1/refunds', refundList, (world, _, input) => {
    const rows = newestFirst(world.store.state.refunds).map((row) => renderRefund(world, row))
    const wanted = rows.filter(
      ({ charge, payment_intent }) =>
        (!input.charge || charge === input.charge) &&
        (!input.payment_intent || payment_intent === input.payment_intent),
    )
    return pageOf(wanted, input, '/v1/refunds')
  }),
  route('GET', '/v1/refunds/:id', expandOnly, (world, id) =>
    renderRefund(world, world.store.get('refunds', id)),
  ),
  route('GET', '/v1/balance', expandOnly, (world) => renderBalances(world)),
  route('GET', '/v1/balance_transactions', balanceList, (world, _, input) => {
    const wanted = listBalances(world).filter(
      ({ created, currency, source, type }) =>
        within(created, input.created) &&
        (!input.currency || currency === input.currency) &&
        (!input.source || source === input.source) &&
        (!input.type || type === input.type),
    )
    return pageOf(wanted, input, '/v1/balance_transactions')
  }),
  route('GET', '/v1/balance_transactions/:id', expandOnly, (world, id) => renderBalance(world, id)),
  route('GET', '/v1/events', eventList, (world, _, input) => {
    const events = newestFirst(world.store.state.events).map(({ event }) => event)
    return pageOf(
      events.filter((event) => matches(event, input)),
      input,
      '/v1/events',
    )
  }),
  route('GET', '/v1/events/:id', expandOnly, (world, id) => world.store.get('events', id).event),
]
