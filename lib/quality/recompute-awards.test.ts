import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { badgesOf, createBadges, recompute } from '@/prisma/factories/badges'
import { createLab } from '@/prisma/factories/labs'
import { createProduct } from '@/prisma/factories/products'
import { createCredential, createReport } from '@/prisma/factories/reports'
import { createTestItem } from '@/prisma/factories/standards'

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
