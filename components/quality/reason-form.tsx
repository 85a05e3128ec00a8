import { ActionForm } from '@/components/ui/action-form'
import { TextArea } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Locale } from '@/lib/i18n/locales'
import type { Result } from '@/lib/result'

/** A step that asks for its reason, closed until it is wanted. */
export function ReasonForm({
  action,
  fields,
  title,
  hint,
  reasonLabel,
  name = '',
  locale,
}: {
  action: (previous: unknown, form: FormData) => Promise<Result<null>>
  fields: Record<string, string>
  title: string
  hint?: string
  reasonLabel: string
  /** of what, where a page has several such forms */
  name?: string
  locale: Locale
}) {
  const label = name ? `${title}: ${name}` : title
  return (
    <details className="max-w-xl">
      <summary aria-label={label} className="inline-flex min-h-11 items-center text-steel underline">
        {title}
      </summary>
      <ActionForm action={action} locale={locale} label={label}>
        {Object.entries(fields).map(([field, value]) => (
          <input key={field} type="hidden" name={field} value={value} />
        ))}
        <TextArea
          name="reason"
          label={reasonLabel}
          rows={3}
          maxLength={1000}
          required
          {...(hint ? { hint } : {})}
        />
        <SubmitButton tone="danger">{title}</SubmitButton>
      </ActionForm>
    </details>
  )
}
