import type { Metadata } from 'next'
import { Suspense } from 'react'
import { EditionEditor } from '@/components/admin/edition-editor'
import { Skeleton } from '@/components/ui/skeleton'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/admin/standards/[editionId]'>): Promise<Metadata> {
  return {
    title: translator(toLocale((await params).locale), 'standards')('edition'),
    robots: { index: false },
  }
}

export default function EditionEditorPage({ params }: PageProps<'/[locale]/admin/standards/[editionId]'>) {
  return (
    <Suspense fallback={<Skeleton lines={8} label="Loading · 加载中" />}>
      {params.then(({ locale, editionId }) => (
        <EditionEditor locale={toLocale(locale)} editionId={editionId} />
      ))}
    </Suspense>
  )
}
