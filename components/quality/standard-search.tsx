import { buttonClass } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { inputClass } from '@/components/ui/field'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { type Query, readText } from '@/lib/list-query'
import { listStandards, type StandardSummary } from '@/lib/quality/standard-queries'
import { fieldName, StandardList } from './standard-list'

/** Asks by GET, so that it needs no script and an address can be kept. */
export function StandardSearch({ words, locale }: { words: string; locale: Locale }) {
  const t = translator(locale, 'standards')
  return (
    <search>
      <form action={`/${locale}/standards/find`} className="mt-6 flex max-w-xl flex-wrap items-end gap-3">
        <div className="min-w-0 flex-1 basis-56">
          <label htmlFor="standard-words" className="mb-1 block font-medium">
            {t('searchLabel')}
          </label>
          <input
            id="standard-words"
            name="q"
            type="search"
            defaultValue={words}
            maxLength={100}
            className={inputClass}
          />
        </div>
        <button type="submit" className={buttonClass('plain')}>
          {t('searchButton')}
        </button>
      </form>
    </search>
  )
}

const plain = (text: string) => text.toLowerCase().replace(/[\s/-]+/g, ' ')

function textOf({ code, field, editions }: StandardSummary): string {
  const words = editions.flatMap((edition) => [
    edition.code,
    edition.titleEn,
    edition.titleZh,
    ...edition.items.flatMap((item) => [item.nameEn, item.nameZh, item.labelEn, item.labelZh]),
  ])
  return plain([code, fieldName(field, 'en'), fieldName(field, 'zh'), ...words].join(' '))
}

/** The standards that hold every word looked for, in either language. */
export async function FoundStandards({ locale, query }: { locale: Locale; query: Promise<Query> }) {
  const typed = readText(await query, 'q')
  const words = plain(typed).split(' ').filter(Boolean)
  const found = (await listStandards()).filter((standard) => {
    const text = textOf(standard)
    return words.every((word) => text.includes(word))
  })
  const t = translator(locale, 'standards')
  return (
    <>
      <StandardSearch words={typed} locale={locale} />
      <p className="mt-4 text-muted text-sm" role="status">
        {t('found', { count: found.length })}
      </p>
      {found.length ? (
        <StandardList standards={found} locale={locale} />
      ) : (
        <EmptyState title={t('noneFound')}>{t('noneFoundHint')}</EmptyState>
      )}
    </>
  )
}
