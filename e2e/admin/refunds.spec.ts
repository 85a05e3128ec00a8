import type { Page } from '@playwright/test'
import { payingIn } from '../checkout/steps'
import { expect, test } from '../fixtures'
import { tooWide } from '../wide'
import { db, mintOffer, mintUser, password } from '../world'

/** What a test does in the place of a wallet. */
async function control(path: string, body: object) {
  const answer = await fetch(`${process.env.STRIPE_API_BASE}/_sandbox/${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${process.env.STRIPE_SECRET_KEY}` },
    body: JSON.stringify(body),
  })
  expect(answer.status).toBe(200)
}

async function expectNarrow(page: Page) {
  expect(await tooWide(page)).toBe(0)
}

const refundsOf = (orderId: string) =>
  db.refund.findMany({ where: { orderId }, orderBy: { createdAt: 'asc' } })

/** Confirms the refund that the page shows. */
async function confirm(page: Page, reason: string, button: string) {
  await page.getByLabel(reason, { exact: true }).selectOption('OUT_OF_STOCK')
  await expectNarrow(page)
  await page.getByRole('button', { name: button }).click()
  await page.waitForURL(/\/admin\/orders\/[0-9a-f-]{36}#refunds$/)
}

test('an admin refunds one line of a card order; buyer and factory see it', async ({
  page,
  browser,
  baseURL,
  signIn,
  mail,
  say,
  like,
  at,
  shopLocale,
}) => {
  test.setTimeout(150_000)
  const { onPayPage, payByCard, expectPaid } = payingIn(shopLocale)
  const { buyer, offers } = await onPayPage(page, signIn)
  await payByCard(page)
  await expectPaid(page)
  const [, kiln] = offers
  const part = await db.subOrder.findFirstOrThrow({
    where: { order: { userId: buyer.id }, factoryId: kiln?.factory.id },
  })
  const refunded = say('refunds.line.back', { pieces: 1, amount: '¥45.00' })

  const office = await browser.newContext({ baseURL })
  const desk = await office.newPage()
  await signIn(desk, (await mintUser({ role: 'ADMIN' })).email, password)
  await desk.goto(at(`/admin/orders/${part.orderId}`))
  const choice = desk.getByRole('form', { name: say('refunds.pieces') })
  await choice.getByRole('spinbutton', { name: /Lianyun Kiln/ }).fill('1')
  await expectNarrow(desk)
  await choice.getByRole('button', { name: say('refunds.preview') }).click()
  await expect(desk.getByText(like('refunds.freightKept'))).toBeVisible()
  await confirm(desk, say('refunds.reason'), say('refunds.confirm', { amount: '¥45.00' }))
  await expect(desk.getByText(say('refunds.status.SUCCEEDED')).first()).toBeVisible()
  await expect(desk.getByText(say('refunds.state.partly'), { exact: true })).toBeVisible()
  await expectNarrow(desk)

  await page.goto(at(`/account/orders/${part.orderId}`))
  await expect(page.getByText(say('refunds.state.partly'), { exact: true })).toBeVisible()
  await expect(page.getByText(refunded)).toBeVisible()
  await expectNarrow(page)
  await mail(buyer.email, like('news.refundDone.title'))
  const stock = await db.stock.findUniqueOrThrow({ where: { variantId: kiln?.variant.id } })
  expect(stock).toMatchObject({ available: 10, reserved: 0 })

  const owner = await mintUser({ memberships: [{ factoryId: part.factoryId, role: 'OWNER' }] })
  const works = await browser.newContext({ baseURL })
  const bench = await works.newPage()
  await signIn(bench, owner.email, password)
  await bench.goto(at(`/seller/orders/${part.id}`))
  await expect(bench.getByText(refunded)).toBeVisible()
  await expect(bench.getByText(say('refunds.notShipped', { pieces: 1 }))).toBeVisible()
  await expect(bench.getByRole('button', { name: say('seller.shipParcel') })).toHaveCount(0)
  await office.close()
  await works.close()
})

test('an Alipay refund is pending, fails and is tried again, and says so each time', async ({
  page,
  browser,
  baseURL,
  signIn,
  say,
  pay,
  at,
  shopLocale,
}) => {
  test.setTimeout(150_000)
  const { onPayPage, payByWallet, expectPaid } = payingIn(shopLocale)
  const { buyer } = await onPayPage(page, signIn, [await mintOffer()])
  await payByWallet(page, 'alipay', pay.approve)
  await expectPaid(page)
  // Wallets answer when they are told to.
  await control('refunds', { delayMs: 10 * 60_000 })
  const { id, number } = await db.order.findFirstOrThrow({ where: { userId: buyer.id } })
  const amount = '¥141.00'
  const wholly = page.getByText(say('refunds.state.refunded'), { exact: true })

  const office = await browser.newContext({ baseURL })
  const desk = await office.newPage()
  await signIn(desk, (await mintUser({ role: 'ADMIN' })).email, password)
  await desk.goto(at(`/admin/orders/${id}`))
  await desk.getByRole('link', { name: say('refunds.everything', { amount }) }).click()
  await confirm(desk, say('refunds.reason'), say('refunds.confirm', { amount }))
  await expect(desk.getByText(say('refunds.waiting'))).toBeVisible()

  await page.goto(at(`/account/orders/${id}`))
  await expect(page.getByText(say('refunds.state.refunding')).first()).toBeVisible()
  await expect(page.getByText(say('refunds.buyerUnderWay', { amount }))).toBeVisible()
  await expect(wholly).toHaveCount(0)

  const [first] = await refundsOf(id)
  await control(`refunds/${first?.stripeRefundId}/fail`, {})
  await expect.poll(async () => (await refundsOf(id)).map(({ status }) => status)).toEqual(['FAILED'])
  await page.reload()
  await expect(page.getByText(say('refunds.buyerFailed', { amount }))).toBeVisible()
  await expect(wholly).toHaveCount(0)

  await desk.goto(at('/admin'))
  const task = desk.getByRole('listitem').filter({ has: desk.getByRole('link', { name: number }) })
  await expect(task.getByText(say('refunds.status.FAILED'))).toBeVisible()
  await expectNarrow(desk)
  await task.getByRole('button', { name: say('refunds.retry') }).click()
  await expect(task).toHaveCount(0)
  const second = (await refundsOf(id)).at(-1)
  await control(`refunds/${second?.stripeRefundId}/succeed`, {})
  await expect
    .poll(async () => (await refundsOf(id)).map(({ status }) => status))
    .toEqual(['FAILED', 'SUCCEEDED'])
  await page.reload()
  await expect(wholly.first()).toBeVisible()
  await office.close()
})
