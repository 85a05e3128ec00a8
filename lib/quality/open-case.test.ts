import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { systemViewer } from '@/lib/permissions'
import { badgesOf, createBadges, recompute } from '@/prisma/factories/badges'
import { caseInput, createCase } from '@/prisma/factories/cases'
import { createFactory } from '@/prisma/factories/factories'
import { createLab } from '@/prisma/factories/labs'
import { createLot, lotPiecesOf } from '@/prisma/factories/lots'
import { createVariant } from '@/prisma/factories/products'
import { createReport } from '@/prisma/factories/reports'
import { createTestItem } from '@/prisma/factories/standards'
import { createViewer } from '@/prisma/factories/users'
import { EditCaseInput, OpenCaseInput } from './case-schema'
import { closeCase } from './close-case'
import { editCase } from './edit-case'
import { openCaseForReport } from './open-case'
import { openCaseByHand } from './open-case-by-hand'
import { recomputeAwards } from './recompute-awards'
import { stateCorrection } from './state-correction'

const now = new Date('2026-11-21T02:00:00Z')
let factoryId: string
let productId: string
let variantId: string
let item: Awaited<ReturnType<typeof createTestItem>>
let labId: string

beforeEach(async () => {
  await createBadges()
  factoryId = (await createFactory()).id
  const variant = await createVariant({ factoryId })
  productId = variant.productId
  variantId = variant.id
  item = await createTestItem()
  labId = (await createLab({ standardIds: [item.edition.standardId] })).id
})

const report = (measured: string, more: Partial<Parameters<typeof createReport>[0]> = {}) =>
  createReport({
    factoryId,
    productIds: [productId],
    labId,
    status: 'ACCEPTED',
    results: [{ itemId: item.id, measured, unit: 'cycles', method: item.method }],
    ...more,
  })
const spotCheck = (measured: string, more = {}) =>
  report(measured, { isSpotCheck: true, sampleKind: 'DRAWN', issuedOn: new Date('2026-11-18'), ...more })
const accept = (reportId: string) =>
  db.$transaction(async (tx) => {
    const caseId = await openCaseForReport(tx, { reportId, now, viewer: systemViewer })
    await recomputeAwards(tx, { productIds: [productId] }, now)
    return caseId
  })
const read = (id: string) => db.qualityCase.findUniqueOrThrow({ where: { id }, include: { lots: true } })

describe('a spot check', () => {
  test('that fails opens a case that suspends the badges and stops the lots it tested, once', async () => {
    await report('100000')
    await recompute({ productIds: [productId] }, now)
    expect(await badgesOf(productId)).toContain('meets-standard')
    const lot = await createLot({ pieces: { [variantId]: 6 } })
    const { id } = await spotCheck('39999', { lotIds: [lot.id] })
    const caseId = (await accept(id)) ?? ''
    expect(await read(caseId)).toMatchObject({
      status: 'OPEN',
      badges: 'SUSPENDED',
      reportId: id,
      reasonEn: expect.stringContaining('39,999 cycles'),
      reasonZh: expect.stringContaining('不低于 40,000'),
      lots: [{ lotId: lot.id }],
    })
    expect(await badgesOf(productId)).toEqual([])
    expect(await lotPiecesOf(lot.id, variantId)).toMatchObject({ held: 6 })
    const news = { type: 'case.opened', payload: { path: ['caseId'], equals: caseId } }
    expect(await db.domainEvent.count({ where: news })).toBe(1)
    expect(await accept(id)).toBeNull()
  })

  test('that passes, even exactly at the limit, opens none; nor does a failed report of the factory', async () => {
    expect(await accept((await spotCheck('40000')).id)).toBeNull()
    expect(await accept((await report('1')).id)).toBeNull()
  })
})

