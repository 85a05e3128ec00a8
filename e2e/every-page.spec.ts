import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { createPaidSubOrder } from '@/prisma/factories/orders'
import { expect, test } from './fixtures'
import { db, fillCartOf, mintBuyer, mintOffer, mintUser, password } from './world'

// The shop's cached pages are looked at in shop/public-pages.spec.ts; here stands all the rest.
const open = [
  '/categories/sports-shoes/price-up',
  '/sign-in',
  '/sign-in?step=code',
  '/sign-up',
  '/forgot',
  '/reset?token=x',
  '/confirm?token=x',
  '/setup?token=x',
  '/cart',
  '/search?q=',
  '/nowhere',
]

async function look(page: Page, path: string) {
  await page.goto(path)
  await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible()
  // Streamed parts are in place once no skeleton stands any more.
  await expect(page.locator('main [data-skeleton]:visible')).toHaveCount(0)
  const { violations } = await new AxeBuilder({ page }).analyze()
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect(
    grave.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
    path,
  ).toEqual([])
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow, `${path} is wider than the screen`).toBeLessThanOrEqual(0)
}

/** A buyer with a full cart and a paid order, the owner of the factory that must ship it, and an admin. */
async function mintPeople() {
  const offer = await mintOffer()
  const buyer = await mintBuyer()
  await fillCartOf(buyer.id, [offer])
  const { orderId, subOrder } = await createPaidSubOrder({
    wanted: [{ variantId: offer.variant.id, quantity: 2 }],
  })
  await db.order.update({ where: { id: orderId }, data: { userId: buyer.id } })
  const address = await db.address.findFirstOrThrow({ where: { userId: buyer.id } })
  const owner = await mintUser({ memberships: [{ factoryId: offer.factory.id, role: 'OWNER' }] })
  const admin = await mintUser({ role: 'ADMIN' })
  return {
    buyer: [
      buyer,
      [
        '/cart',
        '/checkout',
        '/account/orders',
        `/account/orders/${orderId}`,
        '/account/notifications',
        '/account/addresses',
        '/account/addresses/new',
        `/account/addresses/${address.id}`,
        '/account/settings',
        '/account/settings/second-factor',
        '/account/settings/data',
      ],
    ],
    owner: [
      owner,
      [
        '/seller',
        '/seller/orders',
        `/seller/orders/${subOrder.id}`,
        `/seller/orders/${subOrder.id}/slip`,
        '/seller/products',
        `/seller/products/${offer.product.id}`,
        '/seller/storefront',
      ],
    ],
    admin: [
      admin,
      [
        '/admin',
        `/admin/orders/${orderId}`,
        '/admin/factories',
        '/admin/belts',
        '/admin/products',
        '/admin/users',
        '/admin/audit',
        '/admin/jobs',
      ],
    ],
  } as const
}

for (const locale of ['en', 'zh']) {
  test(`pages of anybody, ${locale}: nothing serious for axe, nothing wider than the screen`, async ({
    page,
  }) => {
    test.setTimeout(180_000)
    for (const path of open) await look(page, `/${locale}${path}`)
  })

  for (const who of ['buyer', 'owner', 'admin'] as const) {
    test(`pages of the ${who}, ${locale}: nothing serious for axe, nothing wider than the screen`, async ({
      page,
      signIn,
    }) => {
      test.setTimeout(180_000)
      const [person, paths] = (await mintPeople())[who]
      await signIn(page, person.email, password)
      for (const path of paths) await look(page, `/${locale}${path}`)
    })
  }
}
