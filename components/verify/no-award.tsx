import { ButtonLink } from '@/components/ui/button-link'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

/** What a reader finds who asks for an award that never was. */
export function NoAward({ locale }: { locale: Locale }) {
  const t = translator(locale, 'verify')
  return (
    <div className="page max-w-2xl py-16">
      <p className="tabular text-muted">404</p>
      <h1 className="mt-2 text-3xl">{t('noAward')}</h1>
      <p className="mt-4 text-muted">{t('noAwardBody')}</p>
      <p className="mt-6">
        <ButtonLink href={`/${locale}/badges`}>{t('promise')}</ButtonLink>
      </p>
    </div>
  )
}
