import type { Page } from '@playwright/test'
import { createPaidSubOrder, createPaymentOf } from '@/prisma/factories/orders'
import { expect, test } from './fixtures'
import { db, fillCartOf, mintBuyer, mintOffer, mintUser, password } from './world'

type Answer = 'open' | 'sign-in' | 'forbidden' | 'missing'

/** What the page shows now; null while it is still coming. */
async function answerNow(page: Page): Promise<Answer | null> {
  if (new URL(page.url()).pathname.endsWith('/sign-in')) return 'sign-in'
  if (await page.locator('main [data-skeleton]:visible').count()) return null
  if (await page.getByRole('heading', { name: 'This page is not yours to open' }).isVisible())
    return 'forbidden'
  if (await page.getByRole('heading', { name: 'There is nothing at this address' }).isVisible())
    return 'missing'
  return (await page.getByRole('main').getByRole('heading').first().isVisible()) ? 'open' : null
}

/** What a person gets at an address, given the time a streamed page takes to come to its answer. */
async function answerOf(page: Page, path: string, expected: Answer): Promise<Answer | null> {
  await page.goto(path)
  for (let tries = 0; tries < 40; tries++) {
    if ((await answerNow(page)) === expected) return expected
    await page.evaluate(() => new Promise((done) => setTimeout(done, 100))).catch(() => {})
  }
  return answerNow(page)
}

const roles = ['nobody', 'buyer', 'otherBuyer', 'owner', 'editor', 'shipper', 'otherOwner', 'admin'] as const
type Role = (typeof roles)[number]
type Row = [path: string, answers: Partial<Record<Role, Answer>>, otherwise: Answer]

test('every door, by role', async ({ browser, baseURL, signIn }) => {
  test.setTimeout(400_000)
  const offer = await mintOffer({ name: 'Guarded Mill' })
  const other = await mintOffer({ name: 'Other Mill' })
  const buyer = await mintBuyer()
  await fillCartOf(buyer.id, [other])
  const { subOrder, orderId } = await createPaidSubOrder({
    wanted: [{ variantId: offer.variant.id, quantity: 1 }],
  })
  await createPaymentOf(orderId)
  await db.order.update({ where: { id: orderId }, data: { userId: buyer.id } })
  const address = await db.address.findFirstOrThrow({ where: { userId: buyer.id } })
  const factoryId = offer.factory.id
  const people: Record<Exclude<Role, 'nobody'>, { email: string }> = {
    buyer,
    otherBuyer: await mintBuyer(),
    owner: await mintUser({ memberships: [{ factoryId, role: 'OWNER' }] }),
    editor: await mintUser({ memberships: [{ factoryId, role: 'EDITOR' }] }),
    shipper: await mintUser({ memberships: [{ factoryId, role: 'SHIPPER' }] }),
    otherOwner: await mintUser({ memberships: [{ factoryId: other.factory.id, role: 'OWNER' }] }),
    admin: await mintUser({ role: 'ADMIN' }),
  }
  const staff = { owner: 'open', editor: 'open', shipper: 'open' } as const
  const rows: Row[] = [
    ['/en', {}, 'open'],
    ['/en/cart', {}, 'open'],
    ['/en/checkout', { nobody: 'sign-in' }, 'open'],
    ['/en/account/orders', { nobody: 'sign-in' }, 'open'],
    [`/en/account/orders/${orderId}`, { nobody: 'sign-in', buyer: 'open' }, 'missing'],
    ['/en/account/addresses', { nobody: 'sign-in' }, 'open'],
    [`/en/account/addresses/${address.id}`, { nobody: 'sign-in', buyer: 'open' }, 'missing'],
    ['/en/account/settings', { nobody: 'sign-in' }, 'open'],
    ['/en/account/notifications', { nobody: 'sign-in' }, 'open'],
    ...['/en/seller', '/en/seller/orders', '/en/seller/products', '/en/seller/storefront'].map(
      (path): Row => [
        path,
        {
          nobody: 'sign-in',
          ...staff,
          otherOwner: 'open',
          ...(path.endsWith('storefront') ? { shipper: 'forbidden' } : {}),
        },
        'forbidden',
      ],
    ),
    [`/en/seller/orders/${subOrder.id}`, { nobody: 'sign-in', ...staff, otherOwner: 'missing' }, 'forbidden'],
    [
      `/en/seller/orders/${subOrder.id}/slip`,
      { nobody: 'sign-in', ...staff, otherOwner: 'missing' },
      'forbidden',
    ],
    [
      `/en/seller/products/${offer.product.id}`,
      { nobody: 'sign-in', ...staff, otherOwner: 'missing' },
      'forbidden',
    ],
    ...[
      '',
      `/orders/${orderId}`,
      `/orders/${orderId}/refund?scope=all`,
      '/factories',
      '/belts',
      '/products',
      '/users',
      '/audit',
      '/jobs',
    ].map((path): Row => [`/en/admin${path}`, { nobody: 'sign-in', admin: 'open' }, 'forbidden']),
  ]
  const wrong: string[] = []
  for (const role of roles) {
    const context = await browser.newContext({ baseURL })
    const page = await context.newPage()
    if (role !== 'nobody') await signIn(page, people[role].email, password)
    for (const [path, answers, otherwise] of rows) {
      const expected = answers[role] ?? otherwise
      const answer = await answerOf(page, path, expected)
      if (answer !== expected) wrong.push(`${role} ${path}: ${answer} instead of ${expected}`)
    }
    await context.close()
  }
  expect(wrong).toEqual([])
})
