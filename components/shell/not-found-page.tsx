import { ButtonLink } from '@/components/ui/button-link'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

/** What a reader finds at an address that has nothing: why, and where to go on. */
export function NotFoundPage({ locale }: { locale: Locale }) {
  const t = translator(locale, 'states')
  const shell = translator(locale, 'shell')
  return (
    <div className="page max-w-2xl py-16">
      <p className="tabular text-muted">404</p>
      <h1 className="mt-2 text-3xl">{t('notFoundTitle')}</h1>
      <p className="mt-4 text-muted">{t('notFoundBody')}</p>
      <form action={`/${locale}/search`} className="mt-6 flex gap-2">
        <input
          type="search"
          name="q"
          aria-label={shell('searchLabel')}
          placeholder={shell('searchPlaceholder')}
          className="min-h-11 min-w-0 flex-1 rounded-md border border-line bg-surface px-3"
        />
        <button type="submit" className="min-h-11 rounded-md border border-line bg-surface px-4 font-medium">
          {shell('search')}
        </button>
      </form>
      <p className="mt-6 flex flex-wrap gap-3">
        <ButtonLink href={`/${locale}`}>{t('toHome')}</ButtonLink>
        <ButtonLink href={`/${locale}/belts`}>{t('toBelts')}</ButtonLink>
      </p>
    </div>
  )
}
