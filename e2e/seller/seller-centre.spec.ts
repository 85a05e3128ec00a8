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

test('an owner ships a part in two parcels', async ({ page, signIn }) => {
  const { offer, staff } = await mintStaff('OWNER')
  const subOrder = await mintPaidPart(offer, 5)
  await signIn(page, staff.email, password)
  await page.goto('/en/seller')
  await page.getByRole('link', { name: subOrder.number }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(subOrder.number)

  const pieces = page.getByRole('textbox', { name: /^Pieces of/ })
  await expect(pieces).toHaveValue('5')
  await pieces.fill('9')
  await page.getByLabel('Tracking number').fill('<b>')
  await page.getByRole('button', { name: 'Ship this parcel' }).click()
  await expect(page.getByText('Use 6 to 40 letters, digits or hyphens.')).toBeVisible()

  await pieces.fill('2')
  await page.getByLabel('Tracking number').fill('SF10000001')
  await page.getByRole('button', { name: 'Ship this parcel' }).click()
  await expect(page.getByText('2 of 5 shipped')).toBeVisible()
  await expect(page.getByText('Partly shipped')).toBeVisible()

  await expect(page.getByRole('textbox', { name: /^Pieces of/ })).toHaveValue('3')
  await page.getByLabel('Tracking number').fill('SF10000002')
  await page.getByRole('button', { name: 'Ship this parcel' }).click()
  await expect(page.getByText('5 of 5 shipped')).toBeVisible()
  await expect(page.getByText(/Parcel 2/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Ship this parcel' })).toHaveCount(0)
  expect(await db.subOrder.findUniqueOrThrow({ where: { id: subOrder.id } })).toMatchObject({
    status: 'SHIPPED',
  })

  await page.getByRole('link', { name: 'Packing slip' }).click()
  await expect(page.getByRole('heading', { name: /Packing slip 装箱单/ })).toBeVisible()
  await expect(page.getByRole('article')).not.toContainText('¥')
})

test('a new price and a new stock stand on the product page at once', async ({ page, signIn }) => {
  const { offer, staff } = await mintStaff('EDITOR')
  await page.goto(`/en/products/${offer.product.slug}`)
  await expect(page.getByText('¥129.00').first()).toBeVisible()
  await signIn(page, staff.email, password)
  await page.goto(`/en/seller/products/${offer.product.id}`)
  const price = page.getByRole('textbox', { name: /^Price of/ })
  await price.fill('-5')
  await page.getByRole('button', { name: /^Set price/ }).click()
  await expect(page.getByText('Write an amount like 129.00.')).toBeVisible()
  await price.fill('88.50')
  await page.getByRole('button', { name: /^Set price/ }).click()
  await expect(page.getByText('Write an amount like 129.00.')).toHaveCount(0)
  await page.getByRole('textbox', { name: /^Pieces of/ }).fill('-60')
  await page.getByRole('button', { name: /^Set stock/ }).click()
  await expect(page.getByText('Stock cannot go below zero.').first()).toBeVisible()
  await expect
    .poll(async () => (await db.variant.findUniqueOrThrow({ where: { id: offer.variant.id } })).priceFen)
    .toBe(8850)
  await page.goto(`/en/products/${offer.product.slug}`)
  await expect(page.getByText('¥88.50').first()).toBeVisible()
})

test('a picture is uploaded with its words; a file that is none is told at the field', async ({
  page,
  signIn,
}) => {
  const { offer, staff } = await mintStaff('OWNER')
  await signIn(page, staff.email, password)
  await page.goto(`/en/seller/products/${offer.product.id}`)
  const form = page.getByRole('form', { name: 'Add a picture' })
  await form.getByLabel('What it shows, English').fill('Towel on a rail')
  await form.getByLabel('What it shows, Chinese').fill('挂杆上的毛巾')
  await form.getByLabel('Picture file').setInputFiles({
    name: 'a.jpg',
    mimeType: 'image/jpeg',
    buffer: Buffer.from('<script>alert(1)</script>'),
  })
  await form.getByRole('button', { name: 'Add a picture' }).click()
  await expect(form.getByText(/not a picture we can read/).first()).toBeVisible()
  const png = await sharp({ create: { width: 640, height: 480, channels: 3, background: '#2F4B66' } })
    .png()
    .toBuffer()
  await form.getByLabel('Picture file').setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: png })
  await form.getByRole('button', { name: 'Add a picture' }).click()
  await expect(page.getByRole('img', { name: 'Towel on a rail' })).toBeVisible()
})

test('guests sign in, buyers are refused, another factory is not there', async ({ page, signIn }) => {
  await page.goto('/en/seller/orders')
  await expect(page).toHaveURL(/\/en\/sign-in\?next=/)
  const buyer = await mintUser()
  await signIn(page, buyer.email, password)
  await page.goto('/en/seller')
  await expect(page.getByText('This page is not yours to open')).toBeVisible()

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
    await page.goto(`/en/seller/${path}`)
    await expect(page.getByText('There is nothing at this address')).toBeVisible()
  }
})

test('a shipper changes stock, and is offered neither prices nor texts nor the storefront', async ({
  page,
  signIn,
}) => {
  const { offer, staff } = await mintStaff('SHIPPER')
  await signIn(page, staff.email, password)
  await page.goto(`/en/seller/products/${offer.product.id}`)
  await page.getByRole('textbox', { name: /^Pieces of/ }).fill('+7')
  await page.getByRole('button', { name: /^Set stock/ }).click()
  await expect(page.getByRole('cell', { name: /57/ })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Set price|^Save texts/ })).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Storefront' })).toHaveCount(0)
  await page.goto('/en/seller/storefront')
  await expect(page.getByText('This page is not yours to open')).toBeVisible()
})
