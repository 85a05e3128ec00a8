import AxeBuilder from '@axe-core/playwright'
import { proveProduct } from '@/prisma/factories/discovery'
import { createProduct } from '@/prisma/factories/products'
import { expect, test } from '../fixtures'
import { db } from '../world'

test('a list is narrowed by what is chosen, keeps its address, and is widened again by its chips', async ({
  page,
  isMobile,
}) => {
  await page.goto('/en/categories/sports-shoes')
  if (isMobile) await page.getByText('Filters', { exact: true }).click()
  await page.locator('summary', { hasText: /^Colour$/ }).click()
  await page.getByRole('checkbox', { name: /^Black/ }).check()
  await expect(page).toHaveURL(/\/en\/search\?.*opt=colour%3Ablack/)
  await expect(
    page.getByRole('list', { name: 'Chosen' }).getByRole('link', { name: 'Remove Black' }),
  ).toBeVisible()
  await expect(page.getByRole('checkbox', { name: /^Black/ })).toBeChecked()
  const products = page.getByRole('region', { name: 'Products' })
  const shown = Number.parseInt((await products.getByRole('status').first().textContent()) ?? '', 10)
  expect(shown).toBeGreaterThan(0)
  await page.reload()
  await expect(products.getByRole('status').first()).toContainText(`${shown} product`)
  await page.getByRole('link', { name: 'Remove Black' }).click()
  await expect(page).not.toHaveURL(/colour/)
})

test('measured values narrow a category, and the comparison says which is best', async ({ page }) => {
  const slug = 'backpacks'
  const category = await db.category.findUniqueOrThrow({
    where: { slug },
    include: { measures: { take: 1, orderBy: { position: 'asc' } } },
  })
  const products = await Promise.all([1, 2, 3].map(() => createProduct({ categoryId: category.id })))
  const known = category.measures[0]
  const row = {
    categoryId: category.id,
    itemKey: 'load-cycles',
    position: 90,
    unit: 'cycles',
    direction: 'MIN' as const,
  }
  const { itemKey, unit, labelEn } =
    known ??
    (await db.categoryMeasure.create({ data: { ...row, labelEn: 'Load cycles', labelZh: '负重次数' } }))
  for (const [at, { id }] of products.entries())
    await proveProduct(id, {
      badges: [],
      labs: ['CMA'],
      classes: [],
      testedOn: '2026-10-01',
      measures: { [itemKey]: `90000000${at + 1}` },
    })
  // What can be chosen is kept for a minute.
  await expect(async () => {
    await page.goto(
      `/en/search?category=${slug}&min.${itemKey}=900000002&max.${itemKey}=${950_000_000 + (Date.now() % 1_000_000)}`,
    )
    await expect(page.getByRole('region', { name: 'Products' }).getByRole('status').first()).toContainText(
      '2 products',
      { timeout: 2_000 },
    )
  }).toPass({ timeout: 90_000 })
  const [first, second] = products
  await page.goto(`/en/compare?p=${first?.slug}&p=${second?.slug}`)
  const compared = page.getByRole('row', { name: new RegExp(`^${labelEn}`) })
  await expect(compared).toContainText(`900,000,002 ${unit}`)
  await expect(compared.getByText('Furthest from the limit here')).toHaveCount(1)
  await db.product.updateMany({
    where: { id: { in: products.map(({ id }) => id) } },
    data: { status: 'UNLISTED' },
  })
})

test('without JavaScript the facets are a form', async ({ browser, baseURL, isMobile }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) })
  const page = await context.newPage()
  await page.goto('/en/search?q=shoes&sort=new')
  if (isMobile) await page.getByText('Filters', { exact: true }).click()
  await page.locator('summary', { hasText: 'Stock and dispatch' }).click()
  await page.getByRole('checkbox', { name: /^In stock/ }).check()
  await page.getByRole('button', { name: 'Apply' }).click()
  await expect(page).toHaveURL(/stock=1/)
  await expect(page.getByRole('link', { name: 'Remove In stock' })).toBeVisible()
  await context.close()
})

