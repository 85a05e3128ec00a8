import type { Metadata } from 'next'
import { Suspense } from 'react'
import { StandardStart } from '@/components/admin/standard-start'
import { Skeleton } from '@/components/ui/skeleton'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/admin/standards/new'>): Promise<Metadata> {
  return {
    title: translator(toLocale((await params).locale), 'standards')('new'),
    robots: { index: false },
  }
}

export default function StandardStartPage({ params }: PageProps<'/[locale]/admin/standards/new'>) {
  return (
    <Suspense fallback={<Skeleton lines={8} label="Loading · 加载中" />}>
      {params.then(({ locale }) => (
        <StandardStart locale={toLocale(locale)} />
      ))}
    </Suspense>
  )
}
