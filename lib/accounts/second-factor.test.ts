import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { codeAt } from '@/prisma/factories/app-code'
import { secretOf, turnOnSecondFactor } from '@/prisma/factories/second-factor'
import { createUser, createViewer, viewerOf } from '@/prisma/factories/users'
import { beginSecondFactor } from './begin-second-factor'
import { checkCredentials } from './check-credentials'
import { hashPassword } from './check-password'
import { confirmSecondFactor } from './confirm-second-factor'
import { renewRecoveryCodes } from './renew-recovery-codes'
import { resetSecondFactor } from './reset-second-factor'
import { beginSecondStep, finishSecondStep } from './second-step'
import { takeAppCode } from './take-code'
import { turnOffSecondFactor } from './turn-off-second-factor'

const password = 'quiet looms at dawn'
const start = new Date('2026-11-21T02:00:00Z')
const after = (seconds: number) => new Date(start.getTime() + seconds * 1000)
let passwordHash = ''
beforeAll(async () => {
  passwordHash = await hashPassword(password)
})

async function createGuarded() {
  const user = await createUser({ passwordHash })
  return { user, ...(await turnOnSecondFactor(user, password, start)) }
}
/** A sign-in's second step with what was typed; the first is passed. */
async function step(userId: string, code: string, now: Date) {
  const ticket = await beginSecondStep({ userId, now })
  return finishSecondStep({ ticket, input: { code }, now })
}
const mailsTo = (to: string) => db.mail.findMany({ where: { to }, select: { subject: true } })

describe('set-up', () => {
  test('the secret is kept sealed, counts from its first code on, and ends all sessions', async () => {
    const { user, secret, codes, version } = await createGuarded()
    const row = await db.secondFactor.findUniqueOrThrow({ where: { userId: user.id } })
    expect(row.sealedSecret).not.toContain(secret)
    expect(version).toBe(user.sessionVersion + 1)
    expect(new Set(codes)).toHaveLength(10)
    expect(await db.recoveryCode.count({ where: { userId: user.id, codeHash: { in: codes } } })).toBe(0)
    expect(await mailsTo(user.email)).toEqual([{ subject: 'The second factor is on' }])
    const asked = { input: { email: user.email, password }, address: 'a', now: start }
    expect(await checkCredentials(asked)).toMatchObject({ asksCode: true })
  })

  test('a wrong code, a wrong password or somebody else’s secret turns nothing on', async () => {
    const viewer = await viewerOf(await createUser({ passwordHash }))
    const confirm = (code: string, current = password) =>
      confirmSecondFactor({ viewer, input: { current, code }, now: start })
    await expect(confirm('123456')).rejects.toMatchObject({ code: 'wrongCode' })
    await beginSecondFactor({ viewer, now: start })
    const code = codeAt(await secretOf(viewer.userId), start)
    await expect(confirm(code, 'not this one')).rejects.toMatchObject({ code: 'wrongPassword' })
    const other = await createViewer()
    await beginSecondFactor({ viewer: other, now: start })
    await expect(confirm(codeAt(await secretOf(other.userId), start))).rejects.toMatchObject({
      code: 'wrongCode',
    })
    expect(await db.user.findUnique({ where: { id: viewer.userId } })).toMatchObject({
      secondFactorSince: null,
    })
    await confirm(code)
    await expect(beginSecondFactor({ viewer, now: start })).rejects.toMatchObject({ code: 'conflict' })
  })
})

