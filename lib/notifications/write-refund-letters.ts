import type { Tx } from '@/lib/db'
import type { DomainNews } from '@/lib/domain-events'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { formatMoney } from '@/lib/money'
import { type FactoryPart, listAdmins, readOrderNews } from './read-news'
import { buyerOf, type Letter, letter, type RefundWords } from './write-letters'

type RefundNews = Extract<DomainNews, { type: `refund.${string}` }>
type Line = { subOrderId: string; orderLineId: string | null; quantity: number; amountFen: number }

const words = {
  'refund.intended': { buyer: null, staff: 'staffRefund', admin: null },
  'refund.pending': { buyer: 'refundPending', staff: null, admin: null },
  'refund.succeeded': { buyer: 'refundDone', staff: 'staffRefundDone', admin: null },
  'refund.failed': { buyer: 'refundFailed', staff: 'staffRefundFailed', admin: 'adminRefundFailed' },
} as const satisfies Record<RefundNews['type'], Record<'buyer' | 'staff' | 'admin', RefundWords | null>>

function lineWords(part: FactoryPart, lines: Line[], locale: Locale): string[] {
  return lines.flatMap(({ orderLineId, quantity }) => {
    const line = part.lines.find(({ id }) => id === orderLineId)
    const name = line && [pick(line, 'title', locale), pick(line, 'options', locale)].filter(Boolean)
    return name ? [`${name.join(' · ')} × ${quantity}`] : []
  })
}

/** What buyer, factories and admins hear of a refund. A factory hears of its own part only, with its own amount. */
export async function lettersForRefund(tx: Tx, { type, payload }: RefundNews): Promise<Letter[]> {
  const refund = await tx.refund.findUniqueOrThrow({
    where: { id: payload.refundId },
    include: { lines: true },
  })
  const news = await readOrderNews(tx, { orderId: refund.orderId })
  const say = words[type]
  const { number, id } = news.order
  const data = { number, amount: formatMoney(refund.amountFen, refund.currency) }
  const byPart = Map.groupBy(refund.lines, ({ subOrderId }) => subOrderId)
  const letters: Letter[] = []
  if (say.buyer) {
    const to = buyerOf(news)
    const lines = news.parts.flatMap((part) => lineWords(part, byPart.get(part.id) ?? [], to.locale))
    letters.push(letter(to, { type: say.buyer, data, href: `/account/orders/${id}`, lines }))
  }
  for (const part of news.parts) {
    const own = byPart.get(part.id)
    if (!say.staff || !own) continue
    const amount = formatMoney(
      own.reduce((sum, line) => sum + line.amountFen, 0),
      refund.currency,
    )
    for (const to of part.staff)
      letters.push(
        letter(to, {
          type: say.staff,
          data: { number: part.number, amount },
          href: `/seller/orders/${part.id}`,
          lines: lineWords(part, own, to.locale),
        }),
      )
  }
  if (say.admin)
    for (const to of await listAdmins(tx))
      letters.push(letter(to, { type: say.admin, data, href: `/admin/orders/${id}` }))
  return letters
}
