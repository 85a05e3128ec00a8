import { CompareTray } from '@/components/search/compare-tray'
import { toLocale } from '@/lib/i18n/locales'
import { labels } from '@/lib/i18n/translator'

/** Pages with products carry the tray of what is to be compared. */
export default async function ShopLayout({ children, params }: LayoutProps<'/[locale]'>) {
  const locale = toLocale((await params).locale)
  const { tray, button } = labels(locale, 'compare')
  return (
    <>
      {children}
      <CompareTray locale={locale} labels={{ ...tray, full: button.full }} />
    </>
  )
}
