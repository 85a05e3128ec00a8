import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { db } from './world'

// Demo rows are only looked at here, never changed.
const open = [
  '',
  '/belts',
  '/belts/putian-sports-shoes',
  '/factories',
  '/factories/qianbu',
  '/categories',
  '/categories/sports-shoes',
  '/categories/sports-shoes/price-up',
  '/search?q=shoe',
  '/search?q=',
  '/about',
  '/help',
  '/returns',
  '/terms',
  '/privacy',
  '/sign-in',
  '/sign-up',
  '/forgot',
  '/reset?token=x',
  '/confirm?token=x',
  '/setup?token=x',
  '/cart',
  '/nowhere',
]
const buyers = [
  '/checkout',
  '/account/orders',
  '/account/notifications',
  '/account/addresses',
  '/account/addresses/new',
  '/account/settings',
]
const sellers = ['/seller', '/seller/orders', '/seller/products', '/seller/storefront']
const admins = [
  '/admin',
  '/admin/orders',
  '/admin/factories',
  '/admin/belts',
  '/admin/products',
  '/admin/users',
  '/admin/audit',
  '/admin/jobs',
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

for (const locale of ['en', 'zh']) {
  test(`public pages, ${locale}: nothing serious for axe, nothing wider than the screen`, async ({
    page,
  }) => {
    test.setTimeout(180_000)
    const product = await db.product.findFirstOrThrow({
      where: { factory: { slug: 'qianbu' } },
      select: { slug: true },
    })
    for (const path of [...open, `/products/${product.slug}`]) await look(page, `/${locale}${path}`)
  })

  const signedIn = {
    buyer: ['buyer@millmark.test', buyers],
    seller: ['seller@millmark.test', sellers],
    admin: ['admin@millmark.test', admins],
  } as const
  for (const [who, [email, paths]] of Object.entries(signedIn)) {
    test(`pages of a ${who}, ${locale}: nothing serious for axe, nothing wider than the screen`, async ({
      page,
      signIn,
    }) => {
      test.setTimeout(120_000)
      await signIn(page, email)
      for (const path of paths) await look(page, `/${locale}${path}`)
    })
  }
}
