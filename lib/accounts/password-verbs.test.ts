import { describe, expect, test } from 'vitest'
import { hour } from '@/lib/dates'
import { db } from '@/lib/db'
import { createUser, viewerOf } from '@/prisma/factories/users'
import { changePassword } from './change-password'
import { hashPassword, passwordFits } from './check-password'
import { requestPasswordReset } from './request-password-reset'
import { resendConfirmation } from './resend-confirmation'
import { resetPassword } from './reset-password'

const now = new Date('2026-11-21T02:00:00Z')
const password = 'a longer new password'

const ask = (email: string, address = '10.0.0.1') =>
  requestPasswordReset({ input: { locale: 'en', email }, address, now })
async function linksOf(email: string): Promise<string[]> {
  const mails = await db.mail.findMany({ where: { to: email }, orderBy: { id: 'asc' } })
  return mails.flatMap(({ text }) => /token=([\w-]+)/.exec(text)?.[1] ?? [])
}
const reset = (token: string, at = now, word = password) =>
  resetPassword({ input: { locale: 'en', token, password: word, repeat: word }, now: at })

describe('a reset link', () => {
  test('works once, sets the password, ends sessions, confirms the address and is told', async () => {
    const user = await createUser({ emailConfirmedAt: null, locale: 'zh' })
    await ask(user.email)
    const [token = ''] = await linksOf(user.email)
    const results = await Promise.allSettled([reset(token), reset(token)])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const after = await db.user.findUniqueOrThrow({ where: { id: user.id } })
    expect(after).toMatchObject({ sessionVersion: 2, emailConfirmedAt: now })
    expect(await passwordFits(after.passwordHash, password)).toBe(true)
    const told = await db.mail.findMany({ where: { to: user.email, subject: '您的密码已修改' } })
    expect(told).toHaveLength(1)
  })

  test('is dead after an hour, once a newer one was asked for, and for another purpose', async () => {
    const user = await createUser({ emailConfirmedAt: null })
    await ask(user.email)
    await ask(user.email)
    const [older = '', newer = ''] = await linksOf(user.email)
    await expect(reset(older)).rejects.toMatchObject({ code: 'linkExpired' })
    await expect(reset(newer, new Date(now.getTime() + hour))).rejects.toMatchObject({ code: 'linkExpired' })
    await resendConfirmation({ viewer: await viewerOf(user), now })
    const confirm = (await linksOf(user.email)).at(-1) ?? ''
    await expect(reset(confirm)).rejects.toMatchObject({ code: 'linkExpired' })
    await expect(reset('A'.repeat(32))).rejects.toMatchObject({ code: 'linkExpired' })
    expect(await db.user.findUnique({ where: { id: user.id } })).toMatchObject({ sessionVersion: 1 })
  })

  test('survives a password that is too easy', async () => {
    const user = await createUser()
    await ask(user.email)
    const [token = ''] = await linksOf(user.email)
    await expect(reset(token, now, 'qwertyuiop')).rejects.toMatchObject({
      fields: { password: 'weakPassword' },
    })
    await reset(token)
  })

  test('is asked for alike by known, unknown and banned; mail goes to the known one only', async () => {
    const banned = await createUser()
    await db.user.update({ where: { id: banned.id }, data: { bannedAt: now } })
    for (const email of ['nobody@example.com', banned.email]) {
      expect(await ask(email, '10.0.0.2')).toBeUndefined()
      expect(await linksOf(email)).toEqual([])
    }
    for (let tries = 0; tries < 3; tries++) await ask('nobody@example.com', '10.0.0.2')
    await expect(ask('nobody@example.com', '10.0.0.3')).rejects.toMatchObject({ code: 'tooMany' })
  })
})

test('changing a password asks for the current one and ends every session', async () => {
  const user = await createUser({ passwordHash: await hashPassword('the old password') })
  const viewer = await viewerOf(user)
  const change = (current: string, word = password) =>
    changePassword({ viewer, input: { current, password: word, repeat: word }, now })
  await expect(change('not it')).rejects.toMatchObject({
    code: 'wrongPassword',
    fields: { current: 'wrongPassword' },
  })
  await expect(change('the old password', user.email)).rejects.toMatchObject({ code: 'invalid' })
  await change('the old password')
  const after = await db.user.findUniqueOrThrow({ where: { id: user.id } })
  expect(after.sessionVersion).toBe(2)
  expect(await passwordFits(after.passwordHash, password)).toBe(true)
  await expect(
    changePassword({ viewer: null, input: { current: '', password, repeat: password }, now }),
  ).rejects.toMatchObject({
    code: 'signInNeeded',
  })
  for (let tries = 0; tries < 5; tries++) await change('wrong').catch(() => {})
  await expect(change(password)).rejects.toMatchObject({ code: 'tooMany' })
})
