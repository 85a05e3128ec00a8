import type { Page } from '@playwright/test'
import { createBadge } from '@/prisma/factories/badges'
import { createPaidSubOrder, createPaymentOf } from '@/prisma/factories/orders'
import { createSettledRefund } from '@/prisma/factories/settled-refunds'
import { createDelivery } from '@/prisma/factories/silent-webhook'
import { createWebhook } from '@/prisma/factories/webhooks'
import { axeViolations } from './axe'
import { mintRecall } from './doors/recall-world'
import { mintReports } from './doors/report-world'
import { expect, test } from './fixtures'
import { tooWide } from './wide'
import { db, fillCartOf, mintBuyer, mintOffer, mintUser, password } from './world'

const open = [
  '',
  '/badges',
  '/belts',
  '/belts/putian-sports-shoes',
  '/factories',
  '/factories/qianbu',
  '/categories',
  '/categories/sports-shoes',
  '/products/qianbu-daily-road-trainer',
  '/search?q=kettle',
  '/search?q=kettle&sort=new',
  '/search?category=sports-shoes&badge=twice-standard&stock=1',
  '/search?category=sports-shoes&opt=colour:black&max=300',
  '/compare',
  '/compare?p=qianbu-daily-road-trainer&p=beitong-trek-45',
  '/about',
  '/standards',
  '/standards/find?q=shoe',
  '/help',
  '/returns',
  '/terms',
  '/privacy',
  '/api/v1/docs',
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
  '/verify/01939b2e-7c00-7000-8000-000000000001',
]

/** Overflow is measured in every language and size; axe takes seconds, so it sees each size and each language once: phone in Chinese, desktop in English. */
async function look(page: Page, path: string, isAxed: boolean) {
  await page.goto(path)
  await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible()
  // Streamed parts are in place once no skeleton stands any more.
  await expect(page.locator('main [data-skeleton]:visible')).toHaveCount(0)
  expect(await tooWide(page), `${path} is wider than the screen`).toBe(0)
  if (!isAxed) return
  const violations = await axeViolations(page)
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
    path,
  ).toEqual([])
}

const isAxed = (project: string, locale: string) => project === (locale === 'zh' ? 'phone' : 'desktop')

/** A buyer with a full cart and a paid order, the owner of the factory that must ship it, and an admin. */
async function mintPeople() {
  const offer = await mintOffer()
  const buyer = await mintBuyer()
  await fillCartOf(buyer.id, [offer])
  const { orderId, subOrder } = await createPaidSubOrder({
    wanted: [{ variantId: offer.variant.id, quantity: 3 }],
  })
  await createPaymentOf(orderId)
  await createSettledRefund(orderId, 'SUCCEEDED')
  await createSettledRefund(orderId, 'FAILED')
  await db.order.update({ where: { id: orderId }, data: { userId: buyer.id } })
  const address = await db.address.findFirstOrThrow({ where: { userId: buyer.id } })
  const owner = await mintUser({ memberships: [{ factoryId: offer.factory.id, role: 'OWNER' }] })
  const admin = await mintUser({ role: 'ADMIN' })
  const badge = await createBadge({ status: 'DRAFT' })
  const classBadge = await createBadge({
    definition: {
      kind: 'class',
      ladder: 'textile',
      class: 'A',
      requires: ['formaldehyde'],
      superseded: 'refused',
    },
  })
  const hook = await createWebhook({ url: 'http://127.0.0.1:4/hooks', factoryId: offer.factory.id })
  const delivery = await createDelivery(hook.endpointId, new Date())
  const reports = await mintReports(offer.factory.id, offer.product.id)
  await db.reportRequest.update({ where: { id: reports.request.id }, data: { userId: buyer.id } })
  const { standard } = reports.item.edition
  const line = await db.orderLine.findFirstOrThrow({ where: { subOrderId: subOrder.id } })
  const recall = await mintRecall(offer.factory.id, buyer.id, line.id)
  const ofFactory = await db.award.findFirstOrThrow({ where: { productId: null, endedAt: null } })
  return {
    buyer: [
      buyer,
      [
        '/cart',
        '/checkout',
        '/account/orders',
        `/account/orders/${orderId}`,
        '/account/notifications',
        `/account/notices/${recall.notice.id}`,
        `/verify/${recall.award.id}`,
        `/verify/${recall.award.id}/print`,
        `/verify/${ofFactory.id}`,
        `/verify/${ofFactory.id}/print`,
        '/account/addresses',
        '/account/addresses/new',
        `/account/addresses/${address.id}`,
        '/account/settings',
        '/account/api-tokens',
        '/account/settings/second-factor',
        '/account/settings/data',
        '/account/report-requests',
        `/standards/${standard.slug}`,
        `/labs/${reports.lab.slug}`,
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
        '/seller/lots',
        '/seller/lots/new',
        `/seller/lots/new?product=${offer.product.id}`,
        `/seller/lots/${recall.freeLot.id}`,
        `/seller/lots/${recall.stoppedLotId}`,
        `/seller/lots/${recall.freeLot.id}/label`,
        '/seller/cases',
        `/seller/cases/${recall.quality.id}`,
        '/seller/storefront',
        '/seller/reports',
        '/seller/reports/new',
        `/seller/reports/${reports.draft.id}`,
        `/seller/reports/${reports.accepted.id}`,
        '/seller/credentials',
        '/seller/integrations',
        `/seller/integrations/${hook.endpointId}`,
        `/seller/integrations/${hook.endpointId}/${delivery.id}`,
      ],
    ],
    admin: [
      admin,
      [
        '/admin',
        `/admin/orders/${orderId}`,
        `/admin/orders/${orderId}/refund?scope=all`,
        `/admin/orders/${orderId}/refund`,
        '/admin/factories',
        '/admin/badges',
        `/admin/badges/${badge.key}?try=1`,
        `/admin/badges/${classBadge.key}`,
        '/admin/belts',
        '/admin/products',
        '/admin/cases',
        '/admin/cases/new',
        `/admin/cases/new?product=${recall.product.slug}`,
        `/admin/cases/${recall.quality.id}`,
        '/admin/keys',
        '/admin/users',
        '/admin/audit',
        '/admin/search',
        '/admin/jobs',
        '/admin/reports',
        `/admin/reports/${reports.waiting.id}`,
        '/admin/credentials',
        '/admin/labs',
        '/admin/labs/new',
        `/admin/labs/${reports.lab.id}`,
        '/admin/standards',
        '/admin/standards/new',
        `/admin/standards/${reports.item.editionId}`,
        '/admin/categories',
        `/admin/categories/${reports.category.slug}`,
      ],
    ],
  } as const
}

for (const locale of ['en', 'zh']) {
  test(`pages of anybody, ${locale}: nothing for axe, nothing wider than the screen`, async ({ page }, {
    project,
  }) => {
    test.setTimeout(240_000)
    for (const path of open) await look(page, `/${locale}${path}`, isAxed(project.name, locale))
  })

  for (const who of ['buyer', 'owner', 'admin'] as const) {
    test(`pages of the ${who}, ${locale}: nothing for axe, nothing wider than the screen`, async ({
      page,
      signIn,
    }, { project }) => {
      test.setTimeout(300_000)
      const [person, paths] = (await mintPeople())[who]
      await signIn(page, person.email, password)
      for (const path of paths) await look(page, `/${locale}${path}`, isAxed(project.name, locale))
    })
  }
}
