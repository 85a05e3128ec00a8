import { createBadge, recompute } from '@/prisma/factories/badges'
import { createLab } from '@/prisma/factories/labs'
import { createReport } from '@/prisma/factories/reports'
import { createTestItem } from '@/prisma/factories/standards'
import { expect, test } from '../fixtures'
import { db, mintOffer, mintUser, password } from '../world'

/** Two products of one category, one 1.3 and one 2 times better than its limit, and a badge for at least 1.25. */
async function mintBadgeWorld() {
  const badge = await createBadge({
    definition: { kind: 'headroom', atLeast: '1.25', on: 'headline', superseded: 'allowed' },
  })
  const item = await createTestItem()
  const labId = (await createLab({ standardIds: [item.edition.standardId] })).id
  const offers = [await mintOffer(), await mintOffer()] as const
  for (const [at, { product }] of offers.entries()) {
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
    await createReport({
      factoryId: product.factoryId,
      productIds: [product.id],
      labId,
      status: 'ACCEPTED',
      results: [{ itemId: item.id, measured: at ? '80000' : '52000', unit: 'cycles', method: item.method }],
    })
    await db.product.update({
      where: { id: product.id },
      data: { titleEn: `Shoe ${product.id}`, titleZh: `鞋 ${product.id}` },
    })
  }
  await recompute({ productIds: offers.map(({ product }) => product.id) }, new Date())
  return { badge, offers }
}

const holders = async (ruleKey: string) =>
  (await db.award.findMany({ where: { ruleKey, endedAt: null } })).map(({ productId }) => productId)

test('an admin raises a badge’s limit: tried before it is published, and taken from whom it then passes by', async ({
  page,
  signIn,
  at,
  say,
}) => {
  test.setTimeout(90_000)
  const { badge, offers } = await mintBadgeWorld()
  const [loser, keeper] = offers.map(({ product }) => product.id)
  expect((await holders(badge.key)).sort()).toEqual([loser, keeper].sort())
  const admin = await mintUser({ role: 'ADMIN' })
  await signIn(page, admin.email, password)

  await page.goto(at('/admin/badges'))
  await page.getByRole('link', { name: badge.name }).click()
  await expect(page.getByRole('heading', { name: badge.name })).toBeVisible()
  const form = page.getByRole('form', { name: say('badges.admin.newDraft') })
  const times = form.getByLabel(say('badges.admin.atLeastTimes'))
  await times.fill('1e309')
  await form.getByRole('button', { name: say('badges.admin.save') }).click()
  await expect(times).toHaveAttribute('aria-invalid', 'true')
  await expect(times).toHaveValue('1e309')
  await times.fill('1.5')
  await form.getByRole('button', { name: say('badges.admin.save') }).click()
  await expect(page.getByRole('heading', { name: say('badges.admin.draft', { version: 2 }) })).toBeVisible()
  expect(await holders(badge.key)).toHaveLength(2)

  await page.getByRole('link', { name: say('badges.admin.tryIt') }).click()
  const trial = page.getByRole('region', { name: say('badges.admin.tryTitle') })
  await expect(trial.getByRole('link')).toHaveCount(1)
  await expect(trial.getByRole('link', { name: new RegExp(String(loser)) })).toBeVisible()
  await expect(trial.getByText(say('badges.admin.keeps', { count: 1 }))).toBeVisible()
  await trial.getByRole('button', { name: say('badges.admin.publish', { version: 2 }) }).click()
  await expect(trial).toHaveCount(0)
  await expect.poll(() => holders(badge.key)).toEqual([keeper])
  const ended = await db.award.findMany({ where: { ruleKey: badge.key, productId: loser ?? '' } })
  expect(ended).toMatchObject([{ end: 'RULE_CHANGED' }])

  const history = page.getByRole('region', { name: say('badges.admin.history') })
  await expect(history.getByText(say('badges.admin.states.RETIRED'))).toBeVisible()
  await page.goto(at('/badges'))
  await expect(page.getByRole('heading', { name: badge.name })).toBeVisible()
  await expect(page.locator(`#${badge.key}`)).toContainText('1.5')
  await page.goto(at(`/admin/audit?id=${badge.rule.id}`))
  await expect(page.getByText('badge.publish')).toBeVisible()
})
