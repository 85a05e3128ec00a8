import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/lib/db'
import type { StaffRole, Viewer } from '@/lib/permissions'
import { createFactory } from '@/prisma/factories/factories'
import { createDelivery } from '@/prisma/factories/silent-webhook'
import { createViewer } from '@/prisma/factories/users'
import { createWebhook } from '@/prisma/factories/webhooks'
import { addWebhook } from './add-webhook'
import { editWebhook } from './edit-webhook'
import { removeWebhook } from './remove-webhook'
import { byHand, resendFailedWebhooks, resendWebhook } from './resend-webhook'
import { rotateSecret } from './rotate-secret'
import { sendTestEvent } from './send-test-event'
import { setWebhook } from './set-webhook'

const now = new Date('2026-11-21T02:00:00Z')
const url = 'http://127.0.0.1:4/hooks?key=behind-the-question-mark'
const events = ['order.paid' as const]
let hook: Awaited<ReturnType<typeof createWebhook>>
let deliveryId: string
beforeEach(async () => {
  hook = await createWebhook({ url, now })
  deliveryId = (await createDelivery(hook.endpointId, now)).id
})

const staff = (role: StaffRole, factoryId = hook.factoryId) =>
  createViewer({ memberships: [{ factoryId, role }] })
const endpoint = () => db.webhookEndpoint.findUnique({ where: { id: hook.endpointId } })
const version = now.toISOString()

/** Every change, as `viewer` would make it. */
function changes(viewer: Viewer | null): Record<string, () => Promise<unknown>> {
  const { endpointId, factoryId } = hook
  const fields = { url, label: 'ERP', events }
  return {
    add: () => addWebhook({ viewer, input: { factoryId, ...fields }, now }),
    edit: () => editWebhook({ viewer, input: { endpointId, version, ...fields }, now }),
    rotate: () => rotateSecret({ viewer, input: { endpointId }, now }),
    off: () => setWebhook({ viewer, input: { endpointId, on: 'no' }, now }),
    on: () => setWebhook({ viewer, input: { endpointId, on: 'yes' }, now }),
    test: () => sendTestEvent({ viewer, input: { endpointId }, now }),
    resend: () => resendWebhook({ viewer, input: { deliveryId }, now }),
    resendFailed: () => resendFailedWebhooks({ viewer, input: { endpointId }, now }),
    remove: () => removeWebhook({ viewer, input: { endpointId }, now }),
  }
}

test('endpoints are the owner’s; to owners elsewhere they are not there', async () => {
  const elsewhere = (await createFactory()).id
  const refused: [Viewer | null, string][] = [
    [null, 'signInNeeded'],
    [{ kind: 'system' }, 'forbidden'],
    [await createViewer(), 'forbidden'],
    [await createViewer({ role: 'ADMIN' }), 'forbidden'],
    [await staff('EDITOR'), 'forbidden'],
    [await staff('SHIPPER'), 'forbidden'],
    [await staff('OWNER', elsewhere), 'notFound'],
  ]
  const before = await endpoint()
  for (const [viewer, code] of refused)
    for (const [name, change] of Object.entries(changes(viewer)))
      await expect(change(), name).rejects.toMatchObject({ code })
  expect(await endpoint()).toEqual(before)
  expect(await db.webhookEndpoint.count({ where: { factoryId: hook.factoryId } })).toBe(1)
  expect(await db.rateLimit.count({ where: { key: { startsWith: byHand.name } } })).toBe(0)
})

