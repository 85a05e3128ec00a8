import type { Metadata } from 'next'
import { Suspense } from 'react'
import { EditionList } from '@/components/admin/edition-list'
import { Skeleton } from '@/components/ui/skeleton'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/admin/standards'>): Promise<Metadata> {
  return {
    title: translator(toLocale((await params).locale), 'admin')('places.standards'),
    robots: { index: false },
  }
}

export default function EditionListPage({ params, searchParams }: PageProps<'/[locale]/admin/standards'>) {
  return (
    <Suspense fallback={<Skeleton lines={8} label="Loading · 加载中" />}>
      {params.then(({ locale }) => (
        <EditionList locale={toLocale(locale)} query={searchParams} />
      ))}
    </Suspense>
  )
}
