import { expect, test } from '../fixtures'
import { db, fillCartOf, mintBuyer, mintOffer, password } from '../world'

test('what a guest put into the cart comes along at sign-in', async ({ page, signIn }) => {
  const [mine, guests] = [await mintOffer({ name: 'Own Mill' }), await mintOffer({ name: 'Guest Mill' })]
  const buyer = await mintBuyer()
  await fillCartOf(buyer.id, [mine])
  await page.goto(`/en/products/${guests.product.slug}`)
  await page.getByRole('button', { name: 'Add to cart' }).click()
  await expect(page.getByRole('link', { name: 'Cart (1)' })).toBeVisible()
  await signIn(page, buyer.email, password)
  await page.goto('/en/cart')
  await expect(page.getByRole('heading', { name: 'Own Mill' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Guest Mill' })).toBeVisible()
  await expect(page.getByText('2 items')).toBeVisible()
})

test('quantity, removal with undo, and save for later', async ({ page, signIn }) => {
  const offer = await mintOffer()
  const buyer = await mintBuyer()
  await fillCartOf(buyer.id, [offer])
  await signIn(page, buyer.email, password)
  await page.goto('/en/cart')
  await page.getByRole('button', { name: /^One more/ }).click()
  await expect(page.getByText('2 items')).toBeVisible()
  await page.getByRole('button', { name: /^Remove/ }).click()
  await expect(page.getByText('The cart is empty.')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('2 items')).toBeVisible()
  await page.getByRole('button', { name: /^Save for later/ }).click()
  await expect(page.getByRole('heading', { name: 'Saved for later' })).toBeVisible()
  await page.getByRole('button', { name: /^Move to cart/ }).click()
  await expect(page.getByText('2 items')).toBeVisible()
})

test('every problem of a cart is told and can be settled', async ({ page, signIn }) => {
  const [gone, sold, few, paused, dearer] = await Promise.all(
    ['Gone Mill', 'Sold Mill', 'Few Mill', 'Paused Mill', 'Dear Mill'].map((name) => mintOffer({ name })),
  )
  if (!gone || !sold || !few || !paused || !dearer) throw new Error('five offers')
  const buyer = await mintBuyer()
  await fillCartOf(buyer.id, [gone, sold, few, paused, dearer], 3)
  await db.variant.update({ where: { id: gone.variant.id }, data: { active: false } })
  await db.stock.update({ where: { variantId: sold.variant.id }, data: { available: 0 } })
  await db.stock.update({ where: { variantId: few.variant.id }, data: { available: 2 } })
  await db.factory.update({ where: { id: paused.factory.id }, data: { status: 'PAUSED' } })
  await db.variant.update({ where: { id: dearer.variant.id }, data: { priceFen: 13_900 } })
  await signIn(page, buyer.email, password)
  await page.goto('/en/cart')
  await expect(page.getByText('Settle the marked items first, then go on.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Go to checkout' })).toHaveCount(0)
  await page.getByRole('button', { name: `Keep at the new price: ${dearer.title}` }).click()
  await expect(page.getByText(/The price changed/)).toHaveCount(0)
  await page.getByRole('button', { name: `Take 2: ${few.title}` }).click()
  await expect(page.getByText('Only 2 left.')).toHaveCount(0)
  // Each of these lines has two ways to be removed, both named alike; the first serves.
  await page
    .getByRole('button', { name: new RegExp(`^Remove: ${gone.title}`) })
    .first()
    .click()
  await expect(page.getByText('This choice is no longer sold.')).toHaveCount(0)
  await page
    .getByRole('button', { name: new RegExp(`^Save for later: ${sold.title}`) })
    .first()
    .click()
  await expect(page.getByText('Sold out.')).toHaveCount(0)
  await page
    .getByRole('button', { name: new RegExp(`^Remove: ${paused.title}`) })
    .first()
    .click()
  await expect(page.getByRole('link', { name: 'Go to checkout' })).toBeVisible()
})

test('sold out between cart and checkout: told at the button, nothing placed', async ({ page, signIn }) => {
  const offer = await mintOffer({ available: 1 })
  const buyer = await mintBuyer()
  await fillCartOf(buyer.id, [offer])
  await signIn(page, buyer.email, password)
  await page.goto('/en/checkout')
  await page.getByRole('checkbox', { name: /binding order/ }).check()
  await db.stock.update({ where: { variantId: offer.variant.id }, data: { available: 0 } })
  await page.getByRole('button', { name: 'Place order and pay' }).click()
  await expect(page.getByText(`${offer.title} is sold out.`)).toBeVisible()
  expect(await db.order.count({ where: { userId: buyer.id } })).toBe(0)
  await page.goto('/en/cart')
  await expect(page.getByText('Sold out.')).toBeVisible()
})

test('consent is asked for, never ticked beforehand', async ({ page, signIn }) => {
  const buyer = await mintBuyer()
  await fillCartOf(buyer.id, [await mintOffer()])
  await signIn(page, buyer.email, password)
  await page.goto('/en/checkout')
  const terms = page.getByRole('checkbox', { name: /binding order/ })
  await expect(terms).not.toBeChecked()
  await page.getByRole('button', { name: 'Place order and pay' }).click()
  await expect(page.getByText('Please tick the box to go on.')).toBeVisible()
  await expect(terms).toBeFocused()
})
