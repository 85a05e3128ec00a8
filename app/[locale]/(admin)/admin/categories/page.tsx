import type { Metadata } from 'next'
import { Suspense } from 'react'
import { CategoryList } from '@/components/admin/category-list'
import { Skeleton } from '@/components/ui/skeleton'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/admin/categories'>): Promise<Metadata> {
  return {
    title: translator(toLocale((await params).locale), 'admin')('places.categories'),
    robots: { index: false },
  }
}

export default function CategoryListPage({ params, searchParams }: PageProps<'/[locale]/admin/categories'>) {
  return (
    <Suspense fallback={<Skeleton lines={8} label="Loading · 加载中" />}>
      {params.then(({ locale }) => (
        <CategoryList locale={toLocale(locale)} query={searchParams} />
      ))}
    </Suspense>
  )
}
