import type { Metadata } from 'next'
import { Suspense } from 'react'
import { UserDetail } from '@/components/admin/user-detail'
import { Skeleton } from '@/components/ui/skeleton'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/admin/users/[id]'>): Promise<Metadata> {
  return { title: translator(toLocale((await params).locale), 'admin')('user'), robots: { index: false } }
}

export default function UserDetailPage({ params }: PageProps<'/[locale]/admin/users/[id]'>) {
  return (
    <Suspense fallback={<Skeleton lines={8} label="Loading · 加载中" />}>
      {params.then(({ locale, id }) => (
        <UserDetail locale={toLocale(locale)} id={id} />
      ))}
    </Suspense>
  )
}