describe('the second step', () => {
  test('takes each code once, and none of an earlier step', async () => {
    const { user, secret } = await createGuarded()
    await expect(step(user.id, codeAt(secret, start), start)).rejects.toMatchObject({ code: 'wrongCode' })
    const next = codeAt(secret, after(60))
    expect(await step(user.id, next, after(60))).toMatchObject({ id: user.id })
    await expect(step(user.id, next, after(61))).rejects.toMatchObject({ code: 'wrongCode' })
    await expect(step(user.id, codeAt(secret, after(30)), after(60))).rejects.toMatchObject({
      code: 'wrongCode',
    })
  })

  test('of one code used five times at once, one use wins', async () => {
    const { user, secret } = await createGuarded()
    const now = after(90)
    const code = codeAt(secret, now)
    const rush = [...Array(5)].map(() => db.$transaction((tx) => takeAppCode(tx, user.id, code, now)))
    const won = (await Promise.allSettled(rush)).filter(({ status }) => status === 'fulfilled')
    expect(won).toHaveLength(1)
  })

  test('guessing stops, also for the right code, until the time is over', async () => {
    const { user, secret } = await createGuarded()
    const now = after(120)
    for (let tries = 0; tries < 6; tries++)
      await expect(step(user.id, '000000', now)).rejects.toMatchObject({ code: 'wrongCode' })
    await expect(step(user.id, codeAt(secret, now), now)).rejects.toMatchObject({ code: 'tooMany' })
    const later = after(120 + 16 * 60)
    expect(await step(user.id, codeAt(secret, later), later)).toMatchObject({ id: user.id })
  })

  test('needs its first step, fresh, and an account that is not banned', async () => {
    const { user, secret } = await createGuarded()
    const ticket = await beginSecondStep({ userId: user.id, now: start })
    const finish = (given: string, now: Date) =>
      finishSecondStep({ ticket: given, input: { code: codeAt(secret, now) }, now })
    await expect(finish('', after(60))).rejects.toMatchObject({ code: 'stepExpired' })
    await expect(finish('made-up-ticket-of-twenty', after(60))).rejects.toMatchObject({ code: 'stepExpired' })
    await expect(finish(ticket, after(601))).rejects.toMatchObject({ code: 'stepExpired' })
    await db.user.update({ where: { id: user.id }, data: { bannedAt: start } })
    await expect(finish(ticket, after(60))).rejects.toMatchObject({ code: 'stepExpired' })
  })

  test('a recovery code works once and is told by mail; new ones replace the old', async () => {
    const { user, secret, codes } = await createGuarded()
    const [first = '', second = ''] = codes
    expect(await step(user.id, first.toUpperCase(), start)).toMatchObject({ id: user.id })
    expect((await mailsTo(user.email)).map(({ subject }) => subject)).toContain('A recovery code was used')
    await expect(step(user.id, first, start)).rejects.toMatchObject({ code: 'wrongCode' })
    const viewer = await viewerOf(user)
    const now = after(60)
    const made = await renewRecoveryCodes({ viewer, input: { code: codeAt(secret, now) }, now })
    await expect(step(user.id, second, now)).rejects.toMatchObject({ code: 'wrongCode' })
    expect(await step(user.id, made.codes[0] ?? '', now)).toMatchObject({ id: user.id })
  })
})

describe('taking it off', () => {
  test('needs password and code, forgets everything, ends all sessions', async () => {
    const { user, secret, version } = await createGuarded()
    const viewer = await viewerOf(user)
    const off = (current: string, code: string) =>
      turnOffSecondFactor({ viewer, input: { current, code }, now: after(60) })
    const code = codeAt(secret, after(60))
    await expect(off('not this one', code)).rejects.toMatchObject({ code: 'wrongPassword' })
    await expect(off(password, '000000')).rejects.toMatchObject({ code: 'wrongCode' })
    expect(await off(password, code)).toEqual({ version: version + 1 })
    expect(await db.secondFactor.count({ where: { userId: user.id } })).toBe(0)
    expect(await db.recoveryCode.count({ where: { userId: user.id } })).toBe(0)
    await expect(step(user.id, codeAt(secret, after(90)), after(90))).rejects.toMatchObject({
      code: 'stepExpired',
    })
  })

  test('another admin does it for who lost the phone: audited, told, sessions ended', async () => {
    const { user, version } = await createGuarded()
    const admin = await createViewer({ role: 'ADMIN' })
    const input = { userId: user.id }
    const buyer = await createViewer()
    await expect(resetSecondFactor({ viewer: buyer, input, now: start })).rejects.toMatchObject({
      code: 'forbidden',
    })
    const owing = { ...admin, owesSecondFactor: true }
    await expect(resetSecondFactor({ viewer: owing, input, now: start })).rejects.toMatchObject({
      code: 'secondFactorNeeded',
    })
    await resetSecondFactor({ viewer: admin, input, now: start })
    expect(await db.user.findUnique({ where: { id: user.id } })).toMatchObject({
      secondFactorSince: null,
      sessionVersion: version + 1,
    })
    expect(
      await db.auditEntry.count({ where: { entityId: user.id, action: 'user.second-factor-reset' } }),
    ).toBe(1)
    await expect(resetSecondFactor({ viewer: admin, input, now: start })).rejects.toMatchObject({
      code: 'notFound',
    })
    const self = { userId: admin.userId }
    await expect(resetSecondFactor({ viewer: admin, input: self, now: start })).rejects.toMatchObject({
      code: 'self',
    })
  })
})
