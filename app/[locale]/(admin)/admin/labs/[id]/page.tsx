import type { Metadata } from 'next'
import { Suspense } from 'react'
import { LabEditor } from '@/components/admin/lab-editor'
import { Skeleton } from '@/components/ui/skeleton'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/admin/labs/[id]'>): Promise<Metadata> {
  return {
    title: translator(toLocale((await params).locale), 'labs')('title'),
    robots: { index: false },
  }
}

export default function LabEditorPage({ params }: PageProps<'/[locale]/admin/labs/[id]'>) {
  return (
    <Suspense fallback={<Skeleton lines={8} label="Loading · 加载中" />}>
      {params.then(({ locale, id }) => (
        <LabEditor locale={toLocale(locale)} id={id} />
      ))}
    </Suspense>
  )
}
