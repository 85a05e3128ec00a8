import type { Metadata } from 'next'
import { Suspense } from 'react'
import { LabStart } from '@/components/admin/lab-editor'
import { Skeleton } from '@/components/ui/skeleton'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export async function generateMetadata({ params }: PageProps<'/[locale]/admin/labs/new'>): Promise<Metadata> {
  return {
    title: translator(toLocale((await params).locale), 'labs')('new'),
    robots: { index: false },
  }
}

export default function LabStartPage({ params }: PageProps<'/[locale]/admin/labs/new'>) {
  return (
    <Suspense fallback={<Skeleton lines={8} label="Loading · 加载中" />}>
      {params.then(({ locale }) => (
        <LabStart locale={toLocale(locale)} />
      ))}
    </Suspense>
  )
}
