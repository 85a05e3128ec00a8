import Link from 'next/link'
import { Tag } from '@/components/ui/tag'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import type { ProofResult } from '@/lib/quality/proof-rows'
import { MeasuredBar } from './measured-bar'

/** One result of a report: the bar, how it was tested and against what, and what the test means for who uses the thing. */
export function ProofResultRow({ result, locale }: { result: ProofResult; locale: Locale }) {
  const t = translator(locale, 'proof')
  const explanation = pick(result, 'explain', locale)
  const kind = pick(result, 'class', locale)
  return (
    <li className="grid gap-x-8 gap-y-1 border-line border-b py-4 md:grid-cols-2">
      <MeasuredBar measure={result} locale={locale} fails={!result.passes} />
      <div>
        <p className="flex flex-wrap gap-2">
          {result.passes ? <Tag tone="good">{t('passes')}</Tag> : <Tag tone="problem">{t('fails')}</Tag>}
          {result.isSuperseded && <Tag>{t('superseded')}</Tag>}
          {!result.isInScope && (
            <Tag tone="warning" wraps>
              {t('beyondScope')}
            </Tag>
          )}
        </p>
        <p className="mt-1 text-muted text-sm">
          {pick(result, 'name', locale)}
          {' · '}
          <Link
            href={`/${locale}/standards/${result.standardSlug}`}
            prefetch={false}
            className="text-steel underline"
          >
            {result.standard}
          </Link>
          {kind && ` · ${kind}`}
          {` · ${t('method', { method: result.method })}`}
          {result.sample && ` · ${t('sample', { sample: result.sample })}`}
        </p>
        {explanation && (
          <details className="text-sm">
            <summary className="inline-flex min-h-9 items-center text-steel hover:underline">
              {t('meaning')}
            </summary>
            <p className="max-w-prose pb-1">{explanation}</p>
          </details>
        )}
      </div>
    </li>
  )
}
