import Link from 'next/link'
import { notFound } from 'next/navigation'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/panel'
import { requirePageViewer } from '@/lib/accounts/viewer'
import { formatDate } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { isRowId } from '@/lib/list-query'
import { type BuyerNotice, listNoticesWith, recalledCodes } from '@/lib/recalls/notice-queries'
import { NoticeAnswer } from './notice-answer'

function Goods({ notice, locale }: { notice: BuyerNotice; locale: Locale }) {
  const t = translator(locale, 'cases')
  const { orderLine } = notice
  const { order } = orderLine.subOrder
  const title = [pick(orderLine, 'title', locale), pick(orderLine, 'options', locale)]
    .filter(Boolean)
    .join(' · ')
  return (
    <li className="border-line border-b py-4">
      <p className="font-medium">{title}</p>
      <p className="text-muted">
        {t('yourLot', { codes: recalledCodes(notice).join(', '), count: notice.quantity })} ·{' '}
        <Link href={`/${locale}/account/orders/${order.id}`} className="tabular underline">
          {order.number}
        </Link>
      </p>
      <NoticeAnswer notice={notice} title={title} locale={locale} />
    </li>
  )
}

/** What a buyer is told about goods of theirs, and the answer asked for. Not there and not yours look the same. */
export async function NoticeDetail({ locale, noticeId }: { locale: Locale; noticeId: string }) {
  const viewer = await requirePageViewer(locale, 'case:answer', `/${locale}/account/notices/${noticeId}`)
  const notices = isRowId(noticeId) ? await listNoticesWith(noticeId, viewer.userId) : []
  const [first] = notices
  if (!first) notFound()
  const { case: found } = first
  const t = translator(locale, 'cases')
  const advice = pick(found, 'advice', locale)
  return (
    <>
      <h1 className="text-2xl">{t('notice')}</h1>
      <p className="text-muted">
        {t('noticeFrom', { number: found.number, date: formatDate(first.sentAt, locale) })}
      </p>
      <Notice tone="warning">
        <p className="whitespace-pre-line">{pick(found, 'reason', locale)}</p>
        {advice && <p className="mt-2 whitespace-pre-line font-medium">{advice}</p>}
      </Notice>
      {found.status === 'CLOSED' && (
        <Notice tone="good" title={t('settled')}>
          <p className="whitespace-pre-line">{pick(found, 'correction', locale)}</p>
        </Notice>
      )}
      <div className="mt-6">
        <Panel id="goods" title={t('yourGoods')}>
          <ul>
            {notices.map((notice) => (
              <Goods key={notice.id} notice={notice} locale={locale} />
            ))}
          </ul>
        </Panel>
      </div>
    </>
  )
}
