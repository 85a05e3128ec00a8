import { carrierName } from '@/lib/carriers'
import { appUrl } from '@/lib/env'
import { type Locale, toLocale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import type { MailContent } from '@/lib/mail'
import { formatMoney } from '@/lib/money'
import type { FactoryPart, OrderNews } from './read-news'

export type Recipient = { userId: string; email: string; name: string; locale: Locale }
/** One piece of news for one person: in the app and by mail. */
export type Letter = {
  to: Recipient
  type: string
  data: Record<string, string>
  href: string
  mail: MailContent
}

/** The sentences about refunds: `staffX` are a factory's, `adminX` an admin's. */
export type RefundWords =
  | 'refundPending'
  | 'refundDone'
  | 'refundFailed'
  | 'staffRefund'
  | 'staffRefundDone'
  | 'staffRefundFailed'
  | 'adminRefundFailed'

/** The sentences about reports, requests to read them, and credentials. */
export type ReportWords =
  | 'reportSubmitted'
  | 'reportAccepted'
  | 'spotCheckAccepted'
  | 'reportReturned'
  | 'reportRejected'
  | 'reportWithdrawn'
  | 'reportAsked'
  | 'reportGranted'
  | 'reportDeclined'
  | 'credentialSubmitted'
  | 'credentialAccepted'
  | 'credentialRejected'
  | 'credentialWithdrawn'

/** The sentences about quality cases and badges that ended. */
export type CaseWords =
  | 'caseNotice'
  | 'caseClosed'
  | 'staffCaseOpened'
  | 'staffCaseNoticed'
  | 'staffCaseReturn'
  | 'staffCaseClosed'
  | 'adminCaseOpened'
  | 'adminCaseReturn'
  | 'awardEnded'

type Words = {
  type:
    | 'orderPlaced'
    | 'orderPaid'
    | 'orderCancelled'
    | 'orderExpired'
    | 'paymentFailed'
    | 'paidLate'
    | 'shipped'
    | 'completed'
    | 'newSubOrder'
    | 'subOrderCompleted'
    | RefundWords
    | ReportWords
    | CaseWords
    | 'webhookFailing'
    | 'webhookGone'
  data: Record<string, string>
  href: string
  lines?: string[]
}

/** One piece of news in the words of `news.<type>`, for one person in the own language. */
export function letter(to: Recipient, { type, data, href, lines = [] }: Words): Letter {
  const t = translator(to.locale, 'news')
  const mail = translator(to.locale, 'mail')
  const say = (part: 'title' | 'body') => t(`${type}.${part}` as 'orderPaid.title', data as never)
  return {
    to,
    type,
    data,
    href,
    mail: {
      subject: say('title'),
      paragraphs: [
        mail('hello', { name: to.name }),
        say('body'),
        ...(lines.length ? [lines.join('\n')] : []),
      ],
      action: { label: t('open'), url: `${appUrl()}/${to.locale}${href}` },
      footer: mail('footer'),
    },
  }
}

const lineWords = (part: FactoryPart, locale: Locale) =>
  part.lines.map(
    (line) =>
      `${[pick(line, 'title', locale), pick(line, 'options', locale)].filter(Boolean).join(' · ')} × ${line.quantity}`,
  )

/** The buyer of an order, addressed in the language of the order. */
export function buyerOf({ order }: OrderNews): Recipient {
  return {
    userId: order.userId,
    email: order.user.email,
    name: order.user.name,
    locale: toLocale(order.locale),
  }
}

export function lettersForOrder(
  news: OrderNews,
  type: 'orderPlaced' | 'orderPaid' | 'orderCancelled' | 'orderExpired' | 'paymentFailed' | 'paidLate',
): Letter[] {
  const { order, parts } = news
  const to = buyerOf(news)
  const data = { number: order.number, total: formatMoney(order.totalFen, order.currency) }
  const lines = parts.flatMap((part) => [
    `${pick(part, 'factoryName', to.locale)}:`,
    ...lineWords(part, to.locale),
  ])
  return [
    letter(to, {
      type,
      data,
      href: `/account/orders/${order.id}`,
      lines: type === 'orderPlaced' || type === 'orderPaid' ? lines : [],
    }),
  ]
}

/** What a factory's owner and shippers hear of their part of a paid order. */
export function lettersForFactories(news: OrderNews): Letter[] {
  return news.parts.flatMap((part) =>
    part.staff.map((to) =>
      letter(to, {
        type: 'newSubOrder',
        data: { number: part.number, total: formatMoney(part.totalFen, news.order.currency) },
        href: `/seller/orders/${part.id}`,
        lines: lineWords(part, to.locale),
      }),
    ),
  )
}

export function lettersForShipment(
  news: OrderNews,
  part: FactoryPart,
  shipment: { carrier: string; trackingNumber: string },
): Letter[] {
  const to = buyerOf(news)
  const data = {
    number: news.order.number,
    factory: pick(part, 'factoryName', to.locale),
    carrier: carrierName(shipment.carrier, to.locale),
    tracking: shipment.trackingNumber,
  }
  return [letter(to, { type: 'shipped', data, href: `/account/orders/${news.order.id}` })]
}

export function lettersForCompletion(news: OrderNews, part: FactoryPart, by: 'buyer' | 'system'): Letter[] {
  const to = buyerOf(news)
  const forStaff = part.staff.map((person) =>
    letter(person, {
      type: 'subOrderCompleted',
      data: { number: part.number, total: formatMoney(part.totalFen, news.order.currency) },
      href: `/seller/orders/${part.id}`,
    }),
  )
  if (by === 'buyer') return forStaff
  const data = { number: news.order.number, factory: pick(part, 'factoryName', to.locale) }
  return [letter(to, { type: 'completed', data, href: `/account/orders/${news.order.id}` }), ...forStaff]
}
