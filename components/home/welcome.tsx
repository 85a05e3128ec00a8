import { BeltMap } from '@/components/belts/belt-map'
import { ButtonLink } from '@/components/ui/button-link'
import type { BeltSummary } from '@/lib/belts/queries'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

/** What Millmark is in two lines, and where its belts lie. */
export function Welcome({ locale, belts }: { locale: Locale; belts: BeltSummary[] }) {
  const t = translator(locale, 'home')
  return (
    <div className="grid gap-8 pt-8 md:grid-cols-2 md:items-center md:gap-12 md:pt-12">
      <div>
        <h1 className="text-4xl md:text-5xl">{t('title')}</h1>
        <p className="mt-5 max-w-prose text-lg">{t('lead')}</p>
        <p className="mt-3 max-w-prose text-muted">{t('second')}</p>
        <p className="mt-6 flex flex-wrap gap-3">
          <ButtonLink href={`/${locale}/belts`} tone="primary">
            {t('browseBelts')}
          </ButtonLink>
          <ButtonLink href={`/${locale}/categories`}>{t('browseCategories')}</ButtonLink>
        </p>
      </div>
      <div>
        <BeltMap belts={belts} locale={locale} />
        <p className="mt-2 text-muted text-xs">{t('mapNote', { count: belts.length })}</p>
      </div>
    </div>
  )
}
