import { expect, test } from 'vitest'
import { hashPassword } from '@/lib/accounts/check-password'
import { db } from '@/lib/db'
import { createResident } from '@/prisma/factories/departures'
import { createPaymentOf } from '@/prisma/factories/orders'
import { createProduct } from '@/prisma/factories/products'
import { createReport } from '@/prisma/factories/reports'
import { turnOnSecondFactor } from '@/prisma/factories/second-factor'
import { createSettledRefund } from '@/prisma/factories/settled-refunds'
import { exportAccount } from './export-account'

const password = 'quiet looms at dawn'
const now = new Date('2026-11-21T02:00:00Z')
const proof = { current: password, code: '' }

test('everything of one’s own, nothing of anybody else, no secret', async () => {
  const passwordHash = await hashPassword(password)
  const other = await createResident({ passwordHash, now })
  const { name, email, phone, userId, viewer, orderId } = await createResident({ passwordHash, now })
  await createPaymentOf(orderId)
  await createSettledRefund(orderId, 'SUCCEEDED')
  const { factoryId, id: productId } = await createProduct()
  const report = await createReport({ factoryId, productIds: [productId], status: 'ACCEPTED' })
  await db.reportRequest.create({ data: { reportId: report.id, userId, reason: 'Skin trouble', at: now } })
  const data = await exportAccount({ viewer, input: proof, now })
  const order = await db.order.findUniqueOrThrow({ where: { id: orderId } })
  expect(data).toMatchObject({
    format: 'millmark-account',
    account: { id: userId, name, email },
    signIns: {
      identities: [{ provider: 'github' }],
      links: [{ purpose: 'SECOND_STEP' }],
      apiTokens: [{ access: 'WRITE' }],
    },
    addresses: [{ recipient: name, phone }],
    orders: [
      {
        number: order.number,
        totalFen: order.totalFen,
        refunds: [{ status: 'SUCCEEDED', reason: 'OUT_OF_STOCK' }],
        consents: { terms: expect.any(String) },
        subOrders: [{ note: `For ${name}`, lines: [{ quantity: 1 }] }],
      },
    ],
    reportRequests: [{ reason: 'Skin trouble', status: 'OPEN', report: { number: report.number } }],
    caseNotices: [],
    notifications: expect.arrayContaining([expect.objectContaining({ type: 'orderPlaced' })]),
    mails: expect.arrayContaining([expect.objectContaining({ to: email })]),
  })
  const text = JSON.stringify(data)
  for (const absent of [
    other.name,
    other.email,
    other.phone,
    passwordHash,
    'tokenHash',
    'passwordHash',
    'sealed',
  ])
    expect(text).not.toContain(absent)
})

test('asks for the password, and the code where there is one; a few times an hour', async () => {
  const passwordHash = await hashPassword(password)
  const { userId, viewer } = await createResident({ passwordHash, now })
  const take = (input = proof) => exportAccount({ viewer, input, now })
  await expect(exportAccount({ viewer: null, input: proof, now })).rejects.toMatchObject({
    code: 'signInNeeded',
  })
  await expect(take({ ...proof, current: '' })).rejects.toMatchObject({ code: 'wrongPassword' })
  for (let tries = 0; tries < 4; tries++) await take()
  await expect(take()).rejects.toMatchObject({ code: 'tooMany' })
  await db.rateLimit.deleteMany()
  await turnOnSecondFactor({ id: userId }, password, now)
  await expect(take()).rejects.toMatchObject({ code: 'wrongCode' })
})
