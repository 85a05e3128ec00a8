import { expect, test } from '../fixtures'

test('the home page answers in both languages', async ({ page }) => {
  for (const locale of ['en', 'zh']) {
    const answer = await page.goto(`/${locale}`)
    expect(answer?.status()).toBe(200)
    await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${locale}`))
  }
})

test('an unknown address is a real 404', async ({ request }) => {
  for (const path of ['/en/no-such-page', '/zh/belts/no-such-belt', '/nowhere'])
    expect((await request.get(path)).status(), path).toBe(404)
})
