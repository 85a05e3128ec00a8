import Link from 'next/link'
import { LiveRefresh } from '@/components/shell/live-refresh'
import { ActionForm } from '@/components/ui/action-form'
import { EmptyState } from '@/components/ui/empty-state'
import { SubmitButton } from '@/components/ui/submit-button'
import { requirePageViewer } from '@/lib/accounts/viewer'
import { formatDateTime } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { markAllReadAction } from '@/lib/notifications/actions'
import { listOwnNotifications } from '@/lib/notifications/queries'

/** What happened lately, newest first; unread ones are marked in words too. */
export async function NotificationList({ locale }: { locale: Locale }) {
  await requirePageViewer(locale, 'account:manage-own', `/${locale}/account/notifications`)
  const notifications = await listOwnNotifications()
  const t = translator(locale, 'news')
  const account = translator(locale, 'account')
  if (!notifications.length) return <EmptyState title={account('noNotifications')} />
  const unread = notifications.filter(({ readAt }) => !readAt).length
  return (
    <>
      <LiveRefresh of={unread} />
      {unread > 0 && (
        <ActionForm action={markAllReadAction} locale={locale} className="mb-4">
          <SubmitButton tone="plain" size="small">
            {account('markRead')}
          </SubmitButton>
        </ActionForm>
      )}
      <ul>
        {notifications.map((one) => {
          const data = one.data as Record<string, string>
          const say = (part: 'title' | 'body') => t(`${one.type}.${part}` as 'orderPaid.title', data as never)
          return (
            <li
              key={one.id}
              className={`border-line border-t py-4 pl-4 ${one.readAt ? '' : 'border-l-4 border-l-vermilion'}`}
            >
              <Link href={`/${locale}${one.href}`} className="font-medium hover:underline">
                {!one.readAt && <span className="sr-only">{account('unread')}: </span>}
                {say('title')}
              </Link>
              <p className="wrap-anywhere text-muted">{say('body')}</p>
              <p className="text-muted text-sm">{formatDateTime(one.at, locale)}</p>
            </li>
          )
        })}
      </ul>
    </>
  )
}
