import AxeBuilder from '@axe-core/playwright'
import { proveProduct } from '@/prisma/factories/discovery'
import { expect, test } from '../fixtures'
import { db } from '../world'

test('a list is narrowed by what is chosen, keeps its address, and is widened again by its chips', async ({ page, isMobile }) => {
  await page.goto('/en/categories/sports-shoes')
  if (isMobile) await page.getByText('Filters', { exact: true }).click()
  await page.getByRole('group', { name: 'Colour' }).or(page.locator('summary', { hasText: 'Colour' })).first().click()
  await page.getByRole('checkbox', { name: /^Black/ }).check()
  await expect(page).toHaveURL(/\/en\/search\?.*opt=colour%3Ablack/)
  await expect(page.getByRole('list', { name: 'Chosen' }).getByRole('link', { name: 'Remove Black' })).toBeVisible()
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
  const category = await db.category.findUniqueOrThrow({ where: { slug: 'kettles' }, include: { products: { take: 3, orderBy: { slug: 'asc' } } } })
  const itemKey = `pour-${Date.now()}`
  await db.categoryMeasure.create({
    data: { categoryId: category.id, itemKey, position: 90, labelEn: 'Pours without a drop', labelZh: '不滴水次数', unit: 'pours', direction: 'MIN' },
  })
  for (const [at, { id }] of category.products.entries())
    await proveProduct(id, { badges: [], labs: ['CMA'], classes: [], testedOn: '2026-10-01', measures: { [itemKey]: String((at + 1) * 1000) } })
  await page.goto(`/en/search?category=kettles&min.${itemKey}=2000`)
  await expect(page.getByRole('region', { name: 'Products' }).getByRole('status').first()).toContainText('2 products')
  const [first, second] = category.products
  await page.goto(`/en/compare?p=${first?.slug}&p=${second?.slug}`)
  const row = page.getByRole('row', { name: /Pours without a drop/ })
  await expect(row).toContainText('2,000 pours')
  await expect(row.getByText('Best of these')).toHaveCount(1)
})

test('without JavaScript the facets are a form', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) })
  const page = await context.newPage()
  await page.goto('/en/search?q=shoes&sort=new')
  await page.locator('input[name=stock]').setChecked(true, { force: true })
  await page.getByRole('button', { name: 'Apply' }).click()
  await expect(page).toHaveURL(/stock=1/)
  await expect(page.getByRole('link', { name: 'Remove In stock' })).toBeVisible()
  await context.close()
})

test('suggestions come as you type, by keyboard, with slips, and recent searches can be forgotten', async ({ page }) => {
  await page.goto('/en')
  const field = page.getByRole('banner').locator('input[name=q]')
  await field.focus()
  await field.pressSequentially('putian')
  const box = page.getByRole('listbox', { name: 'Suggestions' })
  await expect(box.getByRole('option', { name: /Putian/ }).first()).toBeVisible()
  expect((await new AxeBuilder({ page }).include('header').analyze()).violations.map(({ id }) => id)).toEqual([])
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
  await expect(page.getByRole('region', { name: 'Searched and not found' }).getByRole('row', { name: new RegExp(word) })).toBeVisible()
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
