import type { PageAnswer } from './ask'
import { recallPageRows } from './recall-pages'
import { reportPageRows } from './report-pages'
import type { DoorWorld, Role } from './world'

export type PageRow = {
  /** address without its locale, in a minted world */
  at: (world: DoorWorld) => string
  answers: Partial<Record<Role, PageAnswer>>
  otherwise: PageAnswer
}

const everybody = (path: string): PageRow => ({ at: () => path, answers: {}, otherwise: 'open' })
const signedIn = (at: PageRow['at']): PageRow => ({ at, answers: { nobody: 'sign-in' }, otherwise: 'open' })
const ofTheBuyer = (at: PageRow['at']): PageRow => ({
  at,
  answers: { nobody: 'sign-in', buyer: 'open' },
  otherwise: 'missing',
})
const ofSellers = (path: string): PageRow => ({
  at: () => path,
  answers: { nobody: 'sign-in', owner: 'open', editor: 'open', shipper: 'open', otherOwner: 'open' },
  otherwise: 'forbidden',
})
const ofTheFactory = (at: PageRow['at']): PageRow => ({
  at,
  answers: { nobody: 'sign-in', owner: 'open', editor: 'open', shipper: 'open', otherOwner: 'missing' },
  otherwise: 'forbidden',
})
const ofAdmins = (at: PageRow['at']): PageRow => ({
  at,
  answers: { nobody: 'sign-in', admin: 'open' },
  otherwise: 'forbidden',
})

const ofTheOwner = (at: PageRow['at']): PageRow => ({
  at,
  answers: { nobody: 'sign-in', owner: 'open', otherOwner: 'missing' },
  otherwise: 'forbidden',
})

/** Every page by its folder below app, and who gets what there. A page without a line here fails scripts/lint/doors.test.ts. */
export const pageRows: Record<string, PageRow> = {
  '[locale]': everybody(''),
  '[locale]/about': everybody('/about'),
  '[locale]/badges': everybody('/badges'),
  '[locale]/belts': everybody('/belts'),
  '[locale]/belts/[slug]': everybody('/belts/putian-sports-shoes'),
  '[locale]/categories': everybody('/categories'),
  '[locale]/categories/[slug]/[[...view]]': everybody('/categories/sports-shoes/price-up'),
  '[locale]/compare': everybody('/compare?p=qianbu-daily-road-trainer'),
  '[locale]/compare/[products]': everybody('/compare?p=qianbu-daily-road-trainer'),
  '[locale]/factories': everybody('/factories'),
  '[locale]/factories/[slug]': {
    at: ({ offer }) => `/factories/${offer.factory.slug}`,
    answers: {},
    otherwise: 'open',
  },
  '[locale]/help': everybody('/help'),
  '[locale]/privacy': everybody('/privacy'),
  '[locale]/products/[slug]': {
    at: ({ offer }) => `/products/${offer.product.slug}`,
    answers: {},
    otherwise: 'open',
  },
  '[locale]/returns': everybody('/returns'),
  '[locale]/search': everybody('/search?q=towel&sort=new'),
  '[locale]/search/[words]': everybody('/search?q=towel'),
  '[locale]/terms': everybody('/terms'),
  '[locale]/[...rest]': { at: () => '/no/such/page', answers: {}, otherwise: 'missing' },

  '[locale]/confirm': everybody('/confirm?token=x'),
  '[locale]/forgot': everybody('/forgot'),
  '[locale]/reset': everybody('/reset?token=x'),
  '[locale]/setup': everybody('/setup?token=x'),
  '[locale]/sign-in': everybody('/sign-in'),
  '[locale]/sign-up': everybody('/sign-up'),
  'dev/mail': everybody('/dev/mail'),

  '[locale]/cart': everybody('/cart'),
  '[locale]/checkout': signedIn(() => '/checkout'),
  '[locale]/account/orders': signedIn(() => '/account/orders'),
  '[locale]/account/orders/[orderId]': ofTheBuyer(({ orderId }) => `/account/orders/${orderId}`),
  '[locale]/account/addresses': signedIn(() => '/account/addresses'),
  '[locale]/account/addresses/new': signedIn(() => '/account/addresses/new'),
  '[locale]/account/addresses/[addressId]': ofTheBuyer(({ address }) => `/account/addresses/${address.id}`),
  '[locale]/account/settings': signedIn(() => '/account/settings'),
  '[locale]/account/notifications': signedIn(() => '/account/notifications'),

  '[locale]/account/settings/second-factor': signedIn(() => '/account/settings/second-factor'),
  '[locale]/account/settings/data': signedIn(() => '/account/settings/data'),
  '[locale]/account/api-tokens': signedIn(() => '/account/api-tokens'),
  '[locale]/api/v1/docs': everybody('/api/v1/docs'),

  '[locale]/seller': ofSellers('/seller'),
  '[locale]/seller/orders': ofSellers('/seller/orders'),
  '[locale]/seller/orders/[id]': ofTheFactory(({ subOrder }) => `/seller/orders/${subOrder.id}`),
  '[locale]/seller/orders/[id]/slip': ofTheFactory(({ subOrder }) => `/seller/orders/${subOrder.id}/slip`),
  '[locale]/seller/products': ofSellers('/seller/products'),
  '[locale]/seller/products/[id]': ofTheFactory(({ offer }) => `/seller/products/${offer.product.id}`),
  '[locale]/seller/storefront': {
    at: () => '/seller/storefront',
    answers: { nobody: 'sign-in', owner: 'open', editor: 'open', otherOwner: 'open' },
    otherwise: 'forbidden',
  },

  '[locale]/seller/integrations': {
    at: () => '/seller/integrations',
    answers: { nobody: 'sign-in', owner: 'open', otherOwner: 'open' },
    otherwise: 'forbidden',
  },
  '[locale]/seller/integrations/[id]': ofTheOwner(({ endpoint }) => `/seller/integrations/${endpoint.id}`),
  '[locale]/seller/integrations/[id]/[deliveryId]': ofTheOwner(
    ({ endpoint, delivery }) => `/seller/integrations/${endpoint.id}/${delivery.id}`,
  ),

  '[locale]/admin': ofAdmins(() => '/admin'),
  '[locale]/admin/audit': ofAdmins(() => '/admin/audit'),
  '[locale]/admin/badges': ofAdmins(() => '/admin/badges'),
  '[locale]/admin/badges/[key]': ofAdmins(({ badge }) => `/admin/badges/${badge.key}?try=1`),
  '[locale]/admin/belts': ofAdmins(() => '/admin/belts'),
  '[locale]/admin/factories': ofAdmins(() => '/admin/factories'),
  '[locale]/admin/search': ofAdmins(() => '/admin/search'),
  '[locale]/admin/jobs': ofAdmins(() => '/admin/jobs'),
  '[locale]/admin/orders/[id]': ofAdmins(({ orderId }) => `/admin/orders/${orderId}`),
  '[locale]/admin/orders/[id]/refund': ofAdmins(({ orderId }) => `/admin/orders/${orderId}/refund?scope=all`),
  '[locale]/admin/products': ofAdmins(() => '/admin/products'),
  '[locale]/admin/users': ofAdmins(() => '/admin/users'),
  '[locale]/admin/users/[id]': ofAdmins(({ victim }) => `/admin/users/${victim.id}`),

  ...reportPageRows,
  ...recallPageRows,
}
