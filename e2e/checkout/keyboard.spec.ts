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

test('from the cart to the paid order without a mouse', async ({
  page,
  at,
  say,
  like,
  pay,
  shopLocale,
  signIn,
}) => {
  const offer = await mintOffer()
  const buyer = await mintBuyer({ locale: shopLocale })
  await fillCartOf(buyer.id, [offer])
  await signIn(page, buyer.email, password)
  await page.goto(at('/cart'))
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: say('shell.skip') })).toBeFocused()
  await tabTo(page, 'button', like('cart.more'))
  await page.keyboard.press('Enter')
  await expect(page.getByText(say('cart.items', { count: 2 }))).toBeVisible()
  await tabTo(page, 'link', say('cart.toCheckout'))
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/checkout/)
  await tabTo(page, 'checkbox', like('checkout.terms'))
  await page.keyboard.press('Space')
  await tabTo(page, 'button', say('checkout.submit'))
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/pay\//)
  await tabTo(page, 'textbox', pay.number)
  await page.keyboard.type('4242424242424242')
  await tabTo(page, 'textbox', pay.expiry)
  await page.keyboard.type('12/34')
  await tabTo(page, 'textbox', pay.cvc)
  await page.keyboard.type('123')
  await tabTo(page, 'textbox', pay.name)
  await page.keyboard.type('LIN WEI')
  await page.keyboard.press('Enter')
  await expect(page.getByText(say('orders.paidNow'))).toBeVisible()
})
