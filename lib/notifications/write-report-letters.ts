import { formatDate } from '@/lib/dates'
import type { Tx } from '@/lib/db'
import type { DomainNews } from '@/lib/domain-events'
import { toLocale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { listAdmins, listStaff } from './read-news'
import { type Letter, letter, type Recipient, type ReportWords } from './write-letters'

export type ReportNews = Extract<DomainNews, { type: `report.${string}` | `credential.${string}` }>
type OfReport = Extract<ReportNews, { payload: { reportId: string } }>
type OfCredential = Extract<ReportNews, { payload: { credentialId: string } }>
type OfRequest = Extract<ReportNews, { payload: { requestId: string } }>

const names = { nameEn: true, nameZh: true } as const
const editorsOf = async (tx: Tx, factoryId: string) =>
  (await listStaff(tx, [factoryId], ['OWNER', 'EDITOR'])).get(factoryId) ?? []

const reportWords = {
  'report.submitted': 'reportSubmitted',
  'report.accepted': 'reportAccepted',
  'report.returned': 'reportReturned',
  'report.rejected': 'reportRejected',
  'report.withdrawn': 'reportWithdrawn',
} as const satisfies Record<OfReport['type'], ReportWords>

async function ofReport(tx: Tx, { type, payload }: OfReport): Promise<Letter[]> {
  const report = await tx.testReport.findUniqueOrThrow({
    where: { id: payload.reportId },
    include: { factory: { select: names }, lab: { select: names } },
  })
  const isForAssessors = type === 'report.submitted'
  // The factory hears of a spot check when it counts, and what comes after that.
  const isHidden = report.isSpotCheck && (type === 'report.returned' || type === 'report.rejected')
  if (isHidden) return []
  const people = isForAssessors ? await listAdmins(tx) : await editorsOf(tx, report.factoryId)
  return people.map((to) =>
    letter(to, {
      type: report.isSpotCheck && type === 'report.accepted' ? 'spotCheckAccepted' : reportWords[type],
      data: {
        number: report.number,
        factory: pick(report.factory, 'name', to.locale),
        lab: report.lab ? pick(report.lab, 'name', to.locale) : '',
        until: report.validUntil ? formatDate(report.validUntil, to.locale) : '',
        note: report.decisionNote,
      },
      href: `/${isForAssessors ? 'admin' : 'seller'}/reports/${report.id}`,
    }),
  )
}

const credentialWords = {
  'credential.submitted': 'credentialSubmitted',
  'credential.accepted': 'credentialAccepted',
  'credential.rejected': 'credentialRejected',
  'credential.withdrawn': 'credentialWithdrawn',
} as const satisfies Record<OfCredential['type'], ReportWords>

async function ofCredential(tx: Tx, { type, payload }: OfCredential): Promise<Letter[]> {
  const credential = await tx.factoryCredential.findUniqueOrThrow({
    where: { id: payload.credentialId },
    include: { factory: { select: names } },
  })
  const isForAssessors = type === 'credential.submitted'
  const people = isForAssessors ? await listAdmins(tx) : await editorsOf(tx, credential.factoryId)
  return people.map((to) =>
    letter(to, {
      type: credentialWords[type],
      data: {
        kind: translator(to.locale, 'credentials')(`kinds.${credential.kind}`),
        number: credential.number,
        factory: pick(credential.factory, 'name', to.locale),
        note: credential.decisionNote,
      },
      href: isForAssessors ? '/admin/credentials' : '/seller/credentials',
    }),
  )
}

async function ofRequest(tx: Tx, { type, payload }: OfRequest): Promise<Letter[]> {
  const { report, user, status, reportId } = await tx.reportRequest.findUniqueOrThrow({
    where: { id: payload.requestId },
    include: {
      user: { select: { id: true, email: true, name: true, locale: true } },
      report: { select: { number: true, factoryId: true, factory: { select: names } } },
    },
  })
  if (type === 'report.asked') {
    const data = { number: report.number, name: user.name }
    const words = { type: 'reportAsked', data, href: `/seller/reports/${reportId}` } as const
    return (await editorsOf(tx, report.factoryId)).map((to) => letter(to, words))
  }
  if (status === 'OPEN') return []
  const to: Recipient = { userId: user.id, email: user.email, name: user.name, locale: toLocale(user.locale) }
  const data = { number: report.number, factory: pick(report.factory, 'name', to.locale) }
  const word = status === 'GRANTED' ? 'reportGranted' : 'reportDeclined'
  return [letter(to, { type: word, data, href: '/account/report-requests' })]
}

/** What assessors, factories and buyers hear of reports, of the requests to read them, and of credentials. */
export async function lettersForReport(tx: Tx, news: ReportNews): Promise<Letter[]> {
  if ('reportId' in news.payload) return ofReport(tx, news as OfReport)
  if ('credentialId' in news.payload) return ofCredential(tx, news as OfCredential)
  return ofRequest(tx, news as OfRequest)
}
