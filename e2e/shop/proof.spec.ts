import { recomputeAwards } from '@/lib/quality/recompute-awards'
import { createReport } from '@/prisma/factories/reports'
import { expect, test } from '../fixtures'
import { db, mintOffer } from '../world'

/** An offer whose product a laboratory measured at 2.5 times the limit, with the badges that earns. */
async function mintProven() {
  const offer = await mintOffer()
  const { product, factory } = offer
  await db.categoryMeasure.create({
    data: {
      categoryId: product.categoryId,
      itemKey: 'whole-shoe-flexing',
      position: 1,
      labelEn: 'Sole bends',
      labelZh: '鞋底耐折',
      unit: 'cycles',
      direction: 'MIN',
    },
  })
  const now = new Date()
  const day = (daysAgo: number) => new Date(now.getTime() - daysAgo * 86_400_000)
  const report = await createReport({
    factoryId: factory.id,
    productIds: [product.id],
    status: 'ACCEPTED',
    receivedOn: day(40),
    issuedOn: day(30),
    submittedAt: day(20),
    acceptedAt: day(10),
    validUntil: day(-300),
    results: [{ measured: '100000' }],
  })
  await db.$transaction((tx) => recomputeAwards(tx, { productIds: [product.id] }, now))
  const { slug } = await db.category.findUniqueOrThrow({ where: { id: product.categoryId } })
  return { ...offer, report, categorySlug: slug }
}

test('a product carries its hallmarks, and every value behind them', async ({ page, at, say }) => {
  await page.goto(at('/products/qianbu-daily-road-trainer'))
  const row = page.getByRole('list', { name: say('proof.row') }).first()
  await expect(row.getByRole('listitem')).toHaveCount(4)
  await page.getByRole('link', { name: say('proof.seeProof') }).click()
  const report = page.getByRole('article').first()
  await expect(report).toContainText('100,000')
  await report.getByText(say('proof.meaning')).first().click()
  await expect(report.locator('details[open] p').first()).toBeVisible()
  const download = report.getByRole('link', { name: say('proof.download') })
  const pdf = await page.request.get((await download.getAttribute('href')) ?? '')
  expect(pdf.headers()).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': expect.stringContaining('attachment'),
    'x-content-type-options': 'nosniff',
  })
  expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-')
})

test('what another process takes away is gone from every page that showed it', async ({ page, at, say }) => {
  const { product, factory, report, categorySlug } = await mintProven()
  const pages = [`/products/${product.slug}`, `/categories/${categorySlug}`, `/factories/${factory.slug}`]
  const rows = page.getByRole('list', { name: say('proof.row') })
  for (const path of pages) {
    await page.goto(at(path))
    await expect(rows.first()).toBeVisible()
  }
  const now = new Date()
  await db.$transaction(async (tx) => {
    await tx.testReport.update({ where: { id: report.id }, data: { status: 'WITHDRAWN', endedAt: now } })
    await recomputeAwards(tx, { productIds: [product.id] }, now)
  })
  for (const path of pages)
    await expect(async () => {
      await page.goto(at(path))
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(rows).toHaveCount(0, { timeout: 100 })
    }).toPass()
})
