import type { Metadata } from 'next'
import { Suspense } from 'react'
import { UserList } from '@/components/admin/user-list'
import { Skeleton } from '@/components/ui/skeleton'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export async function generateMetadata({ params }: PageProps<'/[locale]/admin/users'>): Promise<Metadata> {
  return {
    title: translator(toLocale((await params).locale), 'admin')('places.users'),
    robots: { index: false },
  }
}

export default function UserListPage({ params, searchParams }: PageProps<'/[locale]/admin/users'>) {
  return (
    <Suspense fallback={<Skeleton lines={8} label="Loading · 加载中" />}>
      {params.then(({ locale }) => (
        <UserList locale={toLocale(locale)} query={searchParams} />
      ))}
    </Suspense>
  )
}
