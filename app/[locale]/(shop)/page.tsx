import { notFound } from 'next/navigation'
import { listBelts } from '@/lib/belts/queries'
import { isLocale } from '@/lib/i18n/locales'
export default async function Page({ params }: PageProps<'/[locale]'>) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const belts = await listBelts()
  return (
    <p>
      {locale} {belts.length}
    </p>
  )
}
