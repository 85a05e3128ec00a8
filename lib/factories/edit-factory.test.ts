import { expect, test } from 'vitest'
import { banUser } from '@/lib/accounts/ban-user'
import { pauseBelt } from '@/lib/belts/pause-belt'
import { db } from '@/lib/db'
import type { StaffRole } from '@/lib/permissions'
import { createFactory } from '@/prisma/factories/factories'
import { createUser, createViewer } from '@/prisma/factories/users'
import { editStorefront } from './edit-storefront'
import { moveCapability } from './move-capability'
import { pauseFactory } from './pause-factory'
import { removeCapability } from './remove-capability'
import { saveCapability } from './save-capability'
import { setMembership } from './set-membership'

const now = new Date('2026-11-21T04:00:00Z')

async function world(role: StaffRole = 'EDITOR') {
  const factory = await createFactory()
  const viewer = await createViewer({ memberships: [{ factoryId: factory.id, role }] })
  const at = async () => ({
    factoryId: factory.id,
    version: (await db.factory.findUniqueOrThrow({ where: { id: factory.id } })).updatedAt.toISOString(),
  })
  return { factory, viewer, at }
}
const words = { taglineEn: 'New words', taglineZh: '新标语', storyEn: 'A story.', storyZh: '故事。' }

test('an editor changes the storefront, a shipper and a stranger do not', async () => {
  const { factory, viewer, at } = await world()
  const seen = await at()
  await editStorefront({ viewer, input: { ...seen, ...words }, now })
  expect(await db.factory.findUniqueOrThrow({ where: { id: factory.id } })).toMatchObject(words)
  await expect(editStorefront({ viewer, input: { ...seen, ...words }, now })).rejects.toMatchObject({
    code: 'staleVersion',
  })
  const stranger = await world('OWNER')
  await expect(
    editStorefront({ viewer: stranger.viewer, input: { ...(await at()), ...words }, now }),
  ).rejects.toMatchObject({ code: 'notFound' })
  const shipper = await world('SHIPPER')
  await expect(
    editStorefront({ viewer: shipper.viewer, input: { ...(await shipper.at()), ...words }, now }),
  ).rejects.toMatchObject({ code: 'forbidden' })
})

test('capability facts are added, changed, moved and removed', async () => {
  const { factory, viewer, at } = await world()
  const fact = (labelEn: string, capabilityId = '') => ({
    capabilityId,
    labelEn,
    labelZh: '织机',
    valueEn: '40',
    valueZh: '40 台',
  })
  const labels = async () => {
    const facts = await db.factoryCapability.findMany({
      where: { factoryId: factory.id },
      orderBy: { position: 'asc' },
    })
    return facts.map(({ labelEn }) => labelEn)
  }
  await saveCapability({ viewer, input: { ...(await at()), ...fact('Looms') }, now })
  await saveCapability({ viewer, input: { ...(await at()), ...fact('Dyeing') }, now: new Date() })
  const dyeing = await db.factoryCapability.findFirstOrThrow({
    where: { factoryId: factory.id, labelEn: 'Dyeing' },
  })
  await moveCapability({
    viewer,
    input: { ...(await at()), capabilityId: dyeing.id, direction: 'up' },
    now: new Date(),
  })
  expect(await labels()).toEqual(['Dyeing', 'Looms'])
  await saveCapability({
    viewer,
    input: { ...(await at()), ...fact('Dye house', dyeing.id) },
    now: new Date(),
  })
  expect(await labels()).toEqual(['Dye house', 'Looms'])
  await removeCapability({ viewer, input: { ...(await at()), capabilityId: dyeing.id }, now: new Date() })
  expect(await labels()).toEqual(['Looms'])
  expect(await db.auditEntry.count({ where: { factoryId: factory.id } })).toBe(5)
})

test('an admin pauses a factory and a belt with a reason, an owner does not', async () => {
  const { factory, viewer } = await world('OWNER')
  const admin = await createViewer({ role: 'ADMIN' })
  const input = { factoryId: factory.id, paused: 'yes', reason: 'Licence ran out' } as const
  await expect(pauseFactory({ viewer, input, now })).rejects.toMatchObject({ code: 'forbidden' })
  await expect(pauseFactory({ viewer: null, input, now })).rejects.toMatchObject({ code: 'signInNeeded' })
  await pauseFactory({ viewer: admin, input, now })
  expect(await db.factory.findUniqueOrThrow({ where: { id: factory.id } })).toMatchObject({
    status: 'PAUSED',
  })
  await pauseBelt({ viewer: admin, input: { beltId: factory.beltId, paused: 'yes', reason: 'x' }, now })
  expect(await db.belt.findUniqueOrThrow({ where: { id: factory.beltId } })).toMatchObject({
    status: 'PAUSED',
  })
  expect(await db.auditEntry.findFirstOrThrow({ where: { entityId: factory.id } })).toMatchObject({
    action: 'factory.pause',
    actorId: admin.userId,
    after: { status: 'PAUSED', reason: 'Licence ran out' },
  })
})

test('a membership and a ban end live sessions at once; the last owner may go and it is said', async () => {
  const { factory } = await world('EDITOR')
  const admin = await createViewer({ role: 'ADMIN' })
  const person = await createUser()
  const set = (role: StaffRole | 'NONE') =>
    setMembership({ viewer: admin, input: { userId: person.id, factorySlug: factory.slug, role }, now })
  const version = async () => (await db.user.findUniqueOrThrow({ where: { id: person.id } })).sessionVersion
  expect(await set('OWNER')).toEqual({ ownersLeft: 1 })
  expect(await version()).toBe(person.sessionVersion + 1)
  expect(await set('NONE')).toEqual({ ownersLeft: 0 })
  await banUser({ viewer: admin, input: { userId: person.id, reason: 'Fraud' }, now })
  expect(await version()).toBe(person.sessionVersion + 3)
  expect(await db.auditEntry.count({ where: { entityId: person.id } })).toBe(3)
  await expect(
    setMembership({ viewer: admin, input: { userId: person.id, factorySlug: 'none', role: 'OWNER' }, now }),
  ).rejects.toMatchObject({ code: 'notFound', fields: { factorySlug: 'notFound' } })
})
