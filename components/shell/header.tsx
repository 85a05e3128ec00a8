import { Menu, Search, ShoppingCart } from 'lucide-react'
import Link from 'next/link'
import { Seal } from '@/components/ui/seal'
import type { Locale } from '@/lib/i18n/locales'
import { labels, translator } from '@/lib/i18n/translator'
import { noScriptStyle } from '@/lib/no-script-style'
import { AccountLinks } from './account-links'
import { CartLink } from './cart-link'
import { SearchBox } from './search-box'

const sections = ['belts', 'categories', 'factories'] as const

function SearchForm({ locale }: { locale: Locale }) {
  const t = translator(locale, 'shell')
  const find = translator(locale, 'find')
  return (
    <search className="flex-1">
      <form
        action={`/${locale}/search`}
        className="relative flex min-h-11 rounded-md border border-line bg-surface focus-within:border-ink"
      >
        <SearchBox
          locale={locale}
          label={t('searchLabel')}
          placeholder={t('searchPlaceholder')}
          labels={{
            title: find('suggestions'),
            recent: find('recent'),
            forget: find('forget'),
            count: labels(locale, 'find').suggestCount,
            kinds: {
              products: find('suggestProducts'),
              categories: find('suggestCategories'),
              belts: find('suggestBelts'),
              factories: find('suggestFactories'),
              standards: find('suggestStandards'),
            },
          }}
        />
        <button
          type="submit"
          aria-label={t('search')}
          className="inline-flex w-11 items-center justify-center"
        >
          <Search aria-hidden="true" size={20} />
        </button>
      </form>
    </search>
  )
}

/** Top of every page: name, search, the three ways in, language, account and cart. On a phone the ways in fold into a menu. */
export function Header({ locale }: { locale: Locale }) {
  const t = translator(locale, 'shell')
  const accountLabels = {
    signIn: t('signIn'),
    account: t('account'),
    seller: t('seller'),
    admin: t('admin'),
    notifications: t('notifications'),
  }
  const other = locale === 'en' ? 'zh' : 'en'
  const links = sections.map((section) => (
    <Link
      key={section}
      href={`/${locale}/${section}`}
      className="inline-flex min-h-11 items-center hover:underline"
    >
      {t(section)}
    </Link>
  ))
  const language = (
    <a
      href={`/api/language?to=${other}`}
      rel="nofollow"
      hrefLang={other === 'zh' ? 'zh-CN' : 'en'}
      lang={other === 'zh' ? 'zh-CN' : 'en'}
      aria-label={t('switchLanguage')}
      className="inline-flex min-h-11 items-center hover:underline"
    >
      {t('languageName')}
    </a>
  )
  return (
    <header className="no-print border-line border-b bg-paper">
      <noscript>
        <style>{noScriptStyle}</style>
      </noscript>
      <a href="#main" className="absolute -left-full z-50 bg-surface px-4 py-2 focus:left-2 focus:top-2">
        {t('skip')}
      </a>
      <div className="page flex min-h-16 flex-wrap items-center gap-x-4 gap-y-1 py-1 lg:flex-nowrap lg:gap-x-6">
        <Link
          href={`/${locale}`}
          className="inline-flex min-h-11 items-center gap-2 font-semibold text-lg no-underline"
        >
          <Seal size={30} />
          {t('name')}
        </Link>
        <nav aria-label={t('mainMenu')} className="hidden gap-5 lg:flex">
          {links}
        </nav>
        <div className="order-last w-full pb-2 lg:order-none lg:w-auto lg:flex-1 lg:pb-0">
          <SearchForm locale={locale} />
        </div>
        <div className="ml-auto hidden items-center gap-5 lg:flex">
          {language}
          <AccountLinks
            locale={locale}
            labels={accountLabels}
            className="inline-flex min-h-11 items-center hover:underline"
          />
        </div>
        <div className="ml-auto flex items-center lg:ml-0">
          <CartLink locale={locale} label={t('cart')} icon={<ShoppingCart aria-hidden="true" size={22} />} />
          <details className="group relative lg:hidden">
            <summary
              className="inline-flex size-11 list-none items-center justify-center [&::-webkit-details-marker]:hidden"
              aria-label={t('menu')}
            >
              <Menu aria-hidden="true" size={24} />
            </summary>
            <nav
              aria-label={t('menu')}
              className="absolute right-0 z-40 flex w-56 flex-col rounded-md border border-line bg-surface px-4 py-2 shadow-overlay"
            >
              {links}
              <AccountLinks
                locale={locale}
                labels={accountLabels}
                className="inline-flex min-h-11 items-center hover:underline"
              />
              {language}
            </nav>
          </details>
        </div>
      </div>
    </header>
  )
}
