import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { shipSubOrder } from '@/lib/fulfilment/ship-sub-order'
import { tellNews } from '@/lib/notifications/tell-news'
import { editCase } from '@/lib/quality/edit-case'
import { releaseLot } from '@/lib/quality/release-lot'
import { stopLot } from '@/lib/quality/stop-lot'
import { caseInput, createCase, createSentLot } from '@/prisma/factories/cases'
import { createFactory } from '@/prisma/factories/factories'
import { createLot } from '@/prisma/factories/lots'
import { createPaidSubOrder } from '@/prisma/factories/orders'
import { createViewer } from '@/prisma/factories/users'
import { countAffected, listAffectedLines } from './affected-queries'
import { answerNotice } from './answer-notice'
import { sendNotices } from './send-notices'
import { writeCsv } from './write-csv'

const now = new Date('2026-11-21T02:00:00Z')
type Viewer = Awaited<ReturnType<typeof createViewer>>
let buyers: Viewer[]
let sent: Awaited<ReturnType<typeof createSentLot>>
let owner: Viewer
let admin: Viewer
let caseId: string

beforeEach(async () => {
  const factoryId = (await createFactory()).id
  owner = await createViewer({ memberships: [{ factoryId, role: 'OWNER' }] })
  buyers = [await createViewer({ name: '=cmd()' }), await createViewer({ locale: 'zh' })]
  sent = await createSentLot({ factoryId, buyers: [...buyers, buyers[0] as Viewer], now })
  const opened = await createCase(
    sent.variant.productId,
    { lotIds: [sent.lot.id], returnOffer: 'FREE_RETURN' },
    now,
  )
  caseId = opened.caseId
  admin = opened.admin
})

const send = (viewer: Viewer | null = admin) => sendNotices({ viewer, input: { caseId }, now })
const tell = async (type: string, field: string, id: string) => {
  for (const { id: eventId } of await db.domainEvent.findMany({
    where: { type, payload: { path: [field], equals: id }, handledAt: null },
  }))
    await tellNews({ eventId, now })
}
const noticesOf = (viewer: Viewer) =>
  db.caseNotice.findMany({ where: { caseId, userId: viewer.userId }, orderBy: { id: 'asc' } })
const answer = async (viewer: Viewer | null, noticeId: string, how: 'RETURN' | 'KEEP') =>
  answerNotice({ viewer, input: { noticeId, answer: how }, now })

test('the affected lines are found with their buyers, pieces and lots', async () => {
  const lines = await listAffectedLines(caseId)
  expect(lines.map(({ orderLineId }) => orderLineId).sort()).toEqual(
    sent.lines.map(({ lineId }) => lineId).sort(),
  )
  expect(lines[0]).toMatchObject({
    lots: sent.lot.code,
    pieces: 2,
    subOrderStatus: 'SHIPPED',
    noticedAt: null,
  })
  expect(await countAffected(caseId)).toEqual({ lines: 3, pieces: 6, noticed: 0, returning: 0, keeping: 0 })
  expect(await listAffectedLines(caseId, 2)).toHaveLength(2)
})

test('every buyer is told once, by one letter each in the own language, also when sent twice at once', async () => {
  await expect(send(owner)).rejects.toMatchObject({ code: 'forbidden' })
  const results = await Promise.allSettled([send(), send()])
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  await expect(send()).rejects.toMatchObject({ code: 'nothingToNotice' })
  expect(await db.caseNotice.count({ where: { caseId } })).toBe(3)
  await tell('case.noticed', 'caseId', caseId)
  for (const buyer of buyers)
    expect(
      await db.notification.count({ where: { userId: buyer.userId, type: 'caseNotice' } }),
      buyer.locale,
    ).toBe(1)
  const { email } = buyers[1] as Viewer
  const mail = await db.mail.findFirstOrThrow({
    where: { to: email, subject: { startsWith: '关于您购买的商品' } },
  })
  expect(mail.text).toContain('零度以下请勿穿着')
  expect(await db.notification.count({ where: { userId: owner.userId, type: 'staffCaseNoticed' } })).toBe(1)
})

