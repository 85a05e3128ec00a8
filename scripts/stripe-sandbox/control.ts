import { requireKey } from './api'
import { ApiError, badParam } from './api-error'
import { FAULTS, type Faults } from './faults'
import { type Answer, json, type Request } from './http-message'
import {
  approvePayment,
  askForAuthentication,
  delayPayment,
  failPayment,
  type Payer,
  settleDelayed,
} from './payments'
import type { CardRecord, SessionRecord } from './records'
import { approveRefund, failRefund } from './refunds'
import { renderRefund } from './render-payment'
import { renderSession } from './render-session'
import { WEBHOOK_MODES, type Webhooks } from './webhooks'
import type { World } from './world'

/** Outcomes after which the session stays open, with the failure each leaves on the PaymentIntent. */
const FAILING = {
  decline: 'decline',
  insufficient_funds: 'insufficient_funds',
  authentication_failed: 'authentication',
  refuse: 'refused',
} as const
const OUTCOMES = [
  'success',
  'delayed',
  'authenticate',
  'decline',
  'insufficient_funds',
  'authentication_failed',
  'refuse',
] as const
const METHODS = ['card', 'alipay', 'wechat_pay'] as const
const TEST_CARD: CardRecord = {
  brand: 'visa',
  last4: '4242',
  expMonth: 12,
  expYear: 2034,
  name: 'Test Buyer',
}

interface Parts {
  world: World
  secretKey: string
  webhooks: Webhooks
  faults: Faults
  advance(ms: number): Promise<void>
}

type Fields = Record<string, unknown>

function choice<const T extends string>(fields: Fields, name: string, values: readonly T[], fallback?: T): T {
  const value = fields[name] ?? fallback
  const found = values.find((allowed) => allowed === String(value))
  if (!found) throw badParam(name, `${name} must be one of ${values.join(', ')}`)
  return found
}

function whole(fields: Fields, name: string, fallback?: number): number {
  const value = fields[name] ?? fallback
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value
  throw badParam(name, `${name} must be a whole number`)
}

function readFields(body: string): Fields {
  try {
    const value: unknown = body === '' ? {} : JSON.parse(body)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  } catch {}
  throw new ApiError(400, 'The body must be a JSON object.')
}

/** Pays as a buyer would on the pay page. */
function pay(world: World, session: SessionRecord, fields: Fields): void {
  const method = choice(fields, 'method', METHODS, 'card')
  const outcome = choice(fields, 'outcome', OUTCOMES, 'success')
  const card = method === 'card' ? TEST_CARD : null
  const payer: Payer = { method, card, email: session.customerEmail ?? 'buyer@example.com' }
  if (outcome === 'success') return approvePayment(world, session, payer)
  if (outcome === 'delayed') return delayPayment(world, session, payer)
  if (outcome === 'authenticate') return askForAuthentication(world, session, TEST_CARD)
  failPayment(world, session, method, FAILING[outcome])
}

function summary({ world, webhooks, faults }: Parts) {
  const { state } = world.store
  return {
    now: world.store.nowSeconds(),
    clockOffsetMs: state.clockOffsetMs,
    webhooks: webhooks.mode,
    faultsWaiting: faults.waiting,
    sessions: Object.values(state.sessions),
    intents: Object.values(state.intents),
    charges: Object.values(state.charges),
    refunds: Object.values(state.refunds),
    events: Object.values(state.events),
  }
}

async function run(parts: Parts, { method, url, body }: Request): Promise<unknown> {
  const { world, webhooks, faults } = parts
  const [, , area = '', id = '', verb = ''] = url.pathname.split('/')
  const door = `${method} ${[area, id && ':id', verb].filter(Boolean).join('/')}`
  if (door === 'GET state') return summary(parts)
  const fields = readFields(body)
  if (door === 'POST sessions/:id/pay') {
    const session = world.store.get('sessions', id)
    pay(world, session, fields)
    return renderSession(world, session)
  }
  if (door === 'POST sessions/:id/settle') {
    const session = world.store.get('sessions', id)
    settleDelayed(world, session, choice(fields, 'outcome', ['success', 'fail'], 'success') === 'success')
    return renderSession(world, session)
  }
  if (door === 'POST refunds/:id/fail') {
    const refund = world.store.get('refunds', id)
    failRefund(world, refund, typeof fields.reason === 'string' ? fields.reason : undefined)
    return renderRefund(world, refund)
  }
  if (door === 'POST refunds/:id/succeed') {
    const refund = world.store.get('refunds', id)
    approveRefund(world, refund)
    return renderRefund(world, refund)
  }
  if (door === 'POST refunds') {
    world.refundDelayMs = whole(fields, 'delayMs')
    return { delayMs: world.refundDelayMs }
  }
  if (door === 'POST webhooks') {
    webhooks.setMode(choice(fields, 'mode', WEBHOOK_MODES))
    return { mode: webhooks.mode }
  }
  if (door === 'POST clock') {
    await parts.advance(whole(fields, 'advanceMs'))
    return { now: world.store.nowSeconds(), clockOffsetMs: world.store.state.clockOffsetMs }
  }
  if (door === 'POST faults') {
    const onMethod = fields.method === undefined ? null : choice(fields, 'method', ['GET', 'POST'])
    const path = typeof fields.path === 'string' ? fields.path : '/v1/'
    faults.order(choice(fields, 'next', FAULTS), whole(fields, 'count', 1), onMethod, path)
    return { waiting: faults.waiting }
  }
  throw new ApiError(404, `Unrecognized request URL (${method}: ${url.pathname}).`)
}

/** The handler of `/_sandbox/`: what a test does in the place of the buyer, the network and the clock. */
export function createControl(parts: Parts) {
  return async function handleControl(request: Request): Promise<Answer> {
    requireKey(request.headers.authorization, parts.secretKey)
    const result = await run(parts, request)
    if (request.method === 'POST') await parts.world.store.save()
    return json(200, result)
  }
}
