import { AccountNav } from '@/components/accounts/account-nav'
import { toLocale } from '@/lib/i18n/locales'

export default async function AccountLayout({ children, params }: LayoutProps<'/[locale]/account'>) {
  const locale = toLocale((await params).locale)
  return (
    <div className="page grid gap-x-10 gap-y-6 py-8 lg:grid-cols-[12rem_1fr]">
      <AccountNav locale={locale} />
      <div className="min-w-0">{children}</div>
    </div>
  )
}
