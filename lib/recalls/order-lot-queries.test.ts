import { beforeEach, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { createProven } from '@/prisma/factories/awards'
import { createCase, createSentLot } from '@/prisma/factories/cases'
import { createFactory } from '@/prisma/factories/factories'
import { createViewer } from '@/prisma/factories/users'
import { headlineOf, listOrderLots } from './order-lot-queries'
import { sendNotices } from './send-notices'

const now = new Date('2026-11-21T02:00:00Z')
let buyer: Awaited<ReturnType<typeof createViewer>>
let sent: Awaited<ReturnType<typeof createSentLot>>
const read = async (userId = buyer.userId) => {
  const { orderId = '', lineId = '' } = sent.lines[0] ?? {}
  return (await listOrderLots(orderId, userId, now))[lineId]
}

beforeEach(async () => {
  buyer = await createViewer()
  sent = await createSentLot({ factoryId: (await createFactory()).id, buyers: [buyer], now })
})

test('a line says which lot it got, and plainly when no report names that lot', async () => {
  expect(await read()).toMatchObject([{ code: sent.lot.code, pieces: 2, isStopped: false, report: null }])
  // A report of another lot of the same product says nothing about this one.
  await createProven({ variant: sent.variant, now })
  expect(await read()).toMatchObject([{ report: null }])
  expect(await read((await createViewer()).userId)).toBeUndefined()
})

test('the report that names the lot stands there with its headline and the award it earned, while it counts', async () => {
  const { report, award } = await createProven({ variant: sent.variant, lotId: sent.lot.id, now })
  const [lot] = (await read()) ?? []
  expect(lot?.report).toMatchObject({
    number: report.number,
    issuedOn: '2026-09-01',
    measure: { value: '100000', limit: '40000', headroom: '2.5' },
  })
  const shown = await db.award.findUniqueOrThrow({ where: { id: lot?.report?.awardId ?? award.id } })
  expect(shown).toMatchObject({ productId: sent.variant.productId, endedAt: null })
  await db.testReport.update({ where: { id: report.id }, data: { status: 'WITHDRAWN', endedAt: now } })
  expect(await read()).toMatchObject([{ report: null }])
})

test('a stopped lot says so and leads to the notice the buyer got', async () => {
  const { caseId, admin } = await createCase(sent.variant.productId, { lotIds: [sent.lot.id] }, now)
  expect(await read()).toMatchObject([{ isStopped: true, noticeId: null }])
  await sendNotices({ viewer: admin, input: { caseId }, now })
  const notice = await db.caseNotice.findFirstOrThrow({ where: { caseId } })
  expect(await read()).toMatchObject([{ isStopped: true, noticeId: notice.id }])
})

test.each([
  [
    'what failed before what passed',
    [{ itemKey: 'strap', passes: false, isInScope: true, headroom: '0.75' }],
    'strap',
  ],
  [
    'but nothing that lies outside the laboratory’s scope',
    [{ itemKey: 'strap', passes: false, isInScope: false, headroom: '0.75' }],
    'smell',
  ],
])('of a report a line says %s', (_, failed, said) => {
  const smell = { itemKey: 'smell', passes: true, isInScope: true, headroom: '3' }
  const results = [smell, ...failed] as Parameters<typeof headlineOf>[0]
  expect(headlineOf(results, ['smell', 'strap'])?.itemKey).toBe(said)
})
