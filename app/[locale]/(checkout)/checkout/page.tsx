import type { Metadata } from 'next'
import { Suspense } from 'react'
import { CheckoutPanel } from '@/components/checkout/checkout-panel'
import { Skeleton } from '@/components/ui/skeleton'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export async function generateMetadata({ params }: PageProps<'/[locale]/checkout'>): Promise<Metadata> {
  return { title: translator(toLocale((await params).locale), 'checkout')('title'), robots: { index: false } }
}

export default async function CheckoutPage({ params, searchParams }: PageProps<'/[locale]/checkout'>) {
  const locale = toLocale((await params).locale)
  return (
    <div className="page py-8">
      <h1 className="mb-6 text-3xl">{translator(locale, 'checkout')('title')}</h1>
      <Suspense fallback={<Skeleton lines={8} label={translator(locale, 'states')('loading')} />}>
        <CheckoutPanel locale={locale} query={searchParams} />
      </Suspense>
    </div>
  )
}
