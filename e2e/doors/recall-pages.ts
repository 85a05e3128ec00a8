import type { PageRow } from './pages'

const staff = { nobody: 'sign-in', owner: 'open', editor: 'open', shipper: 'open' } as const
const editors = { nobody: 'sign-in', owner: 'open', editor: 'open' } as const
const anywhere = { otherOwner: 'open' } as const
const hidden = { otherOwner: 'missing' } as const
const ofAdmins = (at: PageRow['at']): PageRow => ({
  at,
  answers: { nobody: 'sign-in', admin: 'open' },
  otherwise: 'forbidden',
})
const everybody = (at: PageRow['at']): PageRow => ({ at, answers: {}, otherwise: 'open' })

/** The pages of lots, cases, notices, verification and signing keys. */
export const recallPageRows: Record<string, PageRow> = {
  '[locale]/verify/[awardId]': everybody(({ recall }) => `/verify/${recall.award.id}`),
  '[locale]/verify/[awardId]/print': everybody(({ recall }) => `/verify/${recall.award.id}/print`),
  '[locale]/account/notices/[noticeId]': {
    at: ({ recall }) => `/account/notices/${recall.notice.id}`,
    answers: { nobody: 'sign-in', buyer: 'open' },
    otherwise: 'missing',
  },
  '[locale]/seller/lots': {
    at: () => '/seller/lots',
    answers: { ...staff, ...anywhere },
    otherwise: 'forbidden',
  },
  '[locale]/seller/lots/new': {
    at: () => '/seller/lots/new',
    answers: { ...staff, ...anywhere },
    otherwise: 'forbidden',
  },
  '[locale]/seller/lots/[lotId]': {
    at: ({ recall }) => `/seller/lots/${recall.freeLot.id}`,
    answers: { ...staff, ...hidden },
    otherwise: 'forbidden',
  },
  '[locale]/seller/lots/[lotId]/label': {
    at: ({ recall }) => `/seller/lots/${recall.freeLot.id}/label`,
    answers: { ...staff, ...hidden },
    otherwise: 'forbidden',
  },
  '[locale]/seller/cases': {
    at: () => '/seller/cases',
    answers: { ...editors, ...anywhere },
    otherwise: 'forbidden',
  },
  '[locale]/seller/cases/[id]': {
    at: ({ recall }) => `/seller/cases/${recall.quality.id}`,
    answers: { ...editors, ...hidden },
    otherwise: 'forbidden',
  },
  '[locale]/admin/cases': ofAdmins(() => '/admin/cases'),
  '[locale]/admin/cases/new': ofAdmins(({ recall }) => `/admin/cases/new?product=${recall.product.slug}`),
  '[locale]/admin/cases/[id]': ofAdmins(({ recall }) => `/admin/cases/${recall.quality.id}`),
  '[locale]/admin/keys': ofAdmins(() => '/admin/keys'),
}
