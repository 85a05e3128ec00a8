import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

/** The words around a new secret. */
export function secretLabels(locale: Locale) {
  const t = translator(locale, 'integrations')
  return {
    secret: t('secret'),
    secretOnce: t('secretOnce'),
    copy: t('copy'),
    copied: t('copied'),
    openEndpoint: t('openEndpoint'),
  }
}