describe('a lot that joins the case later', () => {
  const later = new Date('2026-11-22T02:00:00Z')
  const sendLater = () => sendNotices({ viewer: admin, input: { caseId }, now: later })
  const tellLater = async () => {
    for (const { id } of await db.domainEvent.findMany({ where: { type: 'case.noticed', handledAt: null } }))
      await tellNews({ eventId: id, now: later })
  }
  const stop = (lotId: string) => stopLot({ viewer: admin, input: { caseId, lotId }, now: later })
  const lettersOf = (viewer: Viewer) =>
    db.notification.findMany({ where: { userId: viewer.userId, type: 'caseNotice' }, orderBy: { at: 'asc' } })

  test('is told to who was told of another, by a second letter, and to nobody else', async () => {
    await send()
    await tell('case.noticed', 'caseId', caseId)
    const [first] = buyers as [Viewer]
    const { variant } = sent
    const lot = await createLot({ pieces: { [variant.id]: 20 } })
    const { subOrder } = await createPaidSubOrder({
      viewer: first,
      wanted: [{ variantId: variant.id, quantity: 1 }],
      now,
    })
    const lineId = subOrder.lines[0]?.id ?? ''
    const shipper = await createViewer({ memberships: [{ factoryId: lot.factoryId, role: 'SHIPPER' }] })
    const pieces = { [lineId]: 1 }
    const parcel = { subOrderId: subOrder.id, carrier: 'sf' as const, trackingNumber: 'SF7770001', pieces }
    await shipSubOrder({ viewer: shipper, input: { ...parcel, lots: { [lineId]: { [lot.id]: 1 } } }, now })
    await stop(lot.id)
    expect(await sendLater()).toEqual({ sent: 1 })
    await tellLater()
    const letters = await lettersOf(first)
    expect(letters).toHaveLength(2)
    const notice = (await noticesOf(first)).find(({ orderLineId }) => orderLineId === lineId)
    expect(letters[1]?.href).toBe(`/account/notices/${notice?.id}`)
    expect(await lettersOf(buyers[1] as Viewer)).toHaveLength(1)
  })

  test('with more pieces of a line told before is told again, and what was to be kept is asked anew', async () => {
    await send()
    await tell('case.noticed', 'caseId', caseId)
    const [kept, returned] = [sent.lines[0], sent.lines[1]]
    const own = (await noticesOf(buyers[0] as Viewer)).find((one) => one.orderLineId === kept?.lineId)
    await answer(buyers[0] as Viewer, own?.id ?? '', 'KEEP')
    await answer(buyers[1] as Viewer, (await noticesOf(buyers[1] as Viewer))[0]?.id ?? '', 'RETURN')
    const lot = await createLot({ pieces: { [sent.variant.id]: 20 } })
    for (const line of [kept, returned]) {
      const { shipmentId } = await db.shipmentLine.findFirstOrThrow({ where: { orderLineId: line?.lineId } })
      const orderLineId = line?.lineId ?? ''
      await db.shipmentLineLot.create({
        data: { shipmentId, orderLineId, lotId: lot.id, variantId: sent.variant.id, quantity: 3 },
      })
    }
    await stop(lot.id)
    expect(await sendLater()).toEqual({ sent: 2 })
    expect(await db.caseNotice.findUnique({ where: { id: own?.id ?? '' } })).toMatchObject({
      quantity: 5,
      sentAt: later,
      answer: null,
    })
    expect((await noticesOf(buyers[1] as Viewer))[0]).toMatchObject({ quantity: 5, answer: 'RETURN' })
    await tellLater()
    for (const buyer of buyers) expect(await lettersOf(buyer)).toHaveLength(2)
    await expect(sendLater()).rejects.toMatchObject({ code: 'nothingToNotice' })
  })
})

