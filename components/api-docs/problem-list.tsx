import type { OpenApiDocument } from '@/lib/api/openapi'
import { statusOf } from '@/lib/api/problem-status'
import type { ErrorCode } from '@/lib/errors'
import type { Locale } from '@/lib/i18n/locales'
import { labels, translator } from '@/lib/i18n/translator'

/** Every code any operation of the document may answer with. */
function codesIn(document: OpenApiDocument): ErrorCode[] {
  const codes = Object.values(document.paths)
    .flatMap((item) => Object.values(item))
    .flatMap(({ responses }) => Object.entries(responses))
    .filter(([status]) => Number(status) >= 400)
    .flatMap(([, { description }]) => description.split(', ') as ErrorCode[])
  const all = new Set<ErrorCode>([...codes, 'methodNotAllowed'])
  return [...all].sort((a, b) => statusOf(a) - statusOf(b) || a.localeCompare(b))
}

/** The words of a code as they are written down: plurals in their last form, values by their names. */
function plainWords(words: string): string {
  return words
    .replace(/\{(\w+), plural,.*?other \{([^{}]*)\}\s*\}/g, (_, name: string, last: string) =>
      last.replace('#', `{${name}}`),
    )
    .replace(/\{(\w+)\}/g, '‹$1›')
}

/** The stable codes with their status and what they say; problem documents point here. */
export function ProblemList({ document, locale }: { document: OpenApiDocument; locale: Locale }) {
  const t = translator(locale, 'api')
  const words: Record<string, string> = labels(locale, 'errors')
  return (
    <>
      <p className="max-w-prose">{t('problemsLead')}</p>
      <dl className="mt-4 border-line border-t text-sm">
        {codesIn(document).map((code) => (
          <div
            key={code}
            id={code}
            className="grid scroll-mt-20 gap-x-4 border-line border-b py-2 sm:grid-cols-[18rem_1fr]"
          >
            <dt>
              <code className="font-semibold">{code}</code>{' '}
              <span className="tabular text-muted">{statusOf(code)}</span>
            </dt>
            <dd>{plainWords(words[code] ?? '')}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
