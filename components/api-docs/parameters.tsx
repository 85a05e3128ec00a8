import type { Parameter } from '@/lib/api/openapi'
import { typeWord } from '@/lib/api/schema-lines'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { Coded } from './coded'

function meaningOf(parameter: Parameter, locale: Locale): string {
  return (locale === 'zh' ? parameter['x-description-zh'] : parameter.description) ?? ''
}

/** What goes into the path, behind the ? and into the headers. */
export function Parameters({ parameters, locale }: { parameters: Parameter[]; locale: Locale }) {
  const t = translator(locale, 'api')
  return (
    <dl className="border-line border-t text-sm">
      {parameters.map((parameter) => (
        <div
          key={`${parameter.in}-${parameter.name}`}
          className="grid gap-x-4 border-line border-b py-2 sm:grid-cols-[14rem_1fr]"
        >
          <dt className="wrap-anywhere">
            <code className="font-semibold">{parameter.name}</code>{' '}
            <span className="text-muted">
              {t('in')} {parameter.in}
              {parameter.required && `, ${t('required')}`}
            </span>
          </dt>
          <dd className="wrap-anywhere">
            <code className="text-muted">
              {typeWord(parameter.schema)}
              {'default' in parameter.schema && ` = ${JSON.stringify(parameter.schema.default)}`}
            </code>
            <span className="block">
              <Coded text={meaningOf(parameter, locale)} />
            </span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
