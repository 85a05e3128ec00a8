import type { Metadata } from 'next'
import { Suspense } from 'react'
import { NoticeDetail } from '@/components/recalls/notice-detail'
import { Skeleton } from '@/components/ui/skeleton'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/account/notices/[noticeId]'>): Promise<Metadata> {
  return { title: translator(toLocale((await params).locale), 'cases')('notice'), robots: { index: false } }
}

export default function NoticeDetailPage({ params }: PageProps<'/[locale]/account/notices/[noticeId]'>) {
  return (
    <Suspense fallback={<Skeleton lines={8} label="Loading · 加载中" />}>
      {params.then(({ locale, noticeId }) => (
        <NoticeDetail locale={toLocale(locale)} noticeId={noticeId} />
      ))}
    </Suspense>
  )
}
