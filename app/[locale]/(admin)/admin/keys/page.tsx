import type { Metadata } from 'next'
import { Suspense } from 'react'
import { Skeleton } from '@/components/ui/skeleton'
import { KeyList } from '@/components/verify/key-list'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export async function generateMetadata({ params }: PageProps<'/[locale]/admin/keys'>): Promise<Metadata> {
  return { title: translator(toLocale((await params).locale), 'verify')('keys'), robots: { index: false } }
}

export default function KeyListPage({ params }: PageProps<'/[locale]/admin/keys'>) {
  return (
    <Suspense fallback={<Skeleton lines={8} label="Loading · 加载中" />}>
      {params.then(({ locale }) => (
        <KeyList locale={toLocale(locale)} />
      ))}
    </Suspense>
  )
}
