import { randomUUID } from 'node:crypto'
import type { Browser } from '@playwright/test'
import type { Locale } from '@/lib/i18n/locales'
import { expect, type SignIn, test } from '../fixtures'
import type { Words } from '../words'
import { db, mintOffer, mintUser, type Offer, password } from '../world'

test('the whole way: two factories, one cart, one payment, two parcels', async ({
  page,
  browser,
  baseURL,
  at,
  say,
  like,
  pay,
  shopLocale,
  signIn,
  mail,
}) => {
  const offers = [
    await mintOffer({ name: `Mill ${randomUUID().slice(0, 6)}` }),
    await mintOffer({ name: `Kiln ${randomUUID().slice(0, 6)}`, priceFen: 4_550 }),
  ]
  for (const offer of offers) {
    await page.goto(at(`/factories/${offer.factory.slug}`))
    await page.getByRole('link', { name: offer.titles[shopLocale] }).first().click()
    await page.getByRole('button', { name: say('buy.add') }).click()
    await expect(page.getByText(like('buy.added')).first()).toBeVisible()
  }
  await page.getByRole('link', { name: `${say('shell.cart')} (2)` }).click()
  await page.getByRole('link', { name: say('cart.toCheckout') }).click()
  const email = `${randomUUID()}@example.com`
  await page.getByRole('link', { name: say('auth.signUp') }).click()
  await page.getByRole('textbox', { name: say('auth.name') }).fill('陈雨')
  await page.getByRole('textbox', { name: say('auth.email') }).fill(email)
  await page.getByLabel(say('auth.newPassword')).filter({ visible: true }).fill(password)
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: say('auth.signUp') }).click()

  await page.getByRole('link', { name: say('address.add') }).click()
  await page.getByRole('textbox', { name: say('address.recipient') }).fill('陈雨')
  await page.getByRole('textbox', { name: say('address.phone') }).fill('13800138000')
  await page.getByRole('combobox', { name: say('address.province') }).selectOption({ label: '福建省' })
  await page.getByRole('combobox', { name: say('address.city') }).selectOption({ label: '莆田市' })
  await page.getByRole('combobox', { name: say('address.district') }).selectOption({ label: '荔城区' })
  await page.getByRole('textbox', { name: say('address.street') }).fill('文献路 12 号')
  await page.getByRole('button', { name: say('address.save') }).click()

  await page
    .getByRole('textbox', { name: say('checkout.note') })
    .first()
    .fill('Ring twice 请按两次门铃')
  await page.getByRole('checkbox', { name: like('checkout.terms') }).check()
  await page.getByRole('button', { name: say('checkout.submit') }).click()
  await page.waitForURL(/\/pay\//)
  await page.locator('label').filter({ hasText: pay.methods.alipay }).click()
  await page.getByRole('button', { name: new RegExp(`^${pay.pay('¥')}`) }).click()
  await page.getByRole('button', { name: pay.approve }).click()
  await expect(page.getByText(say('orders.paidNow'))).toBeVisible()
  await mail(email, like('news.orderPaid.title'))

  for (const offer of offers) await shipAsOwner(offer, { browser, baseURL, signIn, at, say, shopLocale })
  await page.reload()
  await expect(page.getByText(`${say('orders.parcel', { number: 1 })}:`)).toHaveCount(2)
  await mail(email, like('news.shipped.title'))
  for (let left = 2; left > 0; left--) {
    await page
      .getByRole('button', { name: like('orders.confirm') })
      .first()
      .click()
    await expect(page.getByRole('button', { name: like('orders.confirm') })).toHaveCount(left - 1)
  }
  await expect(page.getByText(say('orders.part.COMPLETED'), { exact: true })).toHaveCount(2)
  const order = await db.order.findFirstOrThrow({
    where: { user: { email } },
    include: { subOrders: true },
  })
  expect(order.totalFen).toBe(12_900 + 4_550 + 2 * 1_200)
  expect(order.subOrders.map(({ status }) => status)).toEqual(['COMPLETED', 'COMPLETED'])
  for (const { variant } of offers)
    expect(await db.stock.findUnique({ where: { variantId: variant.id } })).toMatchObject({
      available: 9,
      reserved: 0,
    })
})

type Stage = Pick<Words, 'say'> & {
  browser: Browser
  baseURL?: string
  signIn: SignIn
  at: (path: string) => string
  shopLocale: Locale
}

/** The factory's owner sees only the own part and ships it. */
async function shipAsOwner(offer: Offer, { browser, baseURL, signIn, at, say, shopLocale }: Stage) {
  const owner = await mintUser({ memberships: [{ factoryId: offer.factory.id, role: 'OWNER' }] })
  const context = await browser.newContext({ baseURL, viewport: { width: 360, height: 740 } })
  const page = await context.newPage()
  await signIn(page, owner.email, password)
  await page.goto(at('/seller/orders'))
  await expect(page.getByRole('link', { name: /^MM-/ })).toHaveCount(1)
  await page.getByRole('link', { name: /^MM-/ }).click()
  await expect(page.getByText(offer.titles[shopLocale]).first()).toBeVisible()
  await page.getByRole('combobox', { name: say('seller.carrier') }).selectOption('sf')
  await page.getByRole('textbox', { name: say('seller.trackingNumber') }).fill('SF123456789')
  await page.getByRole('button', { name: say('seller.shipParcel') }).click()
  await expect(page.getByText('SF123456789').first()).toBeVisible()
  await context.close()
}
