import { encode } from 'next-auth/jwt'
import { beforeEach, expect, test, vi } from 'vitest'
import { db } from '@/lib/db'
import { createFactory } from '@/prisma/factories/factories'
import { createUser, createViewer } from '@/prisma/factories/users'
import { banUser } from './ban-user'
import { changePassword } from './change-password'
import { hashPassword } from './check-password'
import { setRole } from './set-role'
import { getViewer } from './viewer'

const cookie = vi.hoisted(() => {
  process.env.ADMIN_SECOND_FACTOR = '1'
  return { value: '' }
})
vi.mock('next/headers', () => ({
  cookies: async () => ({
    get: (name: string) =>
      name === 'next-auth.session-token' && cookie.value ? { value: cookie.value } : undefined,
  }),
  headers: async () => new Headers(),
}))
vi.mock('next/cache', () => ({ io: async () => {} }))

const now = new Date()
const secret = process.env.AUTH_SECRET ?? ''
async function signIn(id: string, version = 1, key = secret, secondFactor = false): Promise<void> {
  cookie.value = await encode({ token: { sub: id, version, secondFactor }, secret: key })
}
const who = async () => (await getViewer())?.userId ?? null

beforeEach(() => {
  cookie.value = ''
})

test('nobody without a session, with a forged or a broken one', async () => {
  const { id } = await createUser()
  expect(await who()).toBeNull()
  await signIn(id, 1, 'another secret of thirty-two characters')
  expect(await who()).toBeNull()
  cookie.value = 'nonsense'
  expect(await who()).toBeNull()
  cookie.value = await encode({ token: { sub: id }, secret })
  expect(await who()).toBeNull()
})

test('a session carries the person as stored now, with memberships', async () => {
  const factory = await createFactory()
  const user = await createUser({ locale: 'zh', memberships: [{ factoryId: factory.id, role: 'EDITOR' }] })
  await signIn(user.id)
  expect(await getViewer()).toMatchObject({
    kind: 'user',
    userId: user.id,
    locale: 'zh',
    role: 'BUYER',
    memberships: [{ factoryId: factory.id, factorySlug: factory.slug, role: 'EDITOR' }],
  })
  await db.factoryMember.deleteMany({ where: { userId: user.id } })
  expect((await getViewer())?.memberships).toEqual([])
})

test('a ban, a role change and a new password each end it at once', async () => {
  const admin = await createViewer({ role: 'ADMIN' })
  const passwordHash = await hashPassword('the old password')
  const acts: ((userId: string) => Promise<unknown>)[] = [
    (userId) => banUser({ viewer: admin, input: { userId, reason: 'fraud' }, now }),
    (userId) => setRole({ viewer: admin, input: { userId, role: 'ADMIN' }, now }),
    async () => {
      const input = { current: 'the old password', password: 'the new password', repeat: 'the new password' }
      await changePassword({ viewer: await getViewer(), input, now })
    },
  ]
  for (const act of acts) {
    const { id } = await createUser({ passwordHash })
    await signIn(id)
    expect(await who()).toBe(id)
    await act(id)
    expect(await who()).toBeNull()
  }
})

test('a session that has not passed the second factor of its account is none', async () => {
  const { id } = await createUser()
  await db.user.update({ where: { id }, data: { secondFactorSince: now } })
  await signIn(id)
  expect(await who()).toBeNull()
  await signIn(id, 1, secret, true)
  expect(await who()).toBe(id)
})

test('an admin without a second factor owes it where the shop demands it', async () => {
  const { id } = await createUser({ role: 'ADMIN' })
  await signIn(id)
  expect(await getViewer()).toMatchObject({ role: 'ADMIN', owesSecondFactor: true })
  await db.user.update({ where: { id }, data: { secondFactorSince: now } })
  await signIn(id, 1, secret, true)
  expect(await getViewer()).toMatchObject({ owesSecondFactor: false })
})
