import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { minute } from '@/lib/dates'
import { db } from '@/lib/db'
import { createDelivery } from '@/prisma/factories/silent-webhook'
import { createUser } from '@/prisma/factories/users'
import { createWebhook } from '@/prisma/factories/webhooks'
import { type Receiver, startReceiver } from '@/scripts/test/receiver'
import { forgetWebhooks } from './forget-webhooks'
import { resendFailedWebhooks, resendWebhook } from './resend-webhook'
import { rotateSecret } from './rotate-secret'
import { sendTestEvent } from './send-test-event'
import { sendWebhooks } from './send-webhooks'
import { setWebhook } from './set-webhook'
import { verifySnippet } from './webhook-example'
import { retryDelaysMs, rotationMs } from './webhook-rules'

type Verify = (headers: Record<string, unknown>, body: string, secret: string) => boolean
const { verify } = (await import(`data:text/javascript,${encodeURIComponent(verifySnippet)}`)) as {
  verify: Verify
}

let now: Date
let receiver: Receiver
let hook: Awaited<ReturnType<typeof createWebhook>>
beforeEach(async () => {
  now = new Date()
  receiver = await startReceiver()
  hook = await createWebhook({ url: receiver.url })
})
afterEach(() => receiver.stop())

const queue = () => createDelivery(hook.endpointId, now)
const send = (endpointId = hook.endpointId) =>
  sendWebhooks({ endpointId, clock: () => now, random: () => 0, timeoutMs: 400 })
const later = (ms: number) => {
  now = new Date(now.getTime() + ms)
}
const delivery = (id: string) =>
  db.webhookDelivery.findUniqueOrThrow({
    where: { id },
    include: { attempts: { orderBy: { number: 'asc' } } },
  })
const endpoint = () => db.webhookEndpoint.findUniqueOrThrow({ where: { id: hook.endpointId } })
const answer = (status: number) =>
  receiver.answerWith((response) => {
    response.writeHead(status, status === 302 ? { location: receiver.url } : {}).end('said so')
  })

describe('what arrives', () => {
  test('is signed so that the snippet we show accepts it, and nothing else', async () => {
    const { id } = await queue()
    expect(await send()).toEqual({ sent: 1, arrived: 1 })
    const [got] = receiver.received
    expect(got).toMatchObject({ body: '{"货":"600 克"}', headers: { 'webhook-id': id } })
    const headers = got?.headers ?? {}
    const body = got?.body ?? ''
    expect(verify(headers, body, hook.secret)).toBe(true)
    expect(verify(headers, `${body} `, hook.secret)).toBe(false)
    expect(verify({ ...headers, 'webhook-id': 'other' }, body, hook.secret)).toBe(false)
    expect(verify({ ...headers, 'webhook-signature': 'v1,' }, body, hook.secret)).toBe(false)
    expect(verify(headers, body, 'whsec_AAAA')).toBe(false)
    vi.setSystemTime(now.getTime() + 6 * minute)
    expect(verify(headers, body, hook.secret)).toBe(false)
    vi.useRealTimers()
    expect(await delivery(id)).toMatchObject({
      status: 'DELIVERED',
      nextAttemptAt: null,
      attempts: [{ number: 1, httpStatus: 200, failure: null, answer: 'ok' }],
    })
  })

  test('is signed with the new and the old secret for a day after a rotation, then with the new one', async () => {
    const input = { endpointId: hook.endpointId }
    const { secret } = await rotateSecret({ viewer: hook.owner, input, now })
    await queue()
    await send()
    const [both] = receiver.received
    for (const valid of [secret, hook.secret])
      expect(verify(both?.headers ?? {}, both?.body ?? '', valid)).toBe(true)
    later(rotationMs)
    await queue()
    await send()
    expect(receiver.received[1]?.headers['webhook-signature']).not.toContain(' ')
    await forgetWebhooks({ now })
    expect(await endpoint()).toMatchObject({ previousSecret: null, previousUntil: null })
  })
})

