import type { Request } from '@playwright/test'
import { createProduct, createVariant } from '@/prisma/factories/products'
import { expect, test } from '../fixtures'

const product = '/en/products/qianbu-daily-road-trainer'

/** Indigo in both sizes, chalk only in 39 and sold out. */
async function mintTowel() {
  const axis = (key: string, label: string, values: string[]) => ({
    key,
    label: { en: label, zh: label },
    values: values.map((value) => ({ key: value, label: { en: value, zh: value } })),
  })
  const axes = [axis('size', 'Size', ['39', '40']), axis('colour', 'Colour', ['indigo', 'chalk'])]
  const { id, slug } = await createProduct({ axes })
  await createVariant({ productId: id, options: ['39', 'indigo'], available: 5 })
  await createVariant({ productId: id, options: ['39', 'chalk'], available: 0 })
  await createVariant({ productId: id, options: ['40', 'indigo'], available: 5 })
  return `/en/products/${slug}`
}

test('the picker marks what is sold out and disables what is not made', async ({ page }) => {
  await page.goto(await mintTowel())
  const add = page.getByRole('button', { name: 'Add to cart' })
  await page.getByRole('radio', { name: /chalk Sold out/ }).check({ force: true })
  await expect(add).toBeDisabled()
  await page.getByRole('radio', { name: '40' }).check({ force: true })
  await expect(page.getByRole('radio', { name: /chalk.*not made with this choice/ })).toBeDisabled()
  await expect(page.getByRole('radio', { name: 'indigo' })).toBeChecked()
  await expect(add).toBeEnabled()
})

test('pictures follow the colour, open large and turn by keyboard', async ({ page }) => {
  await page.goto(product)
  await page.getByRole('radio', { name: /Haze blue/ }).check({ force: true })
  const thumb = page.getByRole('button', { name: /^Show: .*Haze blue/ })
  await expect(thumb).toHaveAttribute('aria-current', 'true')
  await page.getByRole('button', { name: /^Enlarge: .*Haze blue/ }).press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(dialog.getByRole('img')).toHaveAttribute('alt', /close-up/)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('a variant goes into the cart all the same', async ({ page }) => {
    await page.goto(await mintTowel())
    await page.locator('select[name=variantId]').selectOption({ label: '40 · indigo · ¥129.00' })
    await page.getByRole('button', { name: 'Add to cart' }).click()
    await expect(page.getByText('In the cart: 1 of this choice.')).toBeVisible()
  })
})

test('structured data names the offer, and no text can end its script', async ({ page }) => {
  await page.goto(product)
  const texts = await page.locator('script[type="application/ld+json"]').allTextContents()
  const data = texts.map((text) => JSON.parse(text) as Record<string, unknown>)
  expect(data.map((entry) => entry['@type'])).toEqual(expect.arrayContaining(['Product', 'BreadcrumbList']))
  expect(texts.join('')).not.toContain('<')
})

test('the scripts of a product page weigh at most 127 kB as sent', async ({ page }) => {
  const scripts = new Set<Request>()
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.add(request)
  })
  await page.goto(product, { waitUntil: 'networkidle' })
  const sizes = await Promise.all([...scripts].map((request) => request.sizes()))
  const bytes = sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0)
  expect(scripts.size).toBeGreaterThan(3)
  expect(bytes).toBeLessThan(127_000)
})
