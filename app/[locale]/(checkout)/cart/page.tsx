import type { Metadata } from 'next'
import { Suspense } from 'react'
import { CartPanel } from '@/components/cart/cart-panel'
import { Skeleton } from '@/components/ui/skeleton'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export async function generateMetadata({ params }: PageProps<'/[locale]/cart'>): Promise<Metadata> {
  return { title: translator(toLocale((await params).locale), 'cart')('title'), robots: { index: false } }
}

export default async function CartPage({ params }: PageProps<'/[locale]/cart'>) {
  const locale = toLocale((await params).locale)
  return (
    <div className="page py-8">
      <h1 className="mb-6 text-3xl">{translator(locale, 'cart')('title')}</h1>
      <Suspense fallback={<Skeleton lines={6} label={translator(locale, 'states')('loading')} />}>
        <CartPanel locale={locale} />
      </Suspense>
    </div>
  )
}
