import '../globals.css'
import { isLocale } from '@/lib/i18n/locales'

export function generateStaticParams() {
  return [{ locale: '_' }]
}

export default async function Layout({ children, params }: LayoutProps<'/[locale]'>) {
  const { locale } = await params
  return (
    <html lang={isLocale(locale) ? locale : 'en'}>
      <body>{children}</body>
    </html>
  )
}
