import { beforeEach, describe, expect, test } from 'vitest'
import { day } from '@/lib/dates'
import { db } from '@/lib/db'
import { createUser, createViewer, viewerOf } from '@/prisma/factories/users'
import { banUser } from './ban-user'
import { createFirstAdmin } from './create-first-admin'
import { issueToken } from './issue-token'
import { setRole } from './set-role'
import { unbanUser } from './unban-user'

const now = new Date('2026-11-21T02:00:00Z')
const codes = (results: PromiseSettledResult<unknown>[]) =>
  results.map((result) => (result.status === 'rejected' ? result.reason.code : 'done')).sort()
const admins = () => db.user.count({ where: { role: 'ADMIN', bannedAt: null } })
const ban = (viewer: Awaited<ReturnType<typeof createViewer>>, userId: string) =>
  banUser({ viewer, input: { userId, reason: 'fraud' }, now })

beforeEach(async () => {
  await db.user.deleteMany()
  await db.auditEntry.deleteMany()
})

describe('an admin', () => {
  test('bans and lifts the ban, with sessions ended and both written down', async () => {
    const viewer = await createViewer({ role: 'ADMIN' })
    const { id } = await createUser()
    await ban(viewer, id)
    expect(await db.user.findUnique({ where: { id } })).toMatchObject({ bannedAt: now, sessionVersion: 2 })
    await expect(ban(viewer, id)).rejects.toMatchObject({ code: 'notFound' })
    await unbanUser({ viewer, input: { userId: id }, now })
    expect(await db.user.findUnique({ where: { id } })).toMatchObject({ bannedAt: null, banReason: null })
    const rows = await db.auditEntry.findMany({ where: { entityId: id }, orderBy: { id: 'asc' } })
    expect(rows).toMatchObject([
      { action: 'user.ban', actorId: viewer.userId, after: { banned: true, reason: 'fraud' } },
      { action: 'user.unban' },
    ])
  })

  test('changes a role, which ends sessions; the same role again changes nothing', async () => {
    const viewer = await createViewer({ role: 'ADMIN' })
    const { id } = await createUser()
    const change = () => setRole({ viewer, input: { userId: id, role: 'ADMIN' }, now })
    await change()
    await change()
    expect(await db.user.findUnique({ where: { id } })).toMatchObject({ role: 'ADMIN', sessionVersion: 2 })
    expect(await db.auditEntry.count()).toBe(1)
  })

  test('does none of it to the own account, nor does anybody else to any', async () => {
    const viewer = await createViewer({ role: 'ADMIN' })
    const buyer = await createViewer()
    await expect(ban(viewer, viewer.userId)).rejects.toMatchObject({ code: 'self' })
    const demote = setRole({ viewer, input: { userId: viewer.userId, role: 'BUYER' }, now })
    await expect(demote).rejects.toMatchObject({ code: 'self' })
    await expect(ban(buyer, viewer.userId)).rejects.toMatchObject({ code: 'forbidden' })
    const rise = setRole({ viewer: buyer, input: { userId: buyer.userId, role: 'ADMIN' }, now })
    await expect(rise).rejects.toMatchObject({ code: 'forbidden' })
    const lift = unbanUser({ viewer: null, input: { userId: buyer.userId }, now })
    await expect(lift).rejects.toMatchObject({ code: 'signInNeeded' })
    expect(await db.auditEntry.count()).toBe(0)
  })

  test.each(['ban', 'demote', 'mixed'])('is always left: two that %s each other at once', async (way) => {
    const [one, two] = [await createViewer({ role: 'ADMIN' }), await createViewer({ role: 'ADMIN' })]
    const demote = (viewer: typeof one, userId: string) =>
      setRole({ viewer, input: { userId, role: 'BUYER' }, now })
    const results = await Promise.allSettled([
      (way === 'demote' ? demote : ban)(one, two.userId),
      (way === 'ban' ? ban : demote)(two, one.userId),
    ])
    expect(codes(results)).toEqual(['done', 'lastAdmin'])
    expect(await admins()).toBe(1)
  })

  test('is left when the only other one is banned', async () => {
    const [one, two] = [await createViewer({ role: 'ADMIN' }), await createViewer({ role: 'ADMIN' })]
    await ban(one, two.userId)
    const demote = setRole({ viewer: two, input: { userId: one.userId, role: 'BUYER' }, now })
    await expect(demote).rejects.toMatchObject({ code: 'lastAdmin' })
  })
})

describe('the first admin', () => {
  const input = (token: string, email = 'first@example.com') => ({
    locale: 'zh' as const,
    token,
    name: '站长',
    email,
    password: 'a password nobody has',
  })
  const link = () => db.$transaction((tx) => issueToken(tx, now, null, 'FIRST_ADMIN'))
  const create = (token: string, email?: string, at = now) =>
    createFirstAdmin({ input: input(token, email), now: at })

  test('is made once through the newest link, and never beside another', async () => {
    const older = await link()
    const token = await link()
    await expect(create(older)).rejects.toMatchObject({ code: 'linkExpired' })
    const results = await Promise.allSettled([create(token), create(token, 'second@example.com')])
    expect(codes(results)).toEqual(['done', 'linkExpired'])
    expect(await db.user.findMany()).toMatchObject([{ role: 'ADMIN', emailConfirmedAt: now, locale: 'zh' }])
    await expect(create(await link(), 'third@example.com')).rejects.toMatchObject({ code: 'linkExpired' })
  })

  test('keeps the link when the e-mail is taken or the password weak, and loses it after a day', async () => {
    const taken = await createUser()
    const token = await link()
    await expect(create(token, taken.email)).rejects.toMatchObject({ code: 'emailTaken' })
    const weak = createFirstAdmin({ input: { ...input(token), password: '1111111111' }, now })
    await expect(weak).rejects.toMatchObject({ fields: { password: 'weakPassword' } })
    const late = create(token, undefined, new Date(now.getTime() + day))
    await expect(late).rejects.toMatchObject({ code: 'linkExpired' })
    await create(token)
    expect(
      await viewerOf(await db.user.findUniqueOrThrow({ where: { email: 'first@example.com' } })),
    ).toMatchObject({
      role: 'ADMIN',
    })
  })
})
