import { randomUUID } from 'node:crypto'
import { expect, test } from '../fixtures'
import { db, mintOffer, mintUser, type Offer, password } from '../world'

const words = {
  en: {
    add: 'Add to cart',
    cart: 'Cart (2)',
    checkout: 'Go to checkout',
    create: 'Create an account',
    name: 'Name',
    email: 'E-mail',
    password: 'New password',
    addAddress: 'Add an address',
    recipient: 'Recipient',
    phone: 'Phone',
    province: 'Province',
    city: 'City',
    district: 'District',
    street: 'Street',
    save: 'Save the address',
    note: 'Note to the factory',
    terms: /binding order/,
    place: 'Place order and pay',
    method: /Alipay/,
    pay: /^Pay ¥/,
    approve: 'Approve and return',
    thanks: 'Thank you, the payment has arrived.',
    parcel: 'Parcel 1:',
    confirm: 'I have received everything',
    received: 'Received',
    paidMail: /is paid/,
    shippedMail: /on its way/,
  },
  zh: {
    add: '加入购物车',
    cart: '购物车 (2)',
    checkout: '去结算',
    create: '注册账户',
    name: '姓名',
    email: '邮箱',
    password: '新密码',
    addAddress: '添加地址',
    recipient: '收货人',
    phone: '电话',
    province: '省份',
    city: '城市',
    district: '区县',
    street: '街道',
    save: '保存地址',
    note: '给工厂的留言',
    terms: /约束力的订单/,
    place: '提交订单并付款',
    method: /支付宝/,
    pay: /¥/,
    approve: '同意付款并返回商城',
    thanks: '谢谢，款项已到账',
    parcel: '包裹 1:',
    confirm: '确认全部收到',
    received: '已收货',
    paidMail: /已付款/,
    shippedMail: /已发出/,
  },
}

for (const locale of ['en', 'zh'] as const) {
  const t = words[locale]

  test(`the whole way, ${locale}: two factories, one cart, one payment, two parcels`, async ({
    page,
    browser,
    baseURL,
    signIn,
    mail,
  }) => {
    const offers = [
      await mintOffer({ name: `Mill ${randomUUID().slice(0, 6)}` }),
      await mintOffer({ name: `Kiln ${randomUUID().slice(0, 6)}`, priceFen: 4_550 }),
    ]
    for (const offer of offers) {
      await page.goto(`/${locale}/factories/${offer.factory.slug}`)
      await page
        .getByRole('link', { name: locale === 'en' ? offer.title : offer.product.titleZh })
        .first()
        .click()
      await page.getByRole('button', { name: t.add }).click()
      await expect(page.getByText(locale === 'en' ? /in the cart/i : /购物车/).first()).toBeVisible()
    }
    await page.getByRole('link', { name: t.cart }).click()
    await page.getByRole('link', { name: t.checkout }).click()
    const email = `${randomUUID()}@example.com`
    await page.getByRole('link', { name: t.create }).click()
    await page.getByRole('textbox', { name: t.name }).fill('陈雨')
    await page.getByRole('textbox', { name: t.email }).fill(email)
    await page.getByLabel(t.password).filter({ visible: true }).fill(password)
    await page.getByRole('checkbox').check()
    await page.getByRole('button', { name: t.create }).click()

    await page.getByRole('link', { name: t.addAddress }).click()
    await page.getByRole('textbox', { name: t.recipient }).fill('陈雨')
    await page.getByRole('textbox', { name: t.phone }).fill('13800138000')
    await page.getByRole('combobox', { name: t.province }).selectOption({ label: '福建省' })
    await page.getByRole('combobox', { name: t.city }).selectOption({ label: '莆田市' })
    await page.getByRole('combobox', { name: t.district }).selectOption({ label: '荔城区' })
    await page.getByRole('textbox', { name: t.street }).fill('文献路 12 号')
    await page.getByRole('button', { name: t.save }).click()

    await page.getByRole('textbox', { name: t.note }).first().fill('Ring twice 请按两次门铃')
    await page.getByRole('checkbox', { name: t.terms }).check()
    await page.getByRole('button', { name: t.place }).click()
    await page.waitForURL(/\/pay\//)
    await page.locator('label').filter({ hasText: t.method }).click()
    await page.getByRole('button', { name: t.pay }).click()
    await page.getByRole('button', { name: t.approve }).click()
    await expect(page.getByText(t.thanks)).toBeVisible()
    await mail(email, t.paidMail)

    for (const offer of offers) await shipAsOwner(offer, { browser, baseURL, signIn })
    await page.reload()
    await expect(page.getByText(t.parcel)).toHaveCount(2)
    await mail(email, t.shippedMail)
    for (let left = 2; left > 0; left--) {
      await page.getByRole('button', { name: t.confirm }).first().click()
      await expect(page.getByRole('button', { name: t.confirm })).toHaveCount(left - 1)
    }
    await expect(page.getByText(t.received, { exact: true })).toHaveCount(2)
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
}

type Stage = {
  browser: import('@playwright/test').Browser
  baseURL?: string
  signIn: (page: import('@playwright/test').Page, email: string, password?: string) => Promise<void>
}

/** The factory's owner sees only the own part and ships it. */
async function shipAsOwner(offer: Offer, { browser, baseURL, signIn }: Stage) {
  const owner = await mintUser({ memberships: [{ factoryId: offer.factory.id, role: 'OWNER' }] })
  const context = await browser.newContext({ baseURL, viewport: { width: 360, height: 740 } })
  const page = await context.newPage()
  await signIn(page, owner.email, password)
  await page.goto('/en/seller/orders')
  await expect(page.getByRole('link', { name: /^MM-/ })).toHaveCount(1)
  await page.getByRole('link', { name: /^MM-/ }).click()
  await expect(page.getByText(offer.title).first()).toBeVisible()
  await page.getByRole('combobox', { name: /Carrier/ }).selectOption('sf')
  await page.getByRole('textbox', { name: /Tracking number/ }).fill('SF123456789')
  await page.getByRole('button', { name: /Ship/ }).click()
  await expect(page.getByText('SF123456789').first()).toBeVisible()
  await context.close()
}
