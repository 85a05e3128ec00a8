import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { badgesOf, createBadges, recompute } from '@/prisma/factories/badges'
import { createLab } from '@/prisma/factories/labs'
import { createProduct } from '@/prisma/factories/products'
import { createReport } from '@/prisma/factories/reports'
import { createTestItem } from '@/prisma/factories/standards'
import { createViewer } from '@/prisma/factories/users'
import { closeCase } from './close-case'

const now = new Date('2026-11-21T02:00:00Z')
let item: Awaited<ReturnType<typeof createTestItem>>
let labId: string
let product: Awaited<ReturnType<typeof createProduct>>

beforeEach(async () => {
  await createBadges()
  item = await createTestItem()
  labId = (await createLab({ standardIds: [item.edition.standardId] })).id
  product = await createProduct()
  const { categoryId } = product
  const words = { labelEn: 'Bends', labelZh: '弯折次数', unit: 'cycles', direction: 'MIN' as const }
  await db.categoryMeasure.create({ data: { categoryId, itemKey: item.key, position: 1, ...words } })
})

const report = (measured: string, more: Partial<Parameters<typeof createReport>[0]> = {}) =>
  createReport({
    factoryId: product.factoryId,
    productIds: [product.id],
    labId,
    status: 'ACCEPTED',
    results: [{ itemId: item.id, measured, unit: 'cycles', method: item.method }],
    ...more,
  })
const products = () => ({ productIds: [product.id] })
const proof = () => db.productProof.findUnique({ where: { productId: product.id } })
const awards = () => db.award.findMany({ where: { productId: product.id }, orderBy: [{ id: 'asc' }] })

describe('a case', () => {
  const open = (badges: 'SUSPENDED' | 'WITHDRAWN') =>
    db.qualityCase.create({
      data: {
        number: `QC-${randomUUID()}`,
        factoryId: product.factoryId,
        productId: product.id,
        badges,
        reasonEn: 'Soles crack',
        reasonZh: '鞋底开裂',
        openedAt: now,
      },
    })
  const close = async (caseId: string, badges: 'KEPT' | 'WITHDRAWN') => {
    const { updatedAt } = await db.qualityCase.findUniqueOrThrow({ where: { id: caseId } })
    await closeCase({
      viewer: await createViewer({ role: 'ADMIN' }),
      input: {
        caseId,
        version: updatedAt.toISOString(),
        badges,
        correctionEn: 'New glue',
        correctionZh: '更换胶水',
      },
      now: later,
    })
  }
  const later = new Date('2026-11-25T02:00:00Z')

  test('that suspends takes all measured badges, says so, and gives them back when it closes', async () => {
    await report('100000')
    await recompute(products(), now)
    const { id } = await open('SUSPENDED')
    await recompute(products(), now)
    expect(await awards()).toMatchObject(
      Array.from({ length: 4 }, () => ({ end: 'SUSPENDED', caseId: id, endedAt: now })),
    )
    expect(await proof()).toBeNull()
    await close(id, 'KEPT')
    const back = (await awards()).filter(({ endedAt }) => !endedAt)
    expect(back).toHaveLength(4)
    for (const award of back) expect(award.from).toEqual(later)
  })

  test('that was suspended says nothing of the time before it closed, also of evidence accepted meanwhile', async () => {
    const { id } = await open('SUSPENDED')
    await report('100000', { acceptedAt: now })
    await recompute(products(), now)
    expect(await awards()).toEqual([])
    await close(id, 'KEPT')
    for (const award of await awards()) expect(award.from).toEqual(later)
    expect(await awards()).toHaveLength(4)
  })

  test('or a laboratory that lost its standing takes badges, which hold again from their return only', async () => {
    await report('100000')
    await recompute(products(), now)
    const turn = (status: 'SUSPENDED' | 'ACTIVE') =>
      db.laboratory.update({ where: { id: labId }, data: { status, statusSince: new Date('2026-08-01') } })
    await turn('SUSPENDED')
    expect(await recompute(products(), now)).toEqual({ given: 0, ended: 4 })
    await turn('ACTIVE')
    expect(await recompute(products(), later)).toEqual({ given: 4, ended: 0 })
    for (const award of (await awards()).filter(({ endedAt }) => !endedAt)) expect(award.from).toEqual(later)
  })

  test('that withdraws voids what was issued before, for good; a newer report earns them anew', async () => {
    await report('100000')
    await recompute(products(), now)
    const { id } = await open('WITHDRAWN')
    await recompute(products(), now)
    expect(await awards()).toMatchObject(Array.from({ length: 4 }, () => ({ end: 'WITHDRAWN', caseId: id })))
    await close(id, 'WITHDRAWN')
    expect(await badgesOf(product.id)).toEqual([])
    await report('60000', {
      receivedOn: new Date('2026-11-22'),
      issuedOn: new Date('2026-11-24'),
      acceptedAt: later,
    })
    await recompute(products(), later)
    expect(await badgesOf(product.id)).toEqual(['beats-standard', 'lab-checked', 'meets-standard'])
  })

  test('or a stopped lot never hides what failed', async () => {
    await report('100000', { issuedOn: new Date('2026-08-01'), receivedOn: new Date('2026-08-01') })
    const lot = await db.lot.create({
      data: {
        factoryId: product.factoryId,
        productId: product.id,
        code: 'L',
        madeOn: new Date('2026-08-01'),
        createdAt: now,
      },
    })
    await report('30000', { lotIds: [lot.id], isSpotCheck: true })
    expect(await recompute(products(), now)).toEqual({ given: 0, ended: 0 })
    await db.lot.update({ where: { id: lot.id }, data: { stoppedAt: now } })
    expect(await recompute(products(), now)).toEqual({ given: 0, ended: 0 })
    expect(await proof()).toMatchObject({ badges: [], summary: { headline: null } })
  })
})
