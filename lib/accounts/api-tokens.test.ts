import { beforeEach, describe, expect, test } from 'vitest'
import { day, minute } from '@/lib/dates'
import { db } from '@/lib/db'
import { createUser, createViewer, viewerOf } from '@/prisma/factories/users'
import { CreateApiTokenInput } from './api-token-schema'
import { banUser } from './ban-user'
import { hashPassword } from './check-password'
import { createApiToken } from './create-api-token'
import { findTokenViewer } from './find-token-viewer'
import { openApiSession } from './open-api-session'
import { removeDeadTokens } from './remove-dead-tokens'
import { revokeApiToken } from './revoke-api-token'

const now = new Date('2026-11-21T02:00:00Z')
const later = (ms: number) => new Date(now.getTime() + ms)
const password = 'a towel of 600 grams'
type Person = Awaited<ReturnType<typeof createViewer>>
const make = (viewer: Person | null, more: object = {}, at = now) =>
  createApiToken({
    viewer,
    input: CreateApiTokenInput.parse({ name: 'Reorder script', access: 'WRITE', days: '30', ...more }),
    now: at,
  })
const find = (token: string, at = now) => findTokenViewer({ token, now: at })
const signIn = (email: string, word = password, at = now) =>
  openApiSession({
    input: { email, password: word },
    deviceName: 'Phone',
    address: '10.3.0.1',
    now: at,
  })

beforeEach(async () => {
  await db.rateLimit.deleteMany()
})

describe('a personal token', () => {
  test('is shown once, stored as a hash, told by mail, and speaks for its account', async () => {
    const viewer = await createViewer({ locale: 'zh' })
    const { token, tokenId } = await make(viewer)
    expect(token).toMatch(/^mmk_[\w-]{43}$/)
    const row = await db.apiToken.findUniqueOrThrow({ where: { id: tokenId } })
    expect(JSON.stringify(row)).not.toContain(token)
    expect(row).toMatchObject({ lastFour: token.slice(-4), expiresAt: later(30 * day), lastUsedAt: null })
    const mail = await db.mail.findFirstOrThrow({ where: { to: viewer.email } })
    expect(mail).toMatchObject({ locale: 'zh', subject: '您的账户新增了 API 令牌' })
    expect(mail.text).not.toContain(token)
    expect(await find(token)).toMatchObject({ tokenId, access: 'WRITE', viewer: { userId: viewer.userId } })
  })

  test('carries a buyer’s rights, whoever made it', async () => {
    const admin = await createViewer({ role: 'ADMIN' })
    const { token } = await make(admin)
    expect((await find(token))?.viewer).toMatchObject({
      userId: admin.userId,
      role: 'BUYER',
      memberships: [],
    })
  })

  test('notes its use at most once a minute', async () => {
    const { token, tokenId } = await make(await createViewer())
    const used = async () => (await db.apiToken.findUniqueOrThrow({ where: { id: tokenId } })).lastUsedAt
    await find(token)
    await find(token, later(minute - 1))
    expect(await used()).toEqual(now)
    await find(token, later(minute))
    expect(await used()).toEqual(later(minute))
  })

  test('ends when it runs out, is revoked, its account is banned or gets a new password', async () => {
    const viewer = await createViewer()
    const [one, two] = [await make(viewer), await make(viewer)]
    expect(await find(one.token, later(30 * day - 1))).not.toBeNull()
    expect(await find(one.token, later(30 * day))).toBeNull()
    await revokeApiToken({ viewer, tokenId: one.tokenId, now })
    expect(await find(one.token)).toBeNull()
    expect(await find(two.token)).not.toBeNull()
    await db.user.update({ where: { id: viewer.userId }, data: { sessionVersion: { increment: 1 } } })
    expect(await find(two.token)).toBeNull()
    const banned = await createViewer()
    const { token } = await make(banned)
    const admin = await createViewer({ role: 'ADMIN' })
    await banUser({ viewer: admin, input: { userId: banned.userId, reason: 'fraud' }, now })
    expect(await find(token)).toBeNull()
  })

  test('of another person is not there to revoke; nobody makes one for nobody', async () => {
    const [owner, other] = [await createViewer(), await createViewer()]
    const { token, tokenId } = await make(owner)
    await expect(revokeApiToken({ viewer: other, tokenId, now })).rejects.toMatchObject({ code: 'notFound' })
    await expect(revokeApiToken({ viewer: null, tokenId, now })).rejects.toMatchObject({
      code: 'signInNeeded',
    })
    await expect(make(null)).rejects.toMatchObject({ code: 'signInNeeded' })
    expect(await find(token)).not.toBeNull()
    await revokeApiToken({ viewer: owner, tokenId, now })
    await expect(revokeApiToken({ viewer: owner, tokenId, now })).rejects.toMatchObject({ code: 'notFound' })
  })

  test('is one of at most twenty, however many are asked for at once', async () => {
    const viewer = await createViewer()
    const results = await Promise.allSettled(Array.from({ length: 23 }, () => make(viewer)))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(20)
    await expect(make(viewer)).rejects.toMatchObject({ code: 'tooManyTokens', params: { max: 20 } })
    await revokeApiToken({
      viewer,
      tokenId: (await db.apiToken.findFirstOrThrow({ where: { userId: viewer.userId } })).id,
      now,
    })
    await make(viewer)
  })

  test.each(['', 'mmk_', `mmk_${'a'.repeat(42)}`, `mmk_${'a'.repeat(43)}`, '\u0000', 'mmk_厂印'])(
    '%j is nobody’s',
    async (token) => {
      expect(await find(token)).toBeNull()
    },
  )
})

