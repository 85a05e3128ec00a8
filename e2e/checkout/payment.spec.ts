import Stripe from 'stripe'
import { expect, test } from '../fixtures'
import { db, mintOffer } from '../world'
import { payingIn } from './steps'

const orderOf = (userId: string) =>
  db.order.findFirstOrThrow({ where: { userId }, include: { payments: true } })
const stockOf = (variantId: string) =>
  db.stock.findUniqueOrThrow({ where: { variantId }, select: { available: true, reserved: true } })

function sandbox() {
  const { hostname, port } = new URL(process.env.STRIPE_API_BASE ?? '')
  return new Stripe(process.env.STRIPE_SECRET_KEY ?? '', {
    host: hostname,
    port: Number(port),
    protocol: 'http',
  })
}

test('card: paid once, stock sold, both parts shown', async ({ page, signIn, shopLocale }) => {
  const { onPayPage, payByCard, expectPaid } = payingIn(shopLocale)
  const { buyer, offers } = await onPayPage(page, signIn)
  await payByCard(page)
  await expectPaid(page)
  for (const offer of offers) {
    await expect(page.getByRole('heading', { name: offer.factory.nameEn })).toBeVisible()
    expect(await stockOf(offer.variant.id)).toEqual({ available: 9, reserved: 0 })
  }
  const order = await orderOf(buyer.id)
  expect(order).toMatchObject({ status: 'PAID', totalFen: 12_900 + 4_500 + 2 * 1_200 })
  expect(order.payments).toMatchObject([{ status: 'PAID', method: 'card', amountFen: order.totalFen }])
})

test('a declined card can be followed by a good one', async ({ page, signIn, pay, shopLocale }) => {
  const { onPayPage, payByCard, expectPaid } = payingIn(shopLocale)
  const { buyer } = await onPayPage(page, signIn)
  await payByCard(page, '4000000000000002')
  await expect(page.getByText(pay.failures.decline)).toBeVisible()
  expect(await orderOf(buyer.id)).toMatchObject({ status: 'AWAITING_PAYMENT' })
  await payByCard(page)
  await expectPaid(page)
  expect((await orderOf(buyer.id)).payments).toHaveLength(1)
})

test('3-D Secure: failed, then completed', async ({ page, signIn, pay, shopLocale }) => {
  const { onPayPage, payByCard, expectPaid } = payingIn(shopLocale)
  await onPayPage(page, signIn)
  await payByCard(page, '4000002500003155')
  await page.getByRole('button', { name: pay.secureFail }).click()
  await expect(page.getByText(pay.failures.authentication)).toBeVisible()
  await payByCard(page, '4000002500003155')
  await page.getByRole('button', { name: pay.secureComplete }).click()
  await expectPaid(page)
})

test('Alipay approved without ever coming back: the webhook settles it', async ({
  page,
  signIn,
  mail,
  like,
  pay,
  shopLocale,
}) => {
  const { onPayPage, payByWallet } = payingIn(shopLocale)
  const { buyer } = await onPayPage(page, signIn)
  await payByWallet(page, 'alipay', pay.vanish)
  await expect(page.getByRole('heading', { name: pay.leftTitle })).toBeVisible()
  await expect.poll(async () => (await orderOf(buyer.id)).status).toBe('PAID')
  await mail(buyer.email, like('news.orderPaid.title'))
})

test('WeChat Pay refused, then approved', async ({ page, signIn, pay, shopLocale }) => {
  const { onPayPage, payByWallet, expectPaid } = payingIn(shopLocale)
  await onPayPage(page, signIn)
  await payByWallet(page, 'wechat_pay', pay.refuse)
  await expect(page.getByText(pay.failures.refused)).toBeVisible()
  await payByWallet(page, 'wechat_pay', pay.approve)
  await expectPaid(page)
})

test('an expired session closes the order and gives the stock back once', async ({
  page,
  signIn,
  at,
  say,
  shopLocale,
}) => {
  const { onPayPage } = payingIn(shopLocale)
  const offer = await mintOffer()
  const { buyer } = await onPayPage(page, signIn, [offer])
  expect(await stockOf(offer.variant.id)).toEqual({ available: 9, reserved: 1 })
  const order = await orderOf(buyer.id)
  await sandbox().checkout.sessions.expire(order.payments[0]?.sessionId ?? '')
  await expect.poll(async () => (await orderOf(buyer.id)).status).toBe('EXPIRED')
  expect(await stockOf(offer.variant.id)).toEqual({ available: 10, reserved: 0 })
  await page.goto(at(`/account/orders/${order.id}`))
  await expect(page.getByText(say('orders.status.EXPIRED')).first()).toBeVisible()
  await expect(page.getByRole('button', { name: say('orders.pay') })).toHaveCount(0)
})

test('left the payment page, came back, paid', async ({ page, signIn, say, like, pay, shopLocale }) => {
  const { onPayPage, payByCard, expectPaid } = payingIn(shopLocale)
  await onPayPage(page, signIn)
  await page.getByRole('link', { name: pay.back }).click()
  await expect(page.getByText(like('orders.leftPayment'))).toBeVisible()
  await page.getByRole('button', { name: say('orders.pay') }).click()
  await page.waitForURL(/\/pay\//)
  await payByCard(page)
  await expectPaid(page)
})

test('an unpaid order can be cancelled; its payment page is dead', async ({
  page,
  signIn,
  say,
  pay,
  shopLocale,
}) => {
  const { onPayPage } = payingIn(shopLocale)
  const offer = await mintOffer()
  const { buyer } = await onPayPage(page, signIn, [offer])
  const payUrl = page.url()
  await page.getByRole('link', { name: pay.back }).click()
  await page.getByText(say('orders.cancel')).click()
  await page.getByRole('button', { name: say('orders.cancelSure') }).click()
  await expect(page.getByText(say('orders.status.CANCELLED')).first()).toBeVisible()
  expect(await orderOf(buyer.id)).toMatchObject({ status: 'CANCELLED' })
  expect(await stockOf(offer.variant.id)).toEqual({ available: 10, reserved: 0 })
  await page.goto(payUrl)
  await expect(page.getByRole('heading', { name: pay.expiredTitle })).toBeVisible()
})
