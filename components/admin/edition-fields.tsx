import { Field } from '@/components/ui/field'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { EditionToEdit } from '@/lib/quality/standard-admin-queries'

/** What every form on an edition carries: which, as seen when, and for a published one why. */
export function EditionFields({ edition, locale }: { edition: EditionToEdit; locale: Locale }) {
  const t = translator(locale, 'standards')
  return (
    <>
      <input type="hidden" name="editionId" value={edition.id} />
      <input type="hidden" name="version" value={edition.updatedAt.toISOString()} />
      {edition.status === 'PUBLISHED' && (
        <Field name="reason" label={t('reason')} hint={t('reasonHint')} maxLength={500} />
      )}
    </>
  )
}
