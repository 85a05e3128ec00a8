import { describe, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { queueMail } from '@/lib/mail'
import { createUser } from '@/prisma/factories/users'
import { linkIdentity } from './link-identity'

const now = new Date('2026-11-21T02:00:00Z')
let running = 0
const come = (more: Partial<Parameters<typeof linkIdentity>[0]['outside']> = {}) =>
  linkIdentity({
    outside: {
      provider: 'github',
      subject: `s${++running}`,
      name: 'Lin Wei',
      email: null,
      emailVerified: false,
      locale: 'en',
      ...more,
    },
    now,
  })

describe('a person from outside', () => {
  test('gets a new account, and the same one the next time', async () => {
    const email = 'New@Example.com'
    const first = await come({ subject: 'same', email, emailVerified: true })
    const again = await come({ subject: 'same', email: 'other@example.com', emailVerified: true })
    expect(again?.id).toBe(first?.id)
    expect(await db.user.findUnique({ where: { id: first?.id } })).toMatchObject({
      email: 'new@example.com',
      emailConfirmedAt: now,
      passwordHash: null,
    })
  })

  test('is linked to an account only when both sides vouch for the address', async () => {
    const confirmed = await createUser()
    const open = await createUser({ emailConfirmedAt: null })
    expect(await come({ email: confirmed.email.toUpperCase(), emailVerified: true })).toMatchObject({
      id: confirmed.id,
    })
    expect(await come({ email: confirmed.email })).toBeNull()
    expect(await come({ email: open.email, emailVerified: true })).toBeNull()
    expect(await db.identity.count({ where: { userId: open.id } })).toBe(0)
  })

  test('without an address gets an account nobody can mail or take over', async () => {
    const linked = await come({ provider: 'wechat', subject: 'oABC', name: '' })
    expect(await db.user.findUnique({ where: { id: linked?.id } })).toMatchObject({
      email: 'wechat.oabc@id.millmark.invalid',
      name: 'wechat',
      emailConfirmedAt: null,
    })
    const content = { subject: 'Order', paragraphs: [], footer: '' }
    const mail = {
      to: 'wechat.oabc@id.millmark.invalid',
      locale: 'zh',
      dedupeKey: 'stand-in',
      content,
    } as const
    await db.$transaction((tx) => queueMail(tx, now, mail))
    expect(await db.mail.count({ where: { to: mail.to } })).toBe(0)
  })

  test('does not take an address that nobody vouches for', async () => {
    const linked = await come({ provider: 'google', subject: 'g1', email: 'victim@example.com' })
    expect(linked).not.toBeNull()
    expect(await db.user.count({ where: { email: 'victim@example.com' } })).toBe(0)
  })

  test('stays out when banned', async () => {
    const linked = await come({ subject: 'ban', email: 'ban@example.com', emailVerified: true })
    await db.user.update({ where: { id: linked?.id }, data: { bannedAt: now } })
    expect(await come({ subject: 'ban' })).toBeNull()
    expect(await come({ email: 'ban@example.com', emailVerified: true })).toBeNull()
  })

  test('coming twice at once is one account', async () => {
    const both = await Promise.allSettled(
      [1, 2].map(() => come({ subject: 'twice', email: 'twice@example.com', emailVerified: true })),
    )
    expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled'])
    expect(await db.user.count({ where: { email: 'twice@example.com' } })).toBe(1)
  })
})
