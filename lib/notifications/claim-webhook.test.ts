import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { day } from '@/lib/dates'
import { db } from '@/lib/db'
import { createDelivery } from '@/prisma/factories/silent-webhook'
import { createWebhook } from '@/prisma/factories/webhooks'
import { type Receiver, startReceiver } from '@/scripts/test/receiver'
import { claimWebhook, listDueWebhooks } from './claim-webhook'
import { forgetWebhooks } from './forget-webhooks'
import { resendWebhook } from './resend-webhook'
import { sendWebhooks } from './send-webhooks'
import { leaseMs } from './webhook-rules'

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
const send = () => sendWebhooks({ endpointId: hook.endpointId, clock: () => now })
const due = async () => (await listDueWebhooks({ now })).map(({ id }) => id)
const later = (ms: number) => {
  now = new Date(now.getTime() + ms)
}
const delivery = (id: string) =>
  db.webhookDelivery.findUniqueOrThrow({
    where: { id },
    include: { attempts: { orderBy: { number: 'asc' } } },
  })

describe('workers', () => {
  test('at once send each delivery once, one request at a time', async () => {
    let open = 0
    let most = 0
    receiver.answerWith((response) => {
      most = Math.max(most, ++open)
      setTimeout(() => {
        open--
        response.end('ok')
      }, 30)
    })
    const queued = [await queue(), await queue(), await queue(), await queue()]
    while ((await listDueWebhooks({ now })).some(({ id }) => id === hook.endpointId))
      await Promise.all(Array.from({ length: 5 }, () => send()))
    const ids = receiver.received.map(({ headers }) => headers['webhook-id'])
    expect(ids.sort()).toEqual(queued.map(({ id }) => id).sort())
    expect(most).toBe(1)
  })

  test('that die in the middle leave the delivery due once the lease has run out', async () => {
    const { id } = await queue()
    expect(await claimWebhook({ endpointId: hook.endpointId, now })).toMatchObject({
      deliveryId: id,
      tries: 1,
    })
    expect(await due()).not.toContain(hook.endpointId)
    expect(await send()).toEqual({ sent: 0, arrived: 0 })
    later(leaseMs)
    expect(await due()).toContain(hook.endpointId)
    expect(await send()).toEqual({ sent: 1, arrived: 1 })
    const { attempts, status } = await delivery(id)
    expect(status).toBe('DELIVERED')
    expect(attempts).toMatchObject([{ httpStatus: null, failure: null }, { httpStatus: 200 }])
  })
})

test('a delivery resent while it is under way goes out once more', async () => {
  const { id } = await queue()
  receiver.answerWith((response) => {
    const isFirst = receiver.received.length === 1
    const input = { deliveryId: id }
    void (isFirst ? resendWebhook({ viewer: hook.owner, input, now }) : Promise.resolve()).then(() =>
      response.writeHead(isFirst ? 500 : 200).end('ok'),
    )
  })
  await send()
  expect(await delivery(id)).toMatchObject({ status: 'WAITING', tries: 0, nextAttemptAt: now })
  await send()
  expect(await delivery(id)).toMatchObject({ status: 'DELIVERED', tries: 1, attempts: [{}, {}] })
})

test('a slow receiver holds up nobody else', async () => {
  const quick = await startReceiver()
  const other = await createWebhook({ url: quick.url })
  receiver.answerWith(() => {})
  await queue()
  await createDelivery(other.endpointId, now)
  const slow = sendWebhooks({ endpointId: hook.endpointId, clock: () => now, timeoutMs: 3000 })
  expect(await sendWebhooks({ endpointId: other.endpointId, clock: () => now })).toMatchObject({ arrived: 1 })
  expect(await Promise.race([slow, 'still waiting'])).toBe('still waiting')
  await receiver.stop()
  expect(await slow).toEqual({ sent: 1, arrived: 0 })
  await quick.stop()
})

test('deliveries are forgotten after thirty days, those that wait are not', async () => {
  const [old, waiting] = [await queue(), await queue()]
  await db.webhookDelivery.update({
    where: { id: old.id },
    data: { status: 'DELIVERED', nextAttemptAt: null },
  })
  later(30 * day + 1)
  const young = await queue()
  await forgetWebhooks({ now })
  const left = await db.webhookDelivery.findMany({ where: { endpointId: hook.endpointId } })
  expect(left.map(({ id }) => id).sort()).toEqual([waiting.id, young.id].sort())
})