describe('a try that fails', () => {
  test.each([
    ['500', () => answer(500), { httpStatus: 500, failure: null, answer: 'said so' }],
    ['404', () => answer(404), { httpStatus: 404 }],
    ['a redirect', () => answer(302), { httpStatus: 302 }],
    ['silence', () => receiver.answerWith(() => {}), { httpStatus: null, failure: 'timeout' }],
    ['hanging up', () => receiver.answerWith((response) => response.destroy()), { failure: 'hung-up' }],
  ])('with %s is tried again half a minute later', async (_, prepare, attempt) => {
    prepare()
    const { id } = await queue()
    expect(await send()).toEqual({ sent: 1, arrived: 0 })
    expect(await delivery(id)).toMatchObject({
      status: 'WAITING',
      tries: 1,
      nextAttemptAt: new Date(now.getTime() + 30_000),
      attempts: [attempt],
    })
    expect(receiver.received).toHaveLength(1)
    expect(await endpoint()).toMatchObject({ failingSince: now, leaseUntil: null, disabledAt: null })
    later(30_000)
    receiver.answerWith((response) => {
      response.end('now')
    })
    await send()
    expect(await delivery(id)).toMatchObject({
      status: 'DELIVERED',
      attempts: [{}, { number: 2, answer: 'now' }],
    })
    expect(await endpoint()).toMatchObject({ failingSince: null })
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
  })

  test('eight times over a day gives the delivery up, switches the endpoint off and tells the owners alone', async () => {
    const members = { memberships: [{ factoryId: hook.factoryId, role: 'SHIPPER' as const }] }
    const shipper = await createUser(members)
    answer(503)
    const { id } = await queue()
    for (const wait of [0, ...retryDelaysMs]) {
      expect(await endpoint()).toMatchObject({ disabledAt: null })
      later(wait)
      await send()
    }
    const waiting = await queue()
    expect(await send()).toEqual({ sent: 0, arrived: 0 })
    expect(await delivery(id)).toMatchObject({ status: 'FAILED', tries: 8, nextAttemptAt: null })
    expect(await delivery(waiting.id)).toMatchObject({ status: 'WAITING', attempts: [] })
    expect(await endpoint()).toMatchObject({ disabledAt: now, disabledReason: 'failing' })
    const mails = await db.mail.findMany({ where: { to: hook.owner.email } })
    expect(mails).toMatchObject([{ subject: 'Your endpoint has been switched off' }])
    expect(mails[0]?.text).toContain(receiver.url)
    expect(
      await db.notification.count({ where: { userId: hook.owner.userId, type: 'webhookFailing' } }),
    ).toBe(1)
    expect(await db.mail.count({ where: { to: shipper.email } })).toBe(0)
    expect(await db.auditEntry.count({ where: { entityId: hook.endpointId, action: 'webhook.off' } })).toBe(1)

    const input = { endpointId: hook.endpointId }
    await expect(resendWebhook({ viewer: hook.owner, input: { deliveryId: id }, now })).rejects.toMatchObject(
      { code: 'webhookOff' },
    )
    await setWebhook({ viewer: hook.owner, input: { ...input, on: 'yes' }, now })
    answer(200)
    expect(await resendFailedWebhooks({ viewer: hook.owner, input, now })).toEqual({ count: 1 })
    expect(await send()).toEqual({ sent: 2, arrived: 2 })
    expect(await delivery(id)).toMatchObject({ status: 'DELIVERED', tries: 1 })
  })

  test('for one event while others arrive leaves the endpoint on', async () => {
    const { id } = await queue()
    for (const wait of [0, ...retryDelaysMs]) {
      later(wait)
      answer(500)
      await db.webhookDelivery.updateMany({
        where: { id: { not: id } },
        data: { status: 'FAILED', nextAttemptAt: null },
      })
      await send()
      answer(200)
      await queue()
      await send()
    }
    expect(await delivery(id)).toMatchObject({ status: 'FAILED' })
    expect(await endpoint()).toMatchObject({ disabledAt: null })
  })

  test('with 410 switches the endpoint off at once, and what waits is given up', async () => {
    answer(410)
    const [first, second] = [await queue(), await queue()]
    await send()
    expect(await endpoint()).toMatchObject({ disabledReason: 'gone' })
    for (const { id } of [first, second]) expect(await delivery(id)).toMatchObject({ status: 'FAILED' })
    expect(await db.mail.count({ where: { to: hook.owner.email } })).toBe(1)
  })

  test('of a test event is not tried again and says nothing about the endpoint', async () => {
    answer(500)
    const input = { endpointId: hook.endpointId }
    const { deliveryId } = await sendTestEvent({ viewer: hook.owner, input, now })
    await send()
    expect(await delivery(deliveryId)).toMatchObject({ status: 'FAILED', type: 'endpoint.test' })
    expect(await endpoint()).toMatchObject({ failingSince: null, disabledAt: null })
  })

  test('because the secret no longer opens makes no request and is written down', async () => {
    await db.webhookEndpoint.update({ where: { id: hook.endpointId }, data: { secret: 'AAAA' } })
    const { id } = await queue()
    await send()
    expect(await delivery(id)).toMatchObject({ status: 'WAITING', attempts: [{ failure: 'secret' }] })
    expect(receiver.received).toEqual([])
  })
})
