import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures'
import { fillCartOf, mintBuyer, mintOffer, password } from '../world'

/** Presses Tab until the named control has the focus. */
async function tabTo(
  page: Page,
  role: 'link' | 'button' | 'checkbox' | 'radio' | 'textbox',
  name: string | RegExp,
) {
  const target = page.getByRole(role, { name }).first()
  await expect(target).toBeVisible()
  for (let presses = 0; presses < 80; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reached ${role} ${name}`)
}

test('from the cart to the paid order without a mouse', async ({ page, signIn }) => {
  const offer = await mintOffer()
  const buyer = await mintBuyer()
  await fillCartOf(buyer.id, [offer])
  await signIn(page, buyer.email, password)
  await page.goto('/en/cart')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused()
  await tabTo(page, 'button', /^One more/)
  await page.keyboard.press('Enter')
  await expect(page.getByText('2 items')).toBeVisible()
  await tabTo(page, 'link', 'Go to checkout')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/checkout/)
  await tabTo(page, 'checkbox', /binding order/)
  await page.keyboard.press('Space')
  await tabTo(page, 'button', 'Place order and pay')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/pay\//)
  await tabTo(page, 'textbox', 'Card number')
  await page.keyboard.type('4242424242424242')
  await tabTo(page, 'textbox', /Expiry date/)
  await page.keyboard.type('12/34')
  await tabTo(page, 'textbox', /Security code/)
  await page.keyboard.type('123')
  await tabTo(page, 'textbox', 'Name on card')
  await page.keyboard.type('LIN WEI')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Thank you, the payment has arrived.')).toBeVisible()
})
