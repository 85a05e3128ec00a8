import { requireKey } from './api'
import { ApiError, badParam } from './api-error'
import { renderBalances } from './balances'
import { choice, type Fields, pay, whole } from './control-pay'
import { FAULTS, type Faults } from './faults'
import { type Answer, json, type Request } from './http-message'
import { settleDelayed } from './payments'
import { approveRefund, failRefund } from './refunds'
import { renderRefund } from './render-payment'
import { renderSession } from './render-session'
import { RULES } from './webhook-rules'
import { WEBHOOK_MODES, type Webhooks } from './webhooks'
import type { World } from './world'

interface Parts {
  world: World
  secretKey: string
  webhooks: Webhooks
  faults: Faults
  advance(ms: number): Promise<void>
}

function readFields(body: string): Fields {
  try {
    const value: unknown = body === '' ? {} : JSON.parse(body)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  } catch {}
  throw new ApiError(400, 'The body must be a JSON object.')
}

function summary({ world, webhooks, faults }: Parts) {
  const { state } = world.store
  return {
    now: world.store.nowSeconds(),
    clockOffsetMs: state.clockOffsetMs,
    webhooks: webhooks.mode,
    webhookRulesWaiting: webhooks.rules.waiting,
    faultsWaiting: faults.waiting,
    balance: renderBalances(world),
    sessions: Object.values(state.sessions),
    intents: Object.values(state.intents),
    charges: Object.values(state.charges),
    refunds: Object.values(state.refunds),
    events: Object.values(state.events),
  }
}

function text(fields: Fields, name: string): string | null {
  const value = fields[name]
  return typeof value === 'string' && value !== '' ? value : null
}

type Door = (parts: Parts, fields: Fields, id: string) => unknown

const DOORS: Record<string, Door> = {
  'sessions/:id/pay': ({ world }, fields, id) => {
    const session = world.store.get('sessions', id)
    pay(world, session, fields)
    return renderSession(world, session)
  },
  'sessions/:id/settle': ({ world }, fields, id) => {
    const session = world.store.get('sessions', id)
    settleDelayed(world, session, choice(fields, 'outcome', ['success', 'fail'], 'success') === 'success')
    return renderSession(world, session)
  },
  'refunds/:id/fail': ({ world }, fields, id) => {
    const refund = world.store.get('refunds', id)
    failRefund(world, refund, typeof fields.reason === 'string' ? fields.reason : undefined)
    return renderRefund(world, refund)
  },
  'refunds/:id/succeed': ({ world }, _, id) => {
    const refund = world.store.get('refunds', id)
    approveRefund(world, refund)
    return renderRefund(world, refund)
  },
  refunds: ({ world }, fields) => {
    world.refundDelayMs = whole(fields, 'delayMs')
    return { delayMs: world.refundDelayMs }
  },
  'events/:id/resend': ({ webhooks }, _, id) => ({ id: webhooks.resend(id).event.id }),
  // One mode for all events, or an order for the next `count` of them.
  webhooks: ({ webhooks }, fields) => {
    if (fields.rule === undefined) webhooks.setMode(choice(fields, 'mode', WEBHOOK_MODES))
    else
      webhooks.rules.order({
        rule: choice(fields, 'rule', RULES),
        type: text(fields, 'type'),
        count: whole(fields, 'count', 1),
        ms: whole(fields, 'ms', 60_000),
        copies: whole(fields, 'copies', 2),
      })
    return { mode: webhooks.mode, rulesWaiting: webhooks.rules.waiting }
  },
  clock: async ({ world, advance }, fields) => {
    await advance(whole(fields, 'advanceMs'))
    return { now: world.store.nowSeconds(), clockOffsetMs: world.store.state.clockOffsetMs }
  },
  faults: ({ faults }, fields) => {
    const onMethod = fields.method === undefined ? null : choice(fields, 'method', ['GET', 'POST'])
    const path = text(fields, 'path') ?? '/v1/'
    faults.order(
      choice(fields, 'next', FAULTS),
      whole(fields, 'count', 1),
      onMethod,
      path,
      whole(fields, 'ms', 200),
    )
    return { waiting: faults.waiting }
  },
  // What was available before the first charge: 0 lets refunds wait for settled charges.
  balance: ({ world }, fields) => {
    const currency = text(fields, 'currency')
    if (!currency) throw badParam('currency', 'currency must be named')
    const { state } = world.store
    state.openingBalances = { ...state.openingBalances, [currency]: whole(fields, 'opening') }
    return renderBalances(world)
  },
  heal: ({ faults, webhooks }) => {
    faults.clear()
    webhooks.rules.clear()
    webhooks.setMode('normal')
    return { waiting: faults.waiting }
  },
}

async function run(parts: Parts, { method, url, body }: Request): Promise<unknown> {
  const [, , area = '', id = '', verb = ''] = url.pathname.split('/')
  const door = [area, id && ':id', verb].filter(Boolean).join('/')
  if (method === 'GET' && door === 'state') return summary(parts)
  const open = method === 'POST' && Object.hasOwn(DOORS, door) ? DOORS[door] : undefined
  if (open) return open(parts, readFields(body), id)
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