describe('a case', () => {
  const admin = () => createViewer({ role: 'ADMIN' })

  test('is opened by admins only, with lots of its product only', async () => {
    const input = caseInput(productId)
    const owner = await createViewer({ memberships: [{ factoryId, role: 'OWNER' }] })
    await expect(openCaseByHand({ viewer: owner, input, now })).rejects.toMatchObject({ code: 'forbidden' })
    await expect(openCaseByHand({ viewer: null, input, now })).rejects.toMatchObject({ code: 'signInNeeded' })
    const foreign = await createLot({ pieces: { [(await createVariant()).id]: 1 } })
    const wrong = caseInput(productId, { lotIds: [foreign.id] })
    await expect(openCaseByHand({ viewer: await admin(), input: wrong, now })).rejects.toMatchObject({
      code: 'notFound',
    })
    expect(await db.qualityCase.count({ where: { productId } })).toBe(0)
  })

  test('offers a return only to an address, in the form and in the database', async () => {
    const nowhere = { ...caseInput(productId), returnOffer: 'FREE_RETURN' as const, returnTo: ' ' }
    const { caseId } = await createCase(productId, {}, now)
    for (const parsed of [
      OpenCaseInput.safeParse(nowhere),
      EditCaseInput.safeParse({ ...nowhere, caseId, version: now.toISOString() }),
    ])
      expect(parsed.error?.issues).toMatchObject([{ path: ['returnTo'], message: 'required' }])
    const somewhere = OpenCaseInput.parse({ ...nowhere, returnTo: 'Mill Road 8\r\nGaoyang' })
    expect(somewhere.returnTo).toBe('Mill Road 8\nGaoyang')
    const { returnOffer } = nowhere
    await expect(db.qualityCase.update({ where: { id: caseId }, data: { returnOffer } })).rejects.toThrow(
      'QualityCase_return',
    )
  })

  test('suspends, withdraws and lets stand; a closed one gives back what the evidence earns', async () => {
    await report('100000')
    await recompute({ productIds: [productId] }, now)
    const { caseId, admin: viewer } = await createCase(productId, {}, now)
    expect(await badgesOf(productId)).toEqual([])
    const edit = async (badges: 'KEPT' | 'WITHDRAWN') => {
      const version = (await read(caseId)).updatedAt.toISOString()
      await editCase({ viewer, input: { ...caseInput(productId), caseId, version, badges }, now })
    }
    await edit('KEPT')
    expect(await badgesOf(productId)).toContain('meets-standard')
    await edit('WITHDRAWN')
    expect(await badgesOf(productId)).toEqual([])
    const ended = await db.award.findMany({ where: { productId, end: 'WITHDRAWN' } })
    expect(ended[0]).toMatchObject({ caseId })
    const version = (await read(caseId)).updatedAt.toISOString()
    const correction = { correctionEn: 'New sole compound.', correctionZh: '更换鞋底配方。' }
    const input = { caseId, version, ...correction, badges: 'KEPT' as const }
    await expect(
      closeCase({ viewer, input: { ...input, version: now.toISOString() }, now }),
    ).rejects.toMatchObject({
      code: 'staleVersion',
    })
    const both = await Promise.allSettled([
      closeCase({ viewer, input, now }),
      closeCase({ viewer, input, now }),
    ])
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await read(caseId)).toMatchObject({ status: 'CLOSED', closedAt: now, ...correction })
    expect(await badgesOf(productId)).toContain('meets-standard')
    await expect(edit('WITHDRAWN')).rejects.toMatchObject({ code: 'caseClosed' })
    expect(await db.auditEntry.count({ where: { entityId: caseId } })).toBe(4)
  })

  test('is answered by its own factory with a corrective action, not by its shippers, nor by others', async () => {
    const { caseId } = await createCase(productId, {}, now)
    const state = async (viewer: Parameters<typeof stateCorrection>[0]['viewer']) =>
      stateCorrection({
        viewer,
        input: {
          caseId,
          version: (await read(caseId)).updatedAt.toISOString(),
          correctionEn: '',
          correctionZh: '更换鞋底配方。',
        },
        now,
      })
    const elsewhere = (await createFactory()).id
    const staff = (role: 'OWNER' | 'EDITOR' | 'SHIPPER', of = factoryId) =>
      createViewer({ memberships: [{ factoryId: of, role }] })
    await expect(state(await staff('SHIPPER'))).rejects.toMatchObject({ code: 'forbidden' })
    await expect(state(await staff('OWNER', elsewhere))).rejects.toMatchObject({ code: 'notFound' })
    await expect(state(await admin())).rejects.toMatchObject({ code: 'forbidden' })
    await state(await staff('EDITOR'))
    expect(await read(caseId)).toMatchObject({ correctionZh: '更换鞋底配方。', status: 'OPEN' })
  })
})
