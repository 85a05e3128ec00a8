import { randomUUID } from 'node:crypto'
import { createBadge, recompute } from '@/prisma/factories/badges'
import { createLab } from '@/prisma/factories/labs'
import { createReport } from '@/prisma/factories/reports'
import { createTestItem } from '@/prisma/factories/standards'
import { expect, test } from '../fixtures'
import { db, mintOffer, mintUser, password } from '../world'

/** A ladder nobody else stands on, a badge for its step B, and two products: one reaches B, the other A. */
async function mintBadgeWorld() {
  const ladder = `ladder-${randomUUID()}`
  const badge = await createBadge({
    definition: { kind: 'class', ladder, class: 'B', requires: [], superseded: 'allowed' },
  })
  const step = (classKey: string, classRank: number, value: string) => ({
    classKey,
    classRank,
    value,
    ladder,
  })
  const item = await createTestItem({ limits: [step('A', 1, '60000'), step('B', 2, '40000')] })
  const labId = (await createLab({ standardIds: [item.edition.standardId] })).id
  const offers = [await mintOffer(), await mintOffer()] as const
  for (const [at, { product }] of offers.entries()) {
    const measured = at ? '80000' : '52000'
    const result = {
      itemId: item.id,
      limitId: item.limits[1]?.id ?? '',
      measured,
      unit: 'cycles',
      method: item.method,
    }
    await createReport({
      factoryId: product.factoryId,
      productIds: [product.id],
      labId,
      status: 'ACCEPTED',
      results: [result],
    })
    await db.product.update({ where: { id: product.id }, data: { titleEn: measured, titleZh: measured } })
  }
  await recompute({ productIds: offers.map(({ product }) => product.id) }, new Date())
  return { badge, offers }
}

const holders = async (ruleKey: string) =>
  (await db.award.findMany({ where: { ruleKey, endedAt: null } })).map(({ productId }) => productId).sort()

test('an admin raises a badge’s limit: tried before it is published, and taken from whom it then passes by', async ({
  page,
  signIn,
  at,
  say,
}) => {
  test.setTimeout(120_000)
  const { badge, offers } = await mintBadgeWorld()
  const [loser, keeper] = offers.map(({ product }) => product.id)
  expect(await holders(badge.key)).toEqual([loser, keeper].sort())
  const admin = await mintUser({ role: 'ADMIN' })
  await signIn(page, admin.email, password)

  await page.goto(at('/admin/badges'))
  await page.getByRole('link', { name: badge.name }).click()
  await expect(page.getByRole('heading', { name: badge.name })).toBeVisible()
  const form = page.getByRole('form', { name: say('badges.admin.newDraft') })
  const step = form.getByLabel(say('badges.admin.class'), { exact: true })
  const words = form.getByLabel(say('badges.admin.textEn'))
  await step.selectOption('A')
  await words.fill('')
  await form.getByRole('button', { name: say('badges.admin.save') }).click()
  await expect(words).toHaveAttribute('aria-invalid', 'true')
  await expect(step).toHaveValue('A')
  await words.fill('The strictest step of its ladder.')
  await form.getByRole('button', { name: say('badges.admin.save') }).click()
  await expect(page.getByRole('heading', { name: say('badges.admin.draft', { version: 2 }) })).toBeVisible()
  expect(await holders(badge.key)).toHaveLength(2)

  await page.getByRole('link', { name: say('badges.admin.tryIt') }).click()
  const trial = page.getByRole('region', { name: say('badges.admin.tryTitle') })
  await expect(trial.getByRole('link')).toHaveText(['52000'])
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
  await page.goto(at(`/admin/audit?id=${badge.rule.id}`))
  await expect(page.getByText('badge.publish')).toBeVisible()
})