test('suggestions come as you type, by keyboard, with slips, and recent searches can be forgotten', async ({
  page,
}) => {
  await page.goto('/en')
  const field = page.getByRole('banner').locator('input[name=q]')
  await field.focus()
  await field.pressSequentially('putian')
  const box = page.getByRole('listbox', { name: 'Suggestions' })
  await expect(box.getByRole('option', { name: /Putian/ }).first()).toBeVisible()
  expect((await new AxeBuilder({ page }).include('header').analyze()).violations.map(({ id }) => id)).toEqual(
    [],
  )
  await field.press('ArrowDown')
  await expect(field).toHaveAttribute('aria-activedescendant', /.+/)
  await field.press('Escape')
  await expect(box).toBeHidden()
  await field.fill('ketle')
  await expect(box.getByRole('option', { name: /kettle/i }).first()).toBeVisible()
  await field.press('Enter')
  await expect(page).toHaveURL(/q=ketle/)
  await page.goto('/en/about')
  await page.getByRole('banner').locator('input[name=q]').focus()
  await expect(page.getByRole('option', { name: 'ketle' })).toBeVisible()
  await page.getByRole('button', { name: 'Forget these' }).click()
  await expect(page.getByRole('option', { name: 'ketle' })).toHaveCount(0)
})

test('nothing fits: it says what to leave out, and what was meant', async ({ page }) => {
  await page.goto('/en/search?q=kettle&badge=nobody-has-this')
  await expect(page.getByRole('link', { name: /^without .+: \d+ product/ }).first()).toBeVisible()
  await page.goto('/en/search?q=ketle&badge=nobody-has-this')
  await expect(page.getByRole('link', { name: 'kettle', exact: true })).toBeVisible()
})

test('an admin makes two words mean the same, and sees what was not found', async ({ page, signIn }) => {
  const word = `zorb${Date.now()}`
  await page.goto(`/en/search?q=${word}`)
  await expect(page.getByText(`Nothing found for “${word}”`)).toBeVisible()
  await expect.poll(() => db.searchLog.count({ where: { query: word, hits: 0 } })).toBe(1)
  await signIn(page, 'admin@millmark.test')
  await page.goto('/en/admin/search')
  await expect(
    page.getByRole('region', { name: 'Searched and not found' }).getByRole('row', { name: new RegExp(word) }),
  ).toBeVisible()
  const form = page.getByRole('form', { name: 'Add words' })
  await form.getByLabel('Words of one meaning').fill(word)
  await form.getByRole('button').click()
  await expect(form.getByText('Write at least two different words.')).toBeVisible()
  await form.getByLabel('Words of one meaning').fill(`${word}, kettle`)
  await form.getByRole('button').click()
  await expect(form.getByText('Saved')).toBeVisible()
  await page.goto(`/zh/search?q=${word}&sort=new`)
  await expect(page.getByRole('region', { name: '商品' }).getByRole('listitem').first()).toBeVisible()
})

test('products are put aside on their cards, compared, and taken out again', async ({ page }) => {
  await page.goto('/en/categories/sports-shoes')
  const buttons = page.getByRole('button', { name: /^Compare: / })
  await buttons.first().click()
  const tray = page.getByRole('region', { name: 'To compare' })
  await expect(tray).toContainText('One product put aside')
  await expect(page.getByRole('button', { name: /^Take out of the comparison: / })).toHaveCount(1)
  await buttons.first().click()
  await tray.getByRole('link', { name: 'Compare 2 products' }).click()
  const table = page.getByRole('table', { name: 'Compare' })
  await expect(table.getByRole('columnheader')).toHaveCount(3)
  await table
    .getByRole('link', { name: /^Take out: / })
    .first()
    .click()
  await expect(table.getByRole('columnheader')).toHaveCount(2)
  await page.reload()
  await expect(page.getByRole('button', { name: 'Empty' })).toBeVisible()
  await page.goto('/en/categories/sports-shoes')
  const aside = page.getByRole('button', { name: /^Take out of the comparison: / })
  await expect(aside).toHaveCount(1)
  await expect(aside.getByText('Take out of the comparison')).toBeVisible()
  await expect(aside.getByText('Compare', { exact: true })).toBeHidden()
})