test('every change is in the audit log, without secrets and keys', async () => {
  const { add: _, ...rest } = changes(hook.owner)
  const { secret } = await rotateSecret({ viewer: hook.owner, input: { endpointId: hook.endpointId }, now })
  for (const change of Object.values(rest)) await change()
  const entries = await db.auditEntry.findMany({
    where: { entityId: hook.endpointId },
    orderBy: { id: 'asc' },
  })
  expect(entries.map(({ action }) => action).sort()).toEqual(
    ['add', 'edit', 'off', 'on', 'remove', 'resend', 'resend-failed', 'rotate', 'rotate', 'test'].map(
      (verb) => `webhook.${verb}`,
    ),
  )
  expect(
    entries.every(({ factoryId, actorId }) => factoryId === hook.factoryId && actorId === hook.owner.userId),
  ).toBe(true)
  const text = JSON.stringify(entries)
  for (const hidden of [secret, hook.secret, 'whsec_', 'behind-the-question-mark'])
    expect(text).not.toContain(hidden)
})

test('secrets lie sealed in the database', async () => {
  const { secret: _, ...first } = { ...(await endpoint()) }
  const rotated = await rotateSecret({ viewer: hook.owner, input: { endpointId: hook.endpointId }, now })
  const row = JSON.stringify([first, await endpoint()])
  for (const secret of [hook.secret, rotated.secret]) {
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
    expect(row).not.toContain(secret.slice(6, 30))
  }
})

describe('an address', () => {
  test.each([
    'http://10.0.0.1/',
    'https://169.254.169.254/latest/meta-data',
    'https://a:b@127.0.0.1:9999/',
    'https://[fd00:ec2::254]/',
    'ftp://127.0.0.1/',
  ])('%s is refused at its field, new or changed', async (wrong) => {
    const { endpointId, factoryId, owner: viewer } = hook
    const answer = { code: 'outboundAddress', fields: { url: 'outboundAddress' } }
    await expect(
      addWebhook({ viewer, input: { factoryId, url: wrong, label: '', events }, now }),
    ).rejects.toMatchObject(answer)
    await expect(
      editWebhook({ viewer, input: { endpointId, version, url: wrong, label: '', events }, now }),
    ).rejects.toMatchObject(answer)
  })

  test('nobody knows is told so', async () => {
    const input = { factoryId: hook.factoryId, url: 'https://nowhere.invalid/', label: '', events }
    await expect(addWebhook({ viewer: hook.owner, input, now })).rejects.toMatchObject({
      code: 'unknownHost',
    })
  })
})

test('a factory has at most five, however fast they are added', async () => {
  const tries = await Promise.allSettled(Array.from({ length: 8 }, () => changes(hook.owner).add?.()))
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(4)
  expect(tries.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: { code: 'tooManyWebhooks' },
  })
})

test('an edit names what was seen; sending does not count as a change', async () => {
  const { edit } = changes(hook.owner)
  await db.webhookEndpoint.update({
    where: { id: hook.endpointId },
    data: { leaseUntil: now, failingSince: now },
  })
  await edit?.()
  await db.webhookEndpoint.update({
    where: { id: hook.endpointId },
    data: { updatedAt: new Date(now.getTime() + 1) },
  })
  await expect(edit?.()).rejects.toMatchObject({ code: 'staleVersion' })
})

test('off gives up what waits, and refuses what would go out; twice is once', async () => {
  const { off, on, ...rest } = changes(hook.owner)
  await off?.()
  await off?.()
  expect(await endpoint()).toMatchObject({ disabledAt: now, disabledReason: 'owner' })
  expect(await db.webhookDelivery.findUnique({ where: { id: deliveryId } })).toMatchObject({
    status: 'FAILED',
  })
  for (const name of ['test', 'resend', 'resendFailed'])
    await expect(rest[name]?.()).rejects.toMatchObject({ code: 'webhookOff' })
  await on?.()
  expect(await endpoint()).toMatchObject({ disabledAt: null, disabledReason: null })
  expect(await db.auditEntry.count({ where: { entityId: hook.endpointId, action: 'webhook.off' } })).toBe(1)
})

test('sending by hand has a limit for each endpoint', async () => {
  const { test: sendTest } = changes(hook.owner)
  for (let sent = 0; sent < byHand.max; sent++) await sendTest?.()
  await expect(sendTest?.()).rejects.toMatchObject({ code: 'tooMany' })
})
