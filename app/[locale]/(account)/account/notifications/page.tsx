import type { Metadata } from 'next'
import { Suspense } from 'react'
import { NotificationList } from '@/components/notifications/notification-list'
import { Skeleton } from '@/components/ui/skeleton'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/account/notifications'>): Promise<Metadata> {
  return {
    title: translator(toLocale((await params).locale), 'account')('notifications'),
    robots: { index: false },
  }
}

export default async function NotificationsPage({ params }: PageProps<'/[locale]/account/notifications'>) {
  const locale = toLocale((await params).locale)
  return (
    <>
      <h1 className="mb-6 text-3xl">{translator(locale, 'account')('notifications')}</h1>
      <Suspense fallback={<Skeleton lines={6} label={translator(locale, 'states')('loading')} />}>
        <NotificationList locale={locale} />
      </Suspense>
    </>
  )
}