test('who bought of a lot that was released is not told; who was told already stays on the list', async () => {
  const release = () => releaseLot({ viewer: admin, input: { caseId, lotId: sent.lot.id }, now })
  await release()
  await expect(send()).rejects.toMatchObject({ code: 'nothingToNotice' })
  expect(await listAffectedLines(caseId)).toEqual([])
  expect(await countAffected(caseId)).toMatchObject({ lines: 0, pieces: 0 })
  await stopLot({ viewer: admin, input: { caseId, lotId: sent.lot.id }, now })
  await send()
  await release()
  expect(await listAffectedLines(caseId)).toHaveLength(3)
  expect(await countAffected(caseId)).toMatchObject({ lines: 3, noticed: 3 })
})

test('a buyer answers the own notice; keeping may become sending back, not the other way', async () => {
  await send()
  const [first, second] = await noticesOf(buyers[0] as Viewer)
  const [one, two] = [first?.id ?? '', second?.id ?? '']
  await expect(answer(null, one, 'KEEP')).rejects.toMatchObject({ code: 'signInNeeded' })
  await expect(answer(buyers[1] as Viewer, one, 'KEEP')).rejects.toMatchObject({ code: 'notFound' })
  await answer(buyers[0] as Viewer, one, 'KEEP')
  await expect(answer(buyers[0] as Viewer, one, 'KEEP')).rejects.toMatchObject({ code: 'conflict' })
  await answer(buyers[0] as Viewer, one, 'RETURN')
  await expect(answer(buyers[0] as Viewer, one, 'KEEP')).rejects.toMatchObject({ code: 'conflict' })
  await db.qualityCase.update({ where: { id: caseId }, data: { returnOffer: 'NONE' } })
  await expect(answer(buyers[0] as Viewer, two, 'RETURN')).rejects.toMatchObject({ code: 'noReturnOffer' })
  await answer(buyers[0] as Viewer, two, 'KEEP')
  await tell('case.answered', 'noticeId', one)
  await tell('case.answered', 'noticeId', two)
  for (const [userId, type] of [
    [owner.userId, 'staffCaseReturn'],
    [admin.userId, 'adminCaseReturn'],
  ] as const)
    expect(await db.notification.findMany({ where: { userId, type } })).toMatchObject([
      { data: { pieces: '2' } },
    ])
  expect(await countAffected(caseId)).toMatchObject({ noticed: 3, returning: 1, keeping: 1 })
})

test('the address stays where goods are on their way back', async () => {
  await send()
  await answer(buyers[0] as Viewer, (await noticesOf(buyers[0] as Viewer))[0]?.id ?? '', 'RETURN')
  const edit = async (returnTo: string) => {
    const version = (
      await db.qualityCase.findUniqueOrThrow({ where: { id: caseId } })
    ).updatedAt.toISOString()
    const facts = caseInput(sent.variant.productId, { returnOffer: 'NONE', returnTo })
    return editCase({ viewer: admin, input: { ...facts, caseId, version }, now })
  }
  await expect(edit('')).rejects.toMatchObject({ fields: { returnTo: 'required' } })
  await edit('Mill Road 9, Gaoyang')
})

test('the file names every line, harmless to spreadsheets, and that it was taken is audited', async () => {
  await expect(writeCsv({ viewer: owner, caseId, locale: 'en', now })).rejects.toMatchObject({
    code: 'forbidden',
  })
  const { name, text } = await writeCsv({ viewer: admin, caseId, locale: 'en', now })
  expect(name).toMatch(/^QC-\d+\.csv$/)
  const rows = text.slice(1).split('\r\n')
  expect(rows[0]).toBe(
    'Case,Order,Part,Product,Variant,SKU,Lots,Pieces,Sent,Buyer,E-mail,Phone,Told,Answer,Answered,Refunded pieces,Pieces back',
  )
  expect(rows).toHaveLength(5)
  expect(text).toContain(",'=cmd(),")
  expect(text).toContain(",'+86 138 0000 0000,")
  expect(await db.auditEntry.count({ where: { entityId: caseId, action: 'case.export' } })).toBe(1)
})
