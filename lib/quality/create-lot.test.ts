import { beforeEach, expect, test } from 'vitest'
import { db } from '@/lib/db'
import type { StaffRole } from '@/lib/permissions'
import { createFactory } from '@/prisma/factories/factories'
import { createLot as mintLot } from '@/prisma/factories/lots'
import { createVariant } from '@/prisma/factories/products'
import { createReport } from '@/prisma/factories/reports'
import { createViewer } from '@/prisma/factories/users'
import { createLot } from './create-lot'
import { editLot } from './edit-lot'
import { findSellerLot, listSellerLots } from './lot-queries'
import { removeLot } from './remove-lot'

const now = new Date('2026-11-20T16:30:00Z') // 00:30 on the 21st in China
let factoryId: string
let productId: string
let variantId: string
let owner: Awaited<ReturnType<typeof createViewer>>
const staff = (role: StaffRole, of = factoryId) => createViewer({ memberships: [{ factoryId: of, role }] })

beforeEach(async () => {
  factoryId = (await createFactory()).id
  const variant = await createVariant({ factoryId })
  productId = variant.productId
  variantId = variant.id
  owner = await staff('OWNER')
})

const wanted = (more = {}) => ({
  productId,
  code: 'PT-2611A',
  madeOn: '2026-11-21',
  line: 'Line 2',
  pieces: { [variantId]: 40 },
  ...more,
})
const register = (more = {}, viewer: Parameters<typeof createLot>[0]['viewer'] = owner) =>
  createLot({ viewer, input: wanted(more), now })
const read = (lotId: string) =>
  db.lot.findUniqueOrThrow({ where: { id: lotId }, include: { variants: true } })
const edit = async (lotId: string, more = {}) => {
  const { updatedAt } = await read(lotId)
  return editLot({
    viewer: owner,
    input: { ...wanted(), lotId, version: updatedAt.toISOString(), ...more },
    now,
  })
}

test('a lot is registered on its China day, once a code, with an audit row', async () => {
  const { lotId } = await register()
  expect(await read(lotId)).toMatchObject({
    factoryId,
    code: 'PT-2611A',
    madeOn: new Date('2026-11-21'),
    variants: [{ variantId, quantity: 40, shipped: 0, held: 0 }],
  })
  expect(await db.auditEntry.findMany({ where: { entityId: lotId } })).toMatchObject([
    { action: 'lot.create', factoryId, actorId: owner.userId },
  ])
  await expect(register()).rejects.toMatchObject({ code: 'lotCodeTaken', fields: { code: 'lotCodeTaken' } })
  const rush = await Promise.allSettled(Array.from({ length: 4 }, () => register({ code: 'PT-2611B' })))
  expect(rush.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

test('a day ahead, no pieces and foreign variants are told beside their fields', async () => {
  await expect(register({ madeOn: '2026-11-22' })).rejects.toMatchObject({ fields: { madeOn: 'dayAhead' } })
  await expect(register({ pieces: { [variantId]: 0 } })).rejects.toMatchObject({
    fields: { [`pieces.${variantId}`]: 'lotEmpty' },
  })
  const foreign = await createVariant()
  await expect(register({ pieces: { [foreign.id]: 5 } })).rejects.toMatchObject({ code: 'notFound' })
})

test('its own staff registers it; to another factory the product is not there', async () => {
  const elsewhere = (await createFactory()).id
  const refused: [Parameters<typeof createLot>[0]['viewer'], string][] = [
    [null, 'signInNeeded'],
    [await createViewer(), 'forbidden'],
    [await createViewer({ role: 'ADMIN' }), 'forbidden'],
    [await staff('OWNER', elsewhere), 'notFound'],
  ]
  for (const [viewer, code] of refused) await expect(register({}, viewer)).rejects.toMatchObject({ code })
  for (const role of ['EDITOR', 'SHIPPER'] as const) await register({ code: role }, await staff(role))
})

test('it is put right while nothing left and no report leans on it, then it stays', async () => {
  const { lotId } = await register()
  await edit(lotId, { code: 'PT-2611C', pieces: { [variantId]: 38 } })
  expect(await read(lotId)).toMatchObject({ code: 'PT-2611C', variants: [{ quantity: 38 }] })
  await expect(edit(lotId, { version: now.toISOString() })).rejects.toMatchObject({ code: 'staleVersion' })
  await createReport({ factoryId, productIds: [productId], lotIds: [lotId] })
  await expect(edit(lotId, { code: 'PT-X' })).rejects.toMatchObject({ fields: { code: 'lotUnderReport' } })
  await expect(edit(lotId, { code: 'PT-2611C', madeOn: '2026-11-01' })).rejects.toMatchObject({
    fields: { madeOn: 'lotUnderReport' },
  })
  await edit(lotId, { code: 'PT-2611C', pieces: { [variantId]: 36 } })
  await db.lotVariant.updateMany({ where: { lotId }, data: { shipped: 1 } })
  await expect(edit(lotId, { code: 'PT-2611C' })).rejects.toMatchObject({ code: 'lotShipped' })
  await db.lotVariant.updateMany({ where: { lotId }, data: { shipped: 0 } })
  await db.lot.update({ where: { id: lotId }, data: { stoppedAt: now } })
  await expect(edit(lotId, { code: 'PT-2611C' })).rejects.toMatchObject({ code: 'lotStopped' })
})

test('it is taken back only when nothing leans on it', async () => {
  const lot = await mintLot({ pieces: { [variantId]: 5 } })
  const input = { lotId: lot.id, version: lot.updatedAt.toISOString() }
  const other = await staff('OWNER', (await createFactory()).id)
  await expect(removeLot({ viewer: other, input, now })).rejects.toMatchObject({ code: 'notFound' })
  await removeLot({ viewer: owner, input, now })
  expect(await db.lot.count({ where: { id: lot.id } })).toBe(0)
  const used = await mintLot({ pieces: { [variantId]: 5 } })
  await createReport({ factoryId, productIds: [productId], lotIds: [used.id] })
  const held = { lotId: used.id, version: used.updatedAt.toISOString() }
  await expect(removeLot({ viewer: owner, input: held, now })).rejects.toMatchObject({
    code: 'lotUnderReport',
  })
})

test('its page says nothing of a spot check before it counts', async () => {
  const lot = await mintLot({ pieces: { [variantId]: 5 } })
  const of = { factoryId, productIds: [productId], lotIds: [lot.id] }
  const own = await createReport({ ...of, status: 'DRAFT' })
  const spot = await createReport({ ...of, isSpotCheck: true, number: 'SPOT-1' })
  const seen = async () => (await findSellerLot(lot.id, [factoryId]))?.reports.map(({ report }) => report.id)
  const list = { factoryIds: [factoryId], state: null, productId: null, text: '', page: 1 }
  expect(await seen()).toEqual([own.id])
  expect((await listSellerLots(list)).rows[0]?.reports).toEqual([{ report: { status: 'DRAFT' } }])
  await db.testReport.update({ where: { id: spot.id }, data: { status: 'WITHDRAWN', endedAt: now } })
  expect(await seen()).toEqual([own.id])
  await db.testReport.update({
    where: { id: spot.id },
    data: { status: 'ACCEPTED', acceptedAt: now, validUntil: now, endedAt: null },
  })
  expect((await seen())?.sort()).toEqual([own.id, spot.id].sort())
})
