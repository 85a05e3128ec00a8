import { describe, expect, test } from 'vitest'
import { minute } from '@/lib/dates'
import { db } from '@/lib/db'
import { createUser } from '@/prisma/factories/users'
import { checkCredentials } from './check-credentials'
import { hashPassword } from './check-password'
import { confirmEmail } from './confirm-email'
import { registerAccount } from './register-account'
import { RegisterInput } from './schema'

const now = new Date('2026-11-21T02:00:00Z')
const password = 'a towel of 600 grams'
const stored = hashPassword(password)

const register = (raw: object) =>
  registerAccount({
    input: RegisterInput.parse({ locale: 'en', name: 'Lin Wei', password, terms: 'on', ...raw }),
    address: '10.0.0.1',
    now,
  })
const signIn = (email: string, word = password, address = '10.0.0.2', at = now) =>
  checkCredentials({ input: { email, password: word }, address, now: at })

describe('signing up', () => {
  test('makes a buyer, stores no plain password, and mails a link that confirms the address once', async () => {
    const { userId } = await register({ email: ' Lin.Wei@Example.com ', locale: 'zh' })
    const user = await db.user.findUniqueOrThrow({ where: { id: userId } })
    expect(user).toMatchObject({
      email: 'lin.wei@example.com',
      role: 'BUYER',
      locale: 'zh',
      emailConfirmedAt: null,
    })
    expect(user.passwordHash).toMatch(/^\$argon2id\$/)
    const mail = await db.mail.findFirstOrThrow({ where: { to: user.email } })
    expect(mail).toMatchObject({ locale: 'zh', subject: '请确认您的邮箱' })
    const token = /confirm\?token=([\w-]+)/.exec(mail.text)?.[1] ?? ''
    expect(await db.authToken.count({ where: { tokenHash: token } })).toBe(0)
    const both = [1, 2].map(() => confirmEmail({ input: { locale: 'zh', token }, now }))
    const results = await Promise.allSettled(both)
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await db.user.findUnique({ where: { id: userId } })).toMatchObject({ emailConfirmedAt: now })
  })

  test('refuses a taken e-mail in any case, at once or later, and changes nothing', async () => {
    const results = await Promise.allSettled(
      ['mei@example.com', 'MEI@example.com', 'Mei@Example.COM'].map((email) => register({ email })),
    )
    const reasons = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []))
    expect(reasons).toMatchObject(Array(2).fill({ code: 'emailTaken', fields: { email: 'emailTaken' } }))
    expect(await db.user.count({ where: { email: 'mei@example.com' } })).toBe(1)
    expect(await db.mail.count({ where: { to: 'mei@example.com' } })).toBe(1)
  })

  test.each(['1234567890', 'aaaaaaaaaaaa', 'weak@example.com', 'Qwertyuiop'])(
    'refuses %s as too easy',
    async (word) => {
      await expect(register({ email: 'weak@example.com', password: word })).rejects.toMatchObject({
        code: 'invalid',
        fields: { password: 'weakPassword' },
      })
      expect(await db.user.count({ where: { email: 'weak@example.com' } })).toBe(0)
    },
  )

  test('is limited per address', async () => {
    const many = Array.from({ length: 61 }, (_, index) =>
      registerAccount({
        input: {
          locale: 'en',
          name: 'N',
          email: `many${index}@example.com`,
          password: '0000000000',
          terms: 'on',
        },
        address: '10.9.9.9',
        now,
      }),
    )
    const codes = (await Promise.allSettled(many)).map(
      (result) => result.status === 'rejected' && result.reason.code,
    )
    expect(codes.filter((code) => code === 'tooMany')).toHaveLength(1)
  })
})

describe('signing in', () => {
  test('gives one answer for an unknown e-mail, a wrong password, no password and a ban', async () => {
    const passwordHash = await stored
    const good = await createUser({ passwordHash, email: 'good@example.com' })
    await createUser({ email: 'outside@example.com' })
    const banned = await createUser({ passwordHash, email: 'banned@example.com' })
    await db.user.update({ where: { id: banned.id }, data: { bannedAt: now } })
    expect(await signIn(good.email)).toEqual({
      id: good.id,
      name: good.name,
      sessionVersion: 1,
      asksCode: false,
    })
    const refused = await Promise.allSettled([
      signIn('nobody@example.com'),
      signIn(good.email, 'wrong password'),
      signIn('outside@example.com'),
      signIn(banned.email),
    ])
    const said = refused.map((result) => (result.status === 'rejected' ? { ...result.reason } : null))
    expect(said).toEqual(
      Array(4).fill({ name: 'DomainError', code: 'badCredentials', params: {}, fields: {} }),
    )
  })

  test('is limited per account, known or not, until the window ends; success forgets', async () => {
    const { email } = await createUser({ passwordHash: await stored })
    const codesOf = async (who: string, tries: number) => {
      const codes: string[] = []
      for (let index = 0; index < tries; index++)
        codes.push(
          await signIn(who, 'wrong', `10.1.0.${index}`).then(
            () => 'in',
            (error: { code: string }) => error.code,
          ),
        )
      return codes
    }
    expect(await codesOf(email, 7)).toEqual(Array(7).fill('badCredentials'))
    await signIn(email)
    expect(await codesOf(email, 10)).toEqual([...Array(8).fill('badCredentials'), 'tooMany', 'tooMany'])
    expect((await codesOf('ghost@example.com', 9)).at(-1)).toBe('tooMany')
    await expect(signIn(email)).rejects.toMatchObject({ code: 'tooMany', params: { minutes: 15 } })
    await expect(
      signIn(email, password, '10.1.1.1', new Date(now.getTime() + 15 * minute)),
    ).resolves.toBeTruthy()
  })

  test('is limited per address over all accounts, and one good account does not wipe that', async () => {
    const { email } = await createUser({ passwordHash: await stored })
    const { countTry } = await import('@/lib/rate-limit')
    const { signInPerAddress } = await import('./rules')
    for (let tries = 0; tries < 99; tries++) await countTry(signInPerAddress, '10.2.0.1', now)
    await signIn(email, password, '10.2.0.1')
    await signIn(email, password, '10.2.0.1')
    await expect(signIn('x1@example.com', 'wrong', '10.2.0.1')).rejects.toMatchObject({
      code: 'badCredentials',
    })
    await expect(signIn('x2@example.com', 'wrong', '10.2.0.1')).rejects.toMatchObject({ code: 'tooMany' })
    expect(await db.rateLimit.count({ where: { key: { contains: '10.2.0.1' } } })).toBe(0)
  })
})
