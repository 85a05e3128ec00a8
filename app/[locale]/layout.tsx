import '../globals.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { Footer } from '@/components/shell/footer'
import { Header } from '@/components/shell/header'
import { languageTag, toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

// A name no locale has: the build makes no page, every page is made from the running copy's own database on first visit.
export function generateStaticParams() {
  return [{ locale: '_' }]
}

export const viewport: Viewport = {
  themeColor: [{ color: '#FBFAF7' }, { media: '(prefers-color-scheme: dark)', color: '#14161A' }],
}

export async function generateMetadata({ params }: LayoutProps<'/[locale]'>): Promise<Metadata> {
  const t = translator(toLocale((await params).locale), 'shell')
  return {
    title: { default: `${t('name')} · ${t('tagline')}`, template: `%s · ${t('name')}` },
    description: t('footerNote'),
    icons: { icon: '/icon.svg' },
  }
}

export default async function LocaleLayout({
  children,
  params,
}: LayoutProps<'/[locale]'> & { children: ReactNode }) {
  const locale = toLocale((await params).locale)
  return (
    <html lang={languageTag[locale]}>
      <body className="flex min-h-dvh flex-col">
        <Header locale={locale} />
        <main id="main" tabIndex={-1} className="flex-1 outline-none">
          {children}
        </main>
        <Footer locale={locale} />
      </body>
    </html>
  )
}
