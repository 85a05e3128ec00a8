import type { Metadata } from 'next'
import { Suspense } from 'react'
import { CaseDesk } from '@/components/recalls/case-desk'
import { Skeleton } from '@/components/ui/skeleton'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/admin/cases/[id]'>): Promise<Metadata> {
  return { title: translator(toLocale((await params).locale), 'cases')('title'), robots: { index: false } }
}

export default function AdminCasePage({ params }: PageProps<'/[locale]/admin/cases/[id]'>) {
  return (
    <Suspense fallback={<Skeleton lines={8} label="Loading · 加载中" />}>
      {params.then(({ locale, id }) => (
        <CaseDesk locale={toLocale(locale)} id={id} />
      ))}
    </Suspense>
  )
}
