import { Tag } from '@/components/ui/tag'
import { curlExample } from '@/lib/api/curl-example'
import { apiLimits } from '@/lib/api/limits'
import type { DocumentedOperation } from '@/lib/api/openapi'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { Coded } from './coded'
import { Command } from './command'
import { Parameters } from './parameters'
import { Shape } from './shape'

type Props = {
  server: string
  method: string
  path: string
  operation: DocumentedOperation
  locale: Locale
}

const partTitle = 'mt-4 mb-1 font-semibold text-muted text-sm'

function codesOf({ responses }: DocumentedOperation): string[] {
  return Object.entries(responses)
    .filter(([status]) => Number(status) >= 400)
    .flatMap(([, { description }]) => description.split(', '))
}

function Answer({ operation, locale }: { operation: DocumentedOperation; locale: Locale }) {
  const t = translator(locale, 'api')
  const [status, found] = Object.entries(operation.responses).find(([code]) => code.startsWith('2')) ?? []
  const schema = found?.content?.['application/json']?.schema
  return (
    <>
      <h4 className={partTitle}>{schema ? `${t('answer')} ${status}` : t('answer')}</h4>
      {schema ? <Shape schema={schema} locale={locale} /> : <p className="text-sm">{t('nothing')}</p>}
    </>
  )
}

function Codes({ operation, locale }: { operation: DocumentedOperation; locale: Locale }) {
  return (
    <>
      <h4 className={partTitle}>{translator(locale, 'api')('codes')}</h4>
      <p className="wrap-anywhere text-sm">
        {codesOf(operation).map((code) => (
          <a key={code} href={`#${code}`} className="mr-3 inline-block py-1 underline">
            {code}
          </a>
        ))}
      </p>
    </>
  )
}

/** One operation: what it takes, what it answers, what it may refuse, and a command that calls it. */
export function OperationEntry({ server, method, path, operation, locale }: Props) {
  const t = translator(locale, 'api')
  const isChinese = locale === 'zh'
  const about = isChinese ? operation['x-description-zh'] : operation.description
  const body = operation.requestBody?.content['application/json'].schema
  const { max, windowMs } = apiLimits[operation['x-rate-limit']]
  return (
    <section id={operation.operationId} className="mt-10 border-line border-t pt-4">
      <h3 className="wrap-anywhere text-lg">
        <code className="mr-2 font-semibold">
          {method} {path}
        </code>
      </h3>
      <p className="mt-1">{isChinese ? operation['x-summary-zh'] : operation.summary}</p>
      {about && (
        <p className="mt-1 max-w-prose text-muted text-sm">
          <Coded text={about} />
        </p>
      )}
      <p className="mt-2 flex flex-wrap gap-2">
        <Tag tone={operation['x-auth'] === 'none' ? 'plain' : 'info'}>{t(`auth.${operation['x-auth']}`)}</Tag>
        <Tag>{t('limit', { max, seconds: windowMs / 1000 })}</Tag>
      </p>
      {operation.parameters.length > 0 && (
        <>
          <h4 className={partTitle}>{t('parameters')}</h4>
          <Parameters parameters={operation.parameters} locale={locale} />
        </>
      )}
      {body && (
        <>
          <h4 className={partTitle}>{t('body')}</h4>
          <Shape schema={body} locale={locale} />
        </>
      )}
      <Answer operation={operation} locale={locale} />
      <h4 className={partTitle}>{t('example')}</h4>
      <Command text={curlExample(server, method, path, operation)} />
      <Codes operation={operation} locale={locale} />
    </section>
  )
}
