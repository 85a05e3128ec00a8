import type { Page } from '@playwright/test'
import { type Locale, locales } from '@/lib/i18n/locales'
import { expectPaid, onPayPage, payByCard, payByWallet } from '../checkout/steps'
import { expect, test } from '../fixtures'
import { db, mintOffer, mintUser, password } from '../world'

const words = {
  en: {
    pieces: 'Choose pieces',
    preview: 'Show the amount',
    reason: 'Reason',
    confirm: (amount: string) => `Pay back ${amount}`,
    everything: (amount: string) => `Everything left, ${amount}`,
    paidBack: 'Paid back',
    failed: 'Failed',
    waiting: 'With the provider, which has not confirmed it yet.',
    partly: 'Partly refunded',
    underWay: 'Refund under way',
    refunded: 'Refunded',
    line: (amount: string) => `Refunded: 1, ${amount}`,
    notShipped: '1 piece need not be shipped',
    ship: 'Ship this parcel',
    onItsWay: (amount: string) => `${amount} is on its way back to you.`,
    notArrived: (amount: string) => `${amount} could not be paid back the way you paid.`,
    retry: 'Try again',
  },
  zh: {
    pieces: '选择商品',
    preview: '查看金额',
    reason: '原因',
    confirm: (amount: string) => `退款 ${amount}`,
    everything: (amount: string) => `全部剩余金额 ${amount}`,
    paidBack: '已退款',
    failed: '失败',
    waiting: '已提交支付机构，等待确认。',
    partly: '部分退款',
    underWay: '退款处理中',
    refunded: '已退款',
    line: (amount: string) => `已退款 1 件，${amount}`,
    notShipped: '其中 1 件无需发货',
    ship: '确认发货',
    onItsWay: (amount: string) => `${amount} 正在退回给您`,
    notArrived: (amount: string) => `${amount} 未能按原付款方式退回。`,
    retry: '重试',
  },
} satisfies Record<Locale, unknown>

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
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
}

/** Confirms the refund that the page shows, for this reason. */
async function confirm(page: Page, locale: Locale, amount: string) {
  const t = words[locale]
  await page.getByLabel(t.reason, { exact: true }).selectOption('OUT_OF_STOCK')
  await expectNarrow(page)
  await page.getByRole('button', { name: t.confirm(amount) }).click()
  await page.waitForURL(/\/admin\/orders\/[0-9a-f-]{36}#refunds$/)
}

for (const locale of locales) {
  const t = words[locale]

  test(`an admin refunds one line of a card order; buyer and factory see it (${locale})`, async ({
    page,
    browser,
    baseURL,
    signIn,
    mail,
  }) => {
    test.setTimeout(150_000)
    const offers = [await mintOffer(), await mintOffer({ name: 'Lianyun Kiln', priceFen: 4_500 })]
    const { buyer } = await onPayPage(page, signIn, offers)
    await payByCard(page)
    await expectPaid(page)
    const order = await db.order.findFirstOrThrow({
      where: { userId: buyer.id },
      include: { subOrders: { orderBy: { number: 'asc' }, include: { lines: true } } },
    })
    const part = order.subOrders.find(({ factoryId }) => factoryId === offers[1]?.factory.id)

    const office = await browser.newContext({ baseURL })
    const desk = await office.newPage()
    await signIn(desk, (await mintUser({ role: 'ADMIN' })).email, password)
    await desk.goto(`/${locale}/admin/orders/${order.id}`)
    const choice = desk.getByRole('form', { name: t.pieces })
    await choice.getByRole('spinbutton', { name: new RegExp('Lianyun Kiln') }).fill('1')
    await expectNarrow(desk)
    await choice.getByRole('button', { name: t.preview }).click()
    await confirm(desk, locale, '¥45.00')
    await expect(desk.getByText(t.paidBack).first()).toBeVisible()
    await expect(desk.getByText(t.partly).first()).toBeVisible()
    await expectNarrow(desk)

    await page.goto(`/${locale}/account/orders/${order.id}`)
    await expect(page.getByText(t.partly)).toBeVisible()
    await expect(page.getByText(t.line('¥45.00'))).toBeVisible()
    await expectNarrow(page)
    await mail(buyer.email, /^Refund for order/)
    expect(await db.stock.findUniqueOrThrow({ where: { variantId: offers[1]?.variant.id } })).toMatchObject({
      available: 10,
      reserved: 0,
    })

    const owner = await mintUser({ memberships: [{ factoryId: part?.factoryId ?? '', role: 'OWNER' }] })
    const works = await browser.newContext({ baseURL })
    const bench = await works.newPage()
    await signIn(bench, owner.email, password)
    await bench.goto(`/${locale}/seller/orders/${part?.id}`)
    await expect(bench.getByText(t.line('¥45.00'))).toBeVisible()
    await expect(bench.getByText(t.notShipped)).toBeVisible()
    await expect(bench.getByRole('button', { name: t.ship })).toHaveCount(0)
    await office.close()
    await works.close()
  })

  test(`an Alipay refund is pending, fails and is tried again, and says so each time (${locale})`, async ({
    page,
    browser,
    baseURL,
    signIn,
  }) => {
    test.setTimeout(150_000)
    const { buyer } = await onPayPage(page, signIn, [await mintOffer()])
    await payByWallet(page, 'Alipay', 'Approve and return')
    await expectPaid(page)
    // Wallets answer when they are told to.
    await control('refunds', { delayMs: 10 * 60_000 })
    const { id, number } = await db.order.findFirstOrThrow({ where: { userId: buyer.id } })
    const refundIds = async () =>
      (await db.refund.findMany({ where: { orderId: id }, orderBy: { createdAt: 'asc' } })).map(
        ({ stripeRefundId }) => stripeRefundId ?? '',
      )
    const statuses = async () =>
      (await db.refund.findMany({ where: { orderId: id }, orderBy: { createdAt: 'asc' } })).map(
        ({ status }) => status,
      )

    const office = await browser.newContext({ baseURL })
    const desk = await office.newPage()
    await signIn(desk, (await mintUser({ role: 'ADMIN' })).email, password)
    await desk.goto(`/${locale}/admin/orders/${id}`)
    await desk.getByRole('link', { name: t.everything('¥141.00') }).click()
    await confirm(desk, locale, '¥141.00')
    await expect(desk.getByText(t.waiting)).toBeVisible()

    await page.goto(`/${locale}/account/orders/${id}`)
    await expect(page.getByText(t.underWay).first()).toBeVisible()
    await expect(page.getByText(t.onItsWay('¥141.00'))).toBeVisible()
    await expect(page.getByText(t.refunded, { exact: true })).toHaveCount(0)

    await control(`refunds/${(await refundIds())[0]}/fail`, {})
    await expect.poll(statuses).toEqual(['FAILED'])
    await page.reload()
    await expect(page.getByText(t.notArrived('¥141.00'))).toBeVisible()
    await expect(page.getByText(t.refunded, { exact: true })).toHaveCount(0)

    await desk.goto(`/${locale}/admin`)
    const task = desk.getByRole('listitem').filter({ has: desk.getByRole('link', { name: number }) })
    await expect(task.getByText(t.failed)).toBeVisible()
    await expectNarrow(desk)
    await task.getByRole('button', { name: new RegExp(t.retry) }).click()
    await expect(task).toHaveCount(0)
    await control(`refunds/${(await refundIds())[1]}/succeed`, {})
    await expect.poll(statuses).toEqual(['FAILED', 'SUCCEEDED'])
    await page.reload()
    await expect(page.getByText(t.refunded, { exact: true }).first()).toBeVisible()
    await office.close()
  })
}