describe('signing an app in', () => {
  test('gives a token of a day; a wrong password, an unknown e-mail and a banned account get one answer', async () => {
    const passwordHash = await hashPassword(password)
    const user = await createUser({ passwordHash })
    const { token, expiresAt } = await signIn(user.email)
    expect(expiresAt).toEqual(later(day))
    expect((await find(token))?.viewer).toEqual(await viewerOf(user))
    const banned = await createUser({ passwordHash })
    await db.user.update({ where: { id: banned.id }, data: { bannedAt: now } })
    for (const [email, word] of [
      [user.email, 'wrong'],
      ['nobody@example.com', password],
      [banned.email, password],
    ] as const)
      await expect(signIn(email, word)).rejects.toMatchObject({
        code: 'badCredentials',
        params: {},
        fields: {},
      })
    expect(await db.mail.count({ where: { to: user.email } })).toBe(0)
  })

  test('is limited as sign-in is', async () => {
    const user = await createUser({ passwordHash: await hashPassword(password) })
    for (let tries = 0; tries < 8; tries++)
      await expect(signIn(user.email, 'wrong')).rejects.toMatchObject({ code: 'badCredentials' })
    await expect(signIn(user.email)).rejects.toMatchObject({ code: 'tooMany' })
  })

  test('past twenty the oldest sign-in ends, personal tokens stay', async () => {
    const user = await createUser({ passwordHash: await hashPassword(password) })
    const own = await make(await viewerOf(user))
    const tokens = []
    for (let index = 0; index < 21; index++)
      tokens.push((await signIn(user.email, password, later(index))).token)
    const live = await Promise.all(tokens.map((token) => find(token, later(100))))
    expect(live.map(Boolean)).toEqual([false, ...Array(20).fill(true)])
    expect(await find(own.token)).not.toBeNull()
  })
})

test('dead tokens are removed after a month', async () => {
  await db.apiToken.deleteMany()
  const viewer = await createViewer()
  const [revoked, live] = [await make(viewer), await make(viewer, { days: '90' })]
  await make(viewer)
  await revokeApiToken({ viewer, tokenId: revoked.tokenId, now })
  expect(await removeDeadTokens({ now: later(30 * day) })).toEqual({ tokensRemoved: 0 })
  expect(await removeDeadTokens({ now: later(61 * day) })).toEqual({ tokensRemoved: 2 })
  expect(await db.apiToken.findMany({ select: { id: true } })).toEqual([{ id: live.tokenId }])
})
