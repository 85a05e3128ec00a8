import type { Page } from '@playwright/test'
import type { Locale } from '@/lib/i18n/locales'
import { expect, type SignIn } from '../fixtures'
import { wordsIn } from '../words'
import { fillCartOf, mintBuyer, mintOffer, type Offer, password } from '../world'

/** What a buyer does on the way from the cart to a paid order, in one language. */
export function payingIn(locale: Locale) {
  const { say, like, pay } = wordsIn(locale)
  const payButton = (page: Page) => page.getByRole('button', { name: new RegExp(`^${pay.pay('¥')}`) })

  /** Places the order of the cart and stops on the payment page. */
  async function placeOrder(page: Page) {
    await page.goto(`/${locale}/checkout`)
    await page.getByRole('checkbox', { name: like('checkout.terms') }).check()
    await page.getByRole('button', { name: say('checkout.submit') }).click()
    await page.waitForURL(/\/pay\//)
  }

  return {
    /** A signed-in buyer on the payment page of an order over these offers. */
    async onPayPage(page: Page, signIn: SignIn, offers?: Offer[]) {
      const wanted = offers ?? [await mintOffer(), await mintOffer({ name: 'Lianyun Kiln', priceFen: 4_500 })]
      const buyer = await mintBuyer({ locale })
      await fillCartOf(buyer.id, wanted)
      await signIn(page, buyer.email, password)
      await placeOrder(page)
      return { buyer, offers: wanted }
    },
    async payByCard(page: Page, number = '4242424242424242') {
      await page.getByRole('radio', { name: pay.methods.card }).check()
      await page.getByRole('textbox', { name: pay.number }).fill(number)
      await page.getByRole('textbox', { name: pay.expiry }).fill('12/34')
      await page.getByRole('textbox', { name: pay.cvc }).fill('123')
      await page.getByRole('textbox', { name: pay.name }).fill('LIN WEI')
      await payButton(page).click()
    },
    async payByWallet(page: Page, wallet: 'alipay' | 'wechat_pay', button: string) {
      await page.locator('label').filter({ hasText: pay.methods[wallet] }).click()
      await payButton(page).click()
      await page.getByRole('button', { name: button }).click()
    },
    async expectPaid(page: Page) {
      await page.waitForURL(new RegExp(`/${locale}/account/orders/[0-9a-f-]{36}`))
      await expect(page.getByText(say('orders.paidNow'))).toBeVisible()
    },
  }
}
