import { expect, test } from '../fixtures'

const product = '/en/products/qianbu-daily-road-trainer'

test('the picker marks what is sold out and disables what is not made', async ({ page }) => {
  await page.goto(product)
  const size = page.getByRole('group', { name: /^Size/ })
  const colour = page.getByRole('group', { name: /^Colour/ })
  await size.getByRole('radio', { name: /EU 43.*Sold out/ }).check({ force: true })
  await expect(page.getByRole('button', { name: 'Add to cart' })).toBeDisabled()
  await expect(colour.getByRole('radio', { name: /not made with this choice/ }).first()).toBeDisabled()
  await size.getByRole('radio', { name: /EU 41/ }).check({ force: true })
  await expect(page.getByRole('button', { name: 'Add to cart' })).toBeEnabled()
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
    await page.goto(product)
    await page.locator('select[name=variantId]').selectOption({ label: 'EU 41 (255 mm) · White · ¥199.00' })
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

test('the scripts of a product page weigh at most 130 kB as sent', async ({ page }) => {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  const scripts = new Set<string>()
  let bytes = 0
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength
  })
  await page.goto(product, { waitUntil: 'networkidle' })
  expect(scripts.size).toBeGreaterThan(3)
  expect(bytes).toBeLessThan(130_000)
})
