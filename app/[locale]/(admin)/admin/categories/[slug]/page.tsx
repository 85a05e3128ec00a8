import type { Metadata } from 'next'
import { Suspense } from 'react'
import { CategoryEditor } from '@/components/admin/category-editor'
import { Skeleton } from '@/components/ui/skeleton'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/admin/categories/[slug]'>): Promise<Metadata> {
  return {
    title: translator(toLocale((await params).locale), 'categoryRules')('title'),
    robots: { index: false },
  }
}

export default function CategoryEditorPage({ params }: PageProps<'/[locale]/admin/categories/[slug]'>) {
  return (
    <Suspense fallback={<Skeleton lines={8} label="Loading · 加载中" />}>
      {params.then(({ locale, slug }) => (
        <CategoryEditor locale={toLocale(locale)} slug={slug} />
      ))}
    </Suspense>
  )
}
