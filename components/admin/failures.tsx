import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { formatDateTime } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { Result } from '@/lib/result'

type Failure = { id: string; title: string; error: string; at: Date; fields: Record<string, string> }

/** Things that did not work, each with why and a button that tries it again. */
export function Failures({
  rows,
  none,
  action,
  locale,
}: {
  rows: Failure[]
  none: string
  action: (previous: unknown, form: FormData) => Promise<Result<null>>
  locale: Locale
}) {
  const t = translator(locale, 'admin')
  if (!rows.length) return <p className="py-2 text-muted text-sm">{none}</p>
  return (
    <ul>
      {rows.map(({ id, title, error, at, fields }) => (
        <li
          key={id}
          className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-line border-b py-3"
        >
          <div className="wrap-anywhere min-w-0 flex-1 basis-64">
            <p className="font-medium">{title}</p>
            <p className="tabular text-muted text-sm">{formatDateTime(at, locale)}</p>
            {error && <p className="mt-1 font-mono text-xs">{error}</p>}
          </div>
          <ActionForm action={action} locale={locale}>
            {Object.entries(fields).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            <SubmitButton tone="plain" size="small" aria-label={`${t('retry')}: ${title}`}>
              {t('retry')}
            </SubmitButton>
          </ActionForm>
        </li>
      ))}
    </ul>
  )
}
