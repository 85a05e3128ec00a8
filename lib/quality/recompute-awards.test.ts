import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { badgesOf, createBadges, recompute } from '@/prisma/factories/badges'
import { createLab } from '@/prisma/factories/labs'
import { createProduct } from '@/prisma/factories/products'
import { createCredential, createReport } from '@/prisma/factories/reports'
import { createTestItem } from '@/prisma/factories/standards'
import { lapseAwards } from './lapse-awards'
import { recomputeAll, recomputeDue } from './recompute-all'
import { recomputeAwards } from './recompute-awards'

const now = new Date('2026-11-21T02:00:00Z')
let item: Awaited<ReturnType<typeof createTestItem>>
let labId: string
let product: Awaited<ReturnType<typeof createProduct>>

beforeEach(async () => {
  await createBadges()
  item = await createTestItem()
  labId = (await createLab({ standardIds: [item.edition.standardId] })).id
  product = await createProduct()
  await db.categoryMeasure.create({
    data: {
      categoryId: product.categoryId,
      itemKey: item.key,
      position: 1,
      labelEn: 'Bends',
      labelZh: '弯折次数',
      unit: 'cycles',
      direction: 'MIN',
    },
  })
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
const proof = () =>
  db.productProof.findUnique({ where: { productId: product.id }, include: { measures: true } })
const awards = () => db.award.findMany({ where: { productId: product.id }, orderBy: [{ id: 'asc' }] })

describe('awards', () => {
  test('are what the evidence earns, once, with what the catalogue shows', async () => {
    const { id, results } = await report('100000')
    expect(await recompute(products(), now)).toEqual({ given: 4, ended: 0 })
    expect(await recompute(products(), now)).toEqual({ given: 0, ended: 0 })
    expect(await badgesOf(product.id)).toEqual([
      'beats-standard',
      'lab-checked',
      'meets-standard',
      'twice-standard',
    ])
    expect((await awards()).find(({ ruleKey }) => ruleKey === 'twice-standard')).toMatchObject({
      from: new Date('2026-09-05T02:00:00Z'),
      until: new Date('2027-09-01T16:00:00Z'),
      evidence: { reportIds: [id], resultIds: [results[0]?.id], credentialIds: [] },
      measure: { value: '100000', limit: '40000', headroom: '2.5', labelEn: 'Bends' },
    })
    const shown = await proof()
    expect(shown).toMatchObject({
      badges: await badgesOf(product.id),
      labMarks: ['CMA', 'CNAS', 'ILAC'],
      sampleKinds: ['SENT_IN'],
      summary: {
        headline: { headroom: '2.5' },
        testedOn: '2026-09-01',
        lab: { marks: ['CMA', 'CNAS', 'ILAC'] },
      },
    })
    expect(shown?.measures.map(({ value }) => value.toString())).toEqual(['100000'])
    const tags = (await db.staleTags.findMany()).flatMap((row) => row.tags)
    expect(tags).toContain(`product:${product.slug}`)
  })

  test('go when the report is withdrawn, with news', async () => {
    const { id } = await report('50000')
    await recompute(products(), now)
    await db.testReport.update({ where: { id }, data: { status: 'WITHDRAWN', endedAt: now } })
    expect(await recompute(products(), now)).toEqual({ given: 0, ended: 3 })
    const ended = await awards()
    expect(ended.map(({ end }) => end)).toEqual(['EVIDENCE_GONE', 'EVIDENCE_GONE', 'EVIDENCE_GONE'])
    expect(await proof()).toBeNull()
    const news = await db.domainEvent.findMany({ where: { type: 'award.ended' } })
    expect(news.map(({ payload }) => (payload as { awardId: string }).awardId).sort()).toEqual(
      ended.map((award) => award.id).sort(),
    )
  })

  test('of a factory are shown by its products', async () => {
    await createCredential({
      factoryId: product.factoryId,
      kind: 'SITE_CHECK',
      status: 'ACCEPTED',
      decidedAt: new Date('2026-10-01T00:00:00Z'),
    })
    expect(await recompute({ factoryIds: [product.factoryId] }, now)).toEqual({ given: 1, ended: 0 })
    expect(await proof()).toMatchObject({ badges: ['checked-on-site'] })
  })
})

describe('at once', () => {
  test('changes of one product follow each other, also by somebody who holds its row', async () => {
    const reports = await Promise.all(Array.from({ length: 8 }, (_, at) => report(String(50_000 + at))))
    await recompute(products(), now)
    const changes = reports.map(({ id }, at) =>
      db.$transaction(async (tx) => {
        if (at % 2) await tx.$queryRaw`SELECT 1 FROM "Product" WHERE "id" = ${product.id}::uuid FOR UPDATE`
        await tx.testReport.update({ where: { id }, data: { status: 'WITHDRAWN', endedAt: now } })
        await recomputeAwards(tx, at % 3 ? products() : { factoryIds: [product.factoryId] }, now)
      }),
    )
    const jobs = [
      recomputeAll({ now }),
      recomputeAll({ now }),
      lapseAwards({ now: new Date('2027-09-02T00:00:00Z') }),
    ]
    expect(
      (await Promise.allSettled([...changes, ...jobs])).filter(({ status }) => status === 'rejected'),
    ).toEqual([])
    expect(await badgesOf(product.id)).toEqual([])
    expect(await proof()).toBeNull()
  })
})

test('a change that reaches too many products leaves them to the worker', async () => {
  await report('50000')
  const many = Array.from({ length: 5_001 }, () => randomUUID())
  expect(await recompute({ productIds: [product.id, ...many] }, now)).toEqual({ given: 0, ended: 0 })
  expect(await badgesOf(product.id)).toEqual([])
  await recomputeDue({ now })
  expect(await badgesOf(product.id)).toHaveLength(3)
  expect(await recomputeDue({ now })).toBeNull()
})

describe('time', () => {
  test('ends an award at its own minute, and what other evidence earns takes its place', async () => {
    await report('50000', {
      issuedOn: new Date('2026-06-01'),
      validUntil: new Date('2026-11-20'),
      receivedOn: new Date('2026-06-01'),
    })
    await recompute(products(), new Date('2026-11-20T02:00:00Z'))
    expect(await lapseAwards({ now: new Date('2026-11-20T15:59:59Z') })).toEqual({ given: 0, ended: 0 })
    const midnight = new Date('2026-11-20T16:00:00Z')
    const jobs = await Promise.all([
      lapseAwards({ now: new Date(midnight.getTime() + 40_000) }),
      lapseAwards({ now: midnight }),
    ])
    expect(jobs.reduce((sum, { ended }) => sum + ended, 0)).toBe(3)
    for (const award of await awards()) expect(award).toMatchObject({ end: 'LAPSED', endedAt: midnight })
    expect(await proof()).toBeNull()
  })
})
