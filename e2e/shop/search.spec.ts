import { expect, test } from '../fixtures'

test('finds by a word, by its beginning, with a slip, and in Chinese', async ({ page }) => {
  for (const [query, title] of [
    ['kettle', /kettle/i],
    ['gooseneck ket', /Gooseneck/i],
    ['ketle', /kettle/i],
    ['水壶', /./],
  ] as const) {
    await page.goto(`/en/search?q=${encodeURIComponent(query)}`)
    const products = page.getByRole('region', { name: 'Products' })
    await expect(products.getByRole('link', { name: title }).first()).toBeVisible()
  }
  await page.goto(`/zh/search?q=${encodeURIComponent('运动协')}`)
  await expect(page.getByText('没有完全匹配的商品')).toBeVisible()
  await page.goto(`/zh/search?q=${encodeURIComponent('莆田')}`)
  await expect(page.getByRole('link', { name: '莆田运动鞋' })).toBeVisible()
})

test('says so when there is nothing, and asks when nothing was asked', async ({ page }) => {
  await page.goto('/en/search?q=zzqqxxyy')
  await expect(page.getByText('Nothing found for “zzqqxxyy”')).toBeVisible()
  await page.goto('/en/search')
  await expect(page.getByRole('heading', { name: 'What are you looking for?' })).toBeVisible()
})

test('odd addresses are taken gently', async ({ request }) => {
  const odd = [
    'q=a&q=b&page=-3&sort=zzz&category=%27%3B',
    `q=${'x'.repeat(5000)}`,
    'q=%00%F0%9F%98%80',
    'q=%27%3B--%26%7C!%3A*()%5C',
    'q=shoes&page=9999999999999',
    'q=shoes&page=300',
    'q=<script>alert(1)</script>',
  ]
  for (const query of odd) expect((await request.get(`/en/search?${query}`)).status(), query).toBe(200)
})
