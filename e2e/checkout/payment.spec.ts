import Stripe from 'stripe'
import { expect, test } from '../fixtures'
import { db, mintOffer } from '../world'
import { expectPaid, onPayPage, payByCard, payByWallet } from './steps'

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

test('card: paid once, stock sold, both parts shown', async ({ page, signIn }) => {
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

test('a declined card can be followed by a good one', async ({ page, signIn }) => {
  const { buyer } = await onPayPage(page, signIn)
  await payByCard(page, '4000000000000002')
  await expect(page.getByText('The card was declined and nothing was paid.')).toBeVisible()
  expect(await orderOf(buyer.id)).toMatchObject({ status: 'AWAITING_PAYMENT' })
  await payByCard(page)
  await expectPaid(page)
  expect((await orderOf(buyer.id)).payments).toHaveLength(1)
})

test('3-D Secure: failed, then completed', async ({ page, signIn }) => {
  await onPayPage(page, signIn)
  await payByCard(page, '4000002500003155')
  await page.getByRole('button', { name: 'Fail the check' }).click()
  await expect(page.getByText('The 3-D Secure check failed and nothing was paid.')).toBeVisible()
  await payByCard(page, '4000002500003155')
  await page.getByRole('button', { name: 'Complete the check' }).click()
  await expectPaid(page)
})

test('Alipay approved without ever coming back: the webhook settles it', async ({ page, signIn, mail }) => {
  const { buyer } = await onPayPage(page, signIn)
  await payByWallet(page, 'Alipay', 'Approve, but never return to the shop')
  await expect(page.getByRole('heading', { name: 'The payment went through' })).toBeVisible()
  await expect.poll(async () => (await orderOf(buyer.id)).status).toBe('PAID')
  await mail(buyer.email, /is paid/)
})

test('WeChat Pay refused, then approved', async ({ page, signIn }) => {
  await onPayPage(page, signIn)
  await payByWallet(page, 'WeChat Pay', 'Refuse')
  await expect(page.getByText('The payment was not approved and nothing was paid.')).toBeVisible()
  await payByWallet(page, 'WeChat Pay', 'Approve and return')
  await expectPaid(page)
})

test('an expired session closes the order and gives the stock back once', async ({ page, signIn }) => {
  const offer = await mintOffer()
  const { buyer } = await onPayPage(page, signIn, [offer])
  expect(await stockOf(offer.variant.id)).toEqual({ available: 9, reserved: 1 })
  const order = await orderOf(buyer.id)
  await sandbox().checkout.sessions.expire(order.payments[0]?.sessionId ?? '')
  await expect.poll(async () => (await orderOf(buyer.id)).status).toBe('EXPIRED')
  expect(await stockOf(offer.variant.id)).toEqual({ available: 10, reserved: 0 })
  await page.goto(`/en/account/orders/${order.id}`)
  await expect(page.getByText('Not paid in time').first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Pay now' })).toHaveCount(0)
})

test('left the payment page, came back, paid', async ({ page, signIn }) => {
  await onPayPage(page, signIn)
  await page.getByRole('link', { name: 'Back to shop' }).click()
  await expect(page.getByText('You left the payment page before paying.')).toBeVisible()
  await page.getByRole('button', { name: 'Pay now' }).click()
  await page.waitForURL(/\/pay\//)
  await payByCard(page)
  await expectPaid(page)
})

test('an unpaid order can be cancelled; its payment page is dead', async ({ page, signIn }) => {
  const offer = await mintOffer()
  const { buyer } = await onPayPage(page, signIn, [offer])
  const payUrl = page.url()
  await page.getByRole('link', { name: 'Back to shop' }).click()
  await page.getByText('Cancel the order').click()
  await page.getByRole('button', { name: 'Yes, cancel it' }).click()
  await expect(page.getByText('Cancelled').first()).toBeVisible()
  expect(await orderOf(buyer.id)).toMatchObject({ status: 'CANCELLED' })
  expect(await stockOf(offer.variant.id)).toEqual({ available: 10, reserved: 0 })
  await page.goto(payUrl)
  await expect(page.getByRole('heading', { name: 'This payment page has expired' })).toBeVisible()
})
