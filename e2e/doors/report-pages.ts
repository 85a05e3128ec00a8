import type { PageRow } from './pages'
import type { RouteRow } from './routes'

const everybody = (at: PageRow['at']): PageRow => ({ at, answers: {}, otherwise: 'open' })
const ofEditors = (path: string): PageRow => ({
  at: () => path,
  answers: { nobody: 'sign-in', owner: 'open', editor: 'open', otherOwner: 'open' },
  otherwise: 'forbidden',
})
const ofAdmins = (at: PageRow['at']): PageRow => ({
  at,
  answers: { nobody: 'sign-in', admin: 'open' },
  otherwise: 'forbidden',
})

/** Pages of the register, of reports and of credentials. */
export const reportPageRows: Record<string, PageRow> = {
  '[locale]/standards': everybody(() => '/standards'),
  '[locale]/standards/find': everybody(() => '/standards/find?q=shoe'),
  '[locale]/standards/[slug]': everybody(({ reports }) => `/standards/${reports.item.edition.standard.slug}`),
  '[locale]/labs/[slug]': everybody(({ reports }) => `/labs/${reports.lab.slug}`),
  '[locale]/account/report-requests': {
    at: () => '/account/report-requests',
    answers: { nobody: 'sign-in' },
    otherwise: 'open',
  },
  '[locale]/seller/reports': ofEditors('/seller/reports'),
  '[locale]/seller/reports/new': ofEditors('/seller/reports/new'),
  '[locale]/seller/reports/[reportId]': {
    at: ({ reports }) => `/seller/reports/${reports.draft.id}`,
    answers: { nobody: 'sign-in', owner: 'open', editor: 'open', otherOwner: 'missing' },
    otherwise: 'forbidden',
  },
  '[locale]/seller/credentials': ofEditors('/seller/credentials'),
  '[locale]/admin/reports': ofAdmins(() => '/admin/reports'),
  '[locale]/admin/reports/[id]': ofAdmins(({ reports }) => `/admin/reports/${reports.waiting.id}`),
  '[locale]/admin/credentials': ofAdmins(() => '/admin/credentials'),
  '[locale]/admin/labs': ofAdmins(() => '/admin/labs'),
  '[locale]/admin/labs/new': ofAdmins(() => '/admin/labs/new'),
  '[locale]/admin/labs/[id]': ofAdmins(({ reports }) => `/admin/labs/${reports.lab.id}`),
  '[locale]/admin/categories': ofAdmins(() => '/admin/categories'),
  '[locale]/admin/categories/[slug]': ofAdmins(({ reports }) => `/admin/categories/${reports.category.slug}`),
  '[locale]/admin/standards': ofAdmins(() => '/admin/standards'),
  '[locale]/admin/standards/new': ofAdmins(() => '/admin/standards/new'),
  '[locale]/admin/standards/[editionId]': ofAdmins(({ reports }) => `/admin/standards/${reports.edition.id}`),
}

/** Evidence: a plain form is led back whatever came of it, and a file is there for its factory and assessors only. */
export const reportRouteRows: Record<string, RouteRow> = {
  'POST api/evidence': { at: () => '/api/evidence', answers: {}, otherwise: 303, body: '' },
  'GET api/evidence/[fileId]': {
    at: ({ reports }) => `/api/evidence/${reports.file.id}`,
    answers: { owner: 200, editor: 200, admin: 200 },
    otherwise: 404,
  },
  'GET api/evidence/[fileId]/view': {
    at: ({ reports }) => `/api/evidence/${reports.file.id}/view`,
    answers: { admin: 200 },
    otherwise: 404,
  },
}
