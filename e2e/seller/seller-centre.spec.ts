import sharp from 'sharp'
import { expect, test } from '../fixtures'
import { db, mintOffer, mintUser, password } from '../world'
import { mintPaidPart } from './paid-part'

type Role = 'OWNER' | 'EDITOR' | 'SHIPPER'

async function mintStaff(role: Role, available = 50) {
  const offer = await mintOffer({ available })
  const staff = await mintUser({ memberships: [{ factoryId: offer.factory.id, role }] })
  return { offer, staff }
}

test('an owner ships a part in two parcels', async ({ page, signIn, at, say, like }) => {
  const { offer, staff } = await mintStaff('OWNER')
  const subOrder = await mintPaidPart(offer, 5)
  await signIn(page, staff.email, password)
  await page.goto(at('/seller'))
  await page.getByRole('link', { name: subOrder.number }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(subOrder.number)

  const pieces = page.getByRole('textbox', { name: like('seller.piecesOf') })
  await expect(pieces).toHaveValue('5')
  await pieces.fill('9')
  await page.getByLabel(say('seller.trackingNumber')).fill('<b>')
  await page.getByRole('button', { name: say('seller.shipParcel') }).click()
  await expect(page.getByText(say('fields.tracking'))).toBeVisible()

  await pieces.fill('2')
  await page.getByLabel(say('seller.trackingNumber')).fill('SF10000001')
  await page.getByRole('button', { name: say('seller.shipParcel') }).click()
  await expect(page.getByText(say('seller.shippedOf', { shipped: 2, ordered: 5 }))).toBeVisible()
  await expect(page.getByText(say('seller.states.PARTLY_SHIPPED'))).toBeVisible()

  await expect(page.getByRole('textbox', { name: like('seller.piecesOf') })).toHaveValue('3')
  await page.getByLabel(say('seller.trackingNumber')).fill('SF10000002')
  await page.getByRole('button', { name: say('seller.shipParcel') }).click()
  await expect(page.getByText(say('seller.shippedOf', { shipped: 5, ordered: 5 }))).toBeVisible()
  await expect(page.getByText(say('orders.parcel', { number: 2 }))).toBeVisible()
  await expect(page.getByRole('button', { name: say('seller.shipParcel') })).toHaveCount(0)
  expect(await db.subOrder.findUniqueOrThrow({ where: { id: subOrder.id } })).toMatchObject({
    status: 'SHIPPED',
  })

  await page.getByRole('link', { name: say('seller.slip') }).click()
  await expect(page.getByRole('heading', { name: /Packing slip 装箱单/ })).toBeVisible()
  await expect(page.getByRole('article')).not.toContainText('¥')
})

test('a new price and a new stock stand on the product page at once', async ({
  page,
  signIn,
  at,
  say,
  like,
}) => {
  const { offer, staff } = await mintStaff('EDITOR')
  await page.goto(at(`/products/${offer.product.slug}`))
  await expect(page.getByText('¥129.00').first()).toBeVisible()
  await signIn(page, staff.email, password)
  await page.goto(at(`/seller/products/${offer.product.id}`))
  const price = page.getByRole('textbox', { name: like('seller.priceOf') })
  await price.fill('-5')
  await page.getByRole('button', { name: like('seller.setPrice') }).click()
  await expect(page.getByText(say('fields.money'))).toBeVisible()
  await price.fill('88.50')
  await page.getByRole('button', { name: like('seller.setPrice') }).click()
  await expect(page.getByText(say('fields.money'))).toHaveCount(0)
  await page.getByRole('textbox', { name: like('seller.stockPieces') }).fill('-60')
  await page.getByRole('button', { name: like('seller.setStock') }).click()
  await expect(page.getByText(say('errors.stockTooLow')).first()).toBeVisible()
  await expect
    .poll(async () => (await db.variant.findUniqueOrThrow({ where: { id: offer.variant.id } })).priceFen)
    .toBe(8850)
  await page.goto(at(`/products/${offer.product.slug}`))
  await expect(page.getByText('¥88.50').first()).toBeVisible()
})

test('a picture is uploaded with its words; a file that is none is told at the field', async ({
  page,
  signIn,
  at,
  say,
  shopLocale,
}) => {
  const { offer, staff } = await mintStaff('OWNER')
  await signIn(page, staff.email, password)
  await page.goto(at(`/seller/products/${offer.product.id}`))
  const form = page.getByRole('form', { name: say('seller.addPicture') })
  await form.getByLabel(say('seller.altEn')).fill('Towel on a rail')
  await form.getByLabel(say('seller.altZh')).fill('挂杆上的毛巾')
  await form.getByLabel(say('seller.file')).setInputFiles({
    name: 'a.jpg',
    mimeType: 'image/jpeg',
    buffer: Buffer.from('<script>alert(1)</script>'),
  })
  await form.getByRole('button', { name: say('seller.addPicture') }).click()
  await expect(form.getByText(say('errors.badImage')).first()).toBeVisible()
  const png = await sharp({ create: { width: 640, height: 480, channels: 3, background: '#2F4B66' } })
    .png()
    .toBuffer()
  await form
    .getByLabel(say('seller.file'))
    .setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: png })
  await form.getByRole('button', { name: say('seller.addPicture') }).click()
  await expect(
    page.getByRole('img', { name: shopLocale === 'en' ? 'Towel on a rail' : '挂杆上的毛巾' }),
  ).toBeVisible()
})

test('guests sign in, buyers are refused, another factory is not there', async ({
  page,
  signIn,
  at,
  say,
}) => {
  await page.goto(at('/seller/orders'))
  await expect(page).toHaveURL(/\/sign-in\?next=/)
  const buyer = await mintUser()
  await signIn(page, buyer.email, password)
  await page.goto(at('/seller'))
  await expect(page.getByText(say('states.forbiddenTitle'))).toBeVisible()

  const theirs = await mintStaff('OWNER')
  const subOrder = await mintPaidPart(theirs.offer)
  const mine = await mintStaff('OWNER')
  await page.context().clearCookies()
  await signIn(page, mine.staff.email, password)
  for (const path of [
    `orders/${subOrder.id}`,
    `orders/${subOrder.id}/slip`,
    `products/${theirs.offer.product.id}`,
    'orders/nonsense',
    `storefront?factory=${theirs.offer.factory.slug}`,
  ]) {
    await page.goto(at(`/seller/${path}`))
    await expect(page.getByText(say('states.notFoundTitle'))).toBeVisible()
  }
})

test('a shipper changes stock, and is offered neither prices nor texts nor the storefront', async ({
  page,
  signIn,
  at,
  say,
  like,
}) => {
  const { offer, staff } = await mintStaff('SHIPPER')
  await signIn(page, staff.email, password)
  await page.goto(at(`/seller/products/${offer.product.id}`))
  await page.getByRole('textbox', { name: like('seller.stockPieces') }).fill('+7')
  await page.getByRole('button', { name: like('seller.setStock') }).click()
  await expect(page.getByRole('cell', { name: /57/ })).toBeVisible()
  await expect(
    page.getByRole('button', { name: new RegExp(`^${say('seller.setPrice')}|^${say('seller.saveTexts')}`) }),
  ).toHaveCount(0)
  await expect(page.getByRole('link', { name: say('seller.places.storefront') })).toHaveCount(0)
  await page.goto(at('/seller/storefront'))
  await expect(page.getByText(say('states.forbiddenTitle'))).toBeVisible()
})
