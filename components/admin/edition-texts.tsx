import { Field, TextArea } from '@/components/ui/field'
import { isoOfDay } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { EditionToEdit } from '@/lib/quality/standard-admin-queries'

/** Titles, first day and notes of an edition, new or known. */
export function EditionTexts({ edition, locale }: { edition: EditionToEdit | null; locale: Locale }) {
  const t = translator(locale, 'standards')
  const optional = translator(locale, 'states')('optional')
  return (
    <>
      <div className="grid gap-x-6 md:grid-cols-2">
        <Field
          name="titleEn"
          label={t('titleEn')}
          lang="en"
          defaultValue={edition?.titleEn}
          maxLength={160}
        />
        <Field
          name="titleZh"
          label={t('titleZh')}
          lang="zh-CN"
          defaultValue={edition?.titleZh}
          maxLength={80}
        />
        <TextArea
          name="noteEn"
          label={t('noteEn')}
          optionalLabel={optional}
          lang="en"
          defaultValue={edition?.noteEn}
          rows={2}
          maxLength={1000}
        />
        <TextArea
          name="noteZh"
          label={t('noteZh')}
          optionalLabel={optional}
          lang="zh-CN"
          defaultValue={edition?.noteZh}
          rows={2}
          maxLength={500}
        />
      </div>
      <div className="max-w-xs">
        <Field
          name="effectiveFrom"
          type="date"
          label={t('effective')}
          optionalLabel={optional}
          defaultValue={edition?.effectiveFrom ? isoOfDay(edition.effectiveFrom) : ''}
        />
      </div>
    </>
  )
}
