import type { AuditRow } from '@/lib/accounts/audit-queries'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { formatFen } from '@/lib/money'

type Values = Record<string, unknown>

function recordOf(value: unknown): Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Values) : {}
}

function written(key: string, value: unknown): string {
  if (value === undefined || value === null || value === '') return '—'
  if (key.endsWith('Fen') && typeof value === 'number') return formatFen(value)
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > 160 ? `${text.slice(0, 160)}…` : text
}

/** What a change did, one field a line: the old value struck out, then the new one. */
export function AuditChanges({ entry, locale }: { entry: AuditRow; locale: Locale }) {
  const t = translator(locale, 'admin')
  const before = recordOf(entry.before)
  const after = recordOf(entry.after)
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return (
    <dl className="text-sm">
      {keys.map((key) => {
        const [old, now] = [written(key, before[key]), written(key, after[key])]
        return (
          <div key={key} className="wrap-anywhere">
            <dt className="mr-2 inline text-muted">{key}</dt>
            <dd className="tabular inline">
              {key in before && old !== now && (
                <>
                  <span className="sr-only">{t('before')}: </span>
                  <del className="text-muted">{old}</del> <span aria-hidden="true">→</span>{' '}
                  <span className="sr-only">{t('after')}: </span>
                </>
              )}
              {key in after ? now : '—'}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
