import { ActionForm } from '@/components/ui/action-form'
import { Field } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { Tag } from '@/components/ui/tag'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { Result } from '@/lib/result'

/** Pauses something, or lifts that; both ask for a reason, which goes into the audit log. */
export function PauseForm({
  action,
  idName,
  id,
  name,
  isPaused,
  locale,
}: {
  action: (previous: unknown, form: FormData) => Promise<Result<null>>
  idName: 'beltId' | 'factoryId' | 'productId'
  id: string
  name: string
  isPaused: boolean
  locale: Locale
}) {
  const t = translator(locale, 'admin')
  const word = isPaused ? t('unpause') : t('pause')
  return (
    // Done means closed: the next state starts with an empty reason.
    <details key={String(isPaused)}>
      <summary
        aria-label={`${word}: ${name}`}
        className="inline-flex min-h-9 items-center text-steel underline"
      >
        {word}
      </summary>
      <ActionForm action={action} locale={locale} label={`${word}: ${name}`} className="max-w-xs">
        <input type="hidden" name={idName} value={id} />
        <input type="hidden" name="paused" value={isPaused ? 'no' : 'yes'} />
        <Field name="reason" label={t('reason')} maxLength={200} required />
        <SubmitButton tone={isPaused ? 'plain' : 'danger'} size="small">
          {word}
        </SubmitButton>
      </ActionForm>
    </details>
  )
}

export function ListingTag({ isPaused, locale }: { isPaused: boolean; locale: Locale }) {
  const t = translator(locale, 'admin')
  return <Tag tone={isPaused ? 'problem' : 'good'}>{isPaused ? t('paused') : t('active')}</Tag>
}
