import { ButtonLink } from '@/components/ui/button-link'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

/** For a signed-in person at a page that belongs to others. */
export function ForbiddenPage({ locale }: { locale: Locale }) {
  const t = translator(locale, 'states')
  return (
    <div className="page max-w-2xl py-16">
      <p className="tabular text-muted">403</p>
      <h1 className="mt-2 text-3xl">{t('forbiddenTitle')}</h1>
      <p className="mt-4 text-muted">{t('forbiddenBody')}</p>
      <p className="mt-6">
        <ButtonLink href={`/${locale}`}>{t('toHome')}</ButtonLink>
      </p>
    </div>
  )
}
