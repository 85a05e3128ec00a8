import type { Page } from '@playwright/test'
import { expect } from '../fixtures'
import { fillCartOf, mintBuyer, mintOffer, type Offer, password } from '../world'

type SignIn = (page: Page, email: string, password?: string) => Promise<void>

/** Places the order of the cart and stops on the payment page. */
export async function placeOrder(page: Page) {
  await page.goto('/en/checkout')
  await page.getByRole('checkbox', { name: /binding order/ }).check()
  await page.getByRole('button', { name: 'Place order and pay' }).click()
  await page.waitForURL(/\/pay\//)
}

/** A signed-in buyer on the payment page of an order over these offers. */
export async function onPayPage(page: Page, signIn: SignIn, offers?: Offer[]) {
  const wanted = offers ?? [await mintOffer(), await mintOffer({ name: 'Lianyun Kiln', priceFen: 4_500 })]
  const buyer = await mintBuyer()
  await fillCartOf(buyer.id, wanted)
  await signIn(page, buyer.email, password)
  await placeOrder(page)
  return { buyer, offers: wanted }
}

export async function payByCard(page: Page, number = '4242424242424242') {
  await page.getByRole('radio', { name: 'Card' }).check()
  await page.getByRole('textbox', { name: 'Card number' }).fill(number)
  await page.getByRole('textbox', { name: /Expiry date/ }).fill('12/34')
  await page.getByRole('textbox', { name: /Security code/ }).fill('123')
  await page.getByRole('textbox', { name: 'Name on card' }).fill('LIN WEI')
  await page.getByRole('button', { name: /^Pay ¥/ }).click()
}

export async function payByWallet(page: Page, wallet: 'Alipay' | 'WeChat Pay', button: string) {
  await page.locator('label').filter({ hasText: wallet }).click()
  await page.getByRole('button', { name: /^Pay ¥/ }).click()
  await page.getByRole('button', { name: button }).click()
}

export async function expectPaid(page: Page) {
  await page.waitForURL(/\/en\/account\/orders\/[0-9a-f-]{36}/)
  await expect(page.getByText('Thank you, the payment has arrived.')).toBeVisible()
}
