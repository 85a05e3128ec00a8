import { expect, test } from '../fixtures'
import { db, fillCartOf, mintBuyer, mintOffer, type Offer, password } from '../world'

test('what a guest put into the cart comes along at sign-in', async ({ page, at, say, signInByForm }) => {
  const [mine, guests] = [await mintOffer({ name: 'Own Mill' }), await mintOffer({ name: 'Guest Mill' })]
  const buyer = await mintBuyer()
  await fillCartOf(buyer.id, [mine])
  await page.goto(at(`/products/${guests.product.slug}`))
  await page.getByRole('button', { name: say('buy.add') }).click()
  await expect(page.getByRole('link', { name: `${say('shell.cart')} (1)` })).toBeVisible()
  await signInByForm(page, buyer.email, password)
  await page.goto(at('/cart'))
  await expect(page.getByRole('heading', { name: 'Own Mill' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Guest Mill' })).toBeVisible()
  await expect(page.getByText(say('cart.items', { count: 2 }))).toBeVisible()
})

test('quantity, removal with undo, and save for later', async ({ page, at, say, like, signIn }) => {
  const offer = await mintOffer()
  const buyer = await mintBuyer()
  await fillCartOf(buyer.id, [offer])
  await signIn(page, buyer.email, password)
  await page.goto(at('/cart'))
  await page.getByRole('button', { name: like('cart.more') }).click()
  await expect(page.getByText(say('cart.items', { count: 2 }))).toBeVisible()
  await page.getByRole('button', { name: new RegExp(`^${say('cart.remove')}: `) }).click()
  await expect(page.getByText(say('cart.empty'))).toBeVisible()
  await page.getByRole('button', { name: new RegExp(`^${say('states.undo')}`) }).click()
  await expect(page.getByText(say('cart.items', { count: 2 }))).toBeVisible()
  await page.getByRole('button', { name: like('cart.saveForLater') }).click()
  await expect(page.getByRole('heading', { name: say('cart.saved') })).toBeVisible()
  await page.getByRole('button', { name: like('cart.moveToCart') }).click()
  await expect(page.getByText(say('cart.items', { count: 2 }))).toBeVisible()
})

test('every problem of a cart is told and can be settled', async ({
  page,
  at,
  say,
  like,
  shopLocale,
  signIn,
}) => {
  const title = (offer: Offer) => offer.titles[shopLocale]
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
  await page.goto(at('/cart'))
  await expect(page.getByText(say('cart.blocked'))).toBeVisible()
  await expect(page.getByRole('link', { name: say('cart.toCheckout') })).toHaveCount(0)
  await page.getByRole('button', { name: `${say('cart.acceptPrice')}: ${title(dearer)}` }).click()
  await expect(page.getByText(like('cart.priceChanged'))).toHaveCount(0)
  await page.getByRole('button', { name: `${say('cart.takeLeft', { available: 2 })}: ${title(few)}` }).click()
  await expect(page.getByText(say('cart.fewerLeft', { available: 2 }))).toHaveCount(0)
  // Each of these lines has two ways to be removed, both named alike; the first serves.
  await page
    .getByRole('button', { name: new RegExp(`^${say('cart.remove')}: ${title(gone)}`) })
    .first()
    .click()
  await expect(page.getByText(say('cart.variantGone'))).toHaveCount(0)
  await page
    .getByRole('button', { name: new RegExp(`^${say('cart.saveForLater')}: ${title(sold)}`) })
    .first()
    .click()
  await expect(page.getByText(say('cart.soldOut'))).toHaveCount(0)
  await page
    .getByRole('button', { name: new RegExp(`^${say('cart.remove')}: ${title(paused)}`) })
    .first()
    .click()
  await expect(page.getByRole('link', { name: say('cart.toCheckout') })).toBeVisible()
})

test('sold out between cart and checkout: told at the button, nothing placed', async ({
  page,
  at,
  say,
  like,
  shopLocale,
  signIn,
}) => {
  const offer = await mintOffer({ available: 1 })
  const buyer = await mintBuyer()
  await fillCartOf(buyer.id, [offer])
  await signIn(page, buyer.email, password)
  await page.goto(at('/checkout'))
  await page.getByRole('checkbox', { name: like('checkout.terms') }).check()
  await db.stock.update({ where: { variantId: offer.variant.id }, data: { available: 0 } })
  await page.getByRole('button', { name: say('checkout.submit') }).click()
  await expect(page.getByText(say('errors.soldOut', { title: offer.titles[shopLocale] }))).toBeVisible()
  expect(await db.order.count({ where: { userId: buyer.id } })).toBe(0)
  await page.goto(at('/cart'))
  await expect(page.getByText(say('cart.soldOut'))).toBeVisible()
})

test('consent is asked for, never ticked beforehand', async ({ page, at, say, like, signIn }) => {
  const buyer = await mintBuyer()
  await fillCartOf(buyer.id, [await mintOffer()])
  await signIn(page, buyer.email, password)
  await page.goto(at('/checkout'))
  const terms = page.getByRole('checkbox', { name: like('checkout.terms') })
  await expect(terms).not.toBeChecked()
  await page.getByRole('button', { name: say('checkout.submit') }).click()
  await expect(page.getByText(say('fields.consent'))).toBeVisible()
  await expect(terms).toBeFocused()
})
