import { expect, test } from '../fixtures'

test('from a belt over a storefront to a product and into the cart, in English', async ({ page }) => {
  await page.goto('/en/belts')
  await page.getByRole('link', { name: 'Putian Sports Shoes' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Putian Sports Shoes')
  await expect(page.getByText('Source: ptwbs.net/news-1065391').first()).toBeVisible()
  await page.getByRole('link', { name: 'Qianbu', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Qianbu')
  await page.getByRole('link', { name: 'Road trainer with engineered mesh and 8 mm drop' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Road trainer')
  await page.getByLabel('Quantity').fill('2')
  await page.getByRole('button', { name: 'Add to cart' }).click()
  await expect(page.getByText('In the cart: 2 of this choice.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Cart (2)' })).toBeVisible()
})

test('the same walk in Chinese', async ({ page }) => {
  await page.goto('/zh/belts')
  await page.getByRole('link', { name: '莆田运动鞋' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('莆田运动鞋')
  await page.locator('#main').getByRole('link', { name: '阡步', exact: true }).click()
  await page.locator('a[href="/zh/products/qianbu-daily-road-trainer"]').click()
  await page.getByRole('button', { name: '加入购物车' }).click()
  await expect(page.getByText('该规格共 1 件')).toBeVisible()
})

test('the language switch keeps the page', async ({ page }) => {
  await page.goto('/en/belts/putian-sports-shoes')
  const menu = page.getByLabel('Menu', { exact: true }).first()
  if (await menu.isVisible()) await menu.click()
  await page.getByRole('link', { name: '切换到中文' }).filter({ visible: true }).click()
  await expect(page).toHaveURL(/\/zh\/belts\/putian-sports-shoes$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('莆田运动鞋')
})

test('a category is sorted and paged by its address', async ({ page }) => {
  await page.goto('/en/categories/sports-shoes')
  await page.getByRole('link', { name: 'Price, low to high' }).click()
  await expect(page).toHaveURL(/\/categories\/sports-shoes\/price-up$/)
  await expect(page.getByRole('link', { name: 'Price, low to high' })).toHaveAttribute('aria-current', 'true')
  const prices = await page.locator('#main li .tabular').filter({ visible: true }).allTextContents()
  const fen = prices.filter((text) => text.startsWith('¥')).map((text) => Number(text.replace(/[¥,]/g, '')))
  expect(fen.length).toBeGreaterThan(3)
  expect(fen).toEqual(fen.toSorted((a, b) => a - b))
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/en\/categories\/sports-shoes$/)
})
