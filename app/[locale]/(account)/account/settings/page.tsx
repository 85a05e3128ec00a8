import type { Metadata } from 'next'
import { Suspense } from 'react'
import { SettingsPanel } from '@/components/accounts/settings-panel'
import { Skeleton } from '@/components/ui/skeleton'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/account/settings'>): Promise<Metadata> {
  return {
    title: translator(toLocale((await params).locale), 'account')('settings'),
    robots: { index: false },
  }
}

export default async function SettingsPage({ params }: PageProps<'/[locale]/account/settings'>) {
  const locale = toLocale((await params).locale)
  return (
    <>
      <h1 className="mb-6 text-3xl">{translator(locale, 'account')('settings')}</h1>
      <Suspense fallback={<Skeleton lines={6} label={translator(locale, 'states')('loading')} />}>
        <SettingsPanel locale={locale} />
      </Suspense>
    </>
  )
}
