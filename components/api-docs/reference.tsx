import { Section } from '@/components/ui/section'
import type { OpenApiDocument } from '@/lib/api/openapi'
import { noteOf } from '@/lib/api/schema-lines'
import type { Locale } from '@/lib/i18n/locales'
import { labels, translator } from '@/lib/i18n/translator'
import { OperationEntry } from './operation'
import { ProblemList } from './problem-list'
import { Shape } from './shape'
import { Walk } from './walk'

type Props = { document: OpenApiDocument; locale: Locale }

const tagId = (name: string) => `tag-${name.toLowerCase().replace(/\W+/g, '-')}`
const linkClass = 'inline-flex min-h-11 items-center text-steel underline'

function Contents({ document, locale }: Props) {
  const t = translator(locale, 'api')
  const links = [
    ['walk', t('walkTitle')],
    ['rules', t('rulesTitle')],
    ...document.tags.map(({ name, 'x-name-zh': zh }) => [tagId(name), locale === 'zh' ? zh : name]),
    ['problems', t('problemsTitle')],
    ['models', t('modelsTitle')],
  ]
  return (
    <nav aria-label={t('contents')} className="mt-6 flex flex-wrap gap-x-5 text-sm">
      {links.map(([id, label]) => (
        <a key={id} href={`#${id}`} className={linkClass}>
          {label}
        </a>
      ))}
    </nav>
  )
}

function Rules({ locale }: { locale: Locale }) {
  return (
    <div className="grid gap-x-8 gap-y-5 md:grid-cols-2">
      {Object.entries(labels(locale, 'api').rules).map(([key, { title, body }]) => (
        <div key={key}>
          <h3 className="font-semibold">{title}</h3>
          <p className="text-sm">{body}</p>
        </div>
      ))}
    </div>
  )
}

function Operations({ document, locale, tag }: Props & { tag: string }) {
  const server = document.servers[0]?.url ?? ''
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([, operation]) => operation.tags.includes(tag))
      .map(([method, operation]) => (
        <OperationEntry
          key={operation.operationId}
          {...{ server, path, operation, locale }}
          method={method.toUpperCase()}
        />
      )),
  )
}

function Models({ document, locale }: Props) {
  return Object.entries(document.components.schemas).map(([name, schema]) => (
    <div key={name} id={`model-${name}`} className="mt-6 scroll-mt-20">
      <h3 className="font-semibold">{name}</h3>
      <p className="text-muted text-sm">{noteOf(schema, locale)}</p>
      <Shape schema={schema} locale={locale} />
    </div>
  ))
}

/** The whole reference, made from the OpenAPI document: walk-through, rules, operations, problems, models. */
export function Reference({ document, locale }: Props) {
  const t = translator(locale, 'api')
  const server = document.servers[0]?.url ?? ''
  return (
    <>
      <p className="mt-4">
        {t('address')}: <code className="wrap-anywhere font-semibold">{server}</code> ·{' '}
        <a href={`${server}/openapi.json`} className={linkClass}>
          {t('document')}
        </a>
      </p>
      <Contents document={document} locale={locale} />
      <div id="walk" className="scroll-mt-20">
        <Section title={t('walkTitle')}>
          <p className="mb-4 max-w-prose">{t('walkLead')}</p>
          <Walk server={server} locale={locale} />
        </Section>
      </div>
      <div id="rules" className="scroll-mt-20">
        <Section title={t('rulesTitle')}>
          <Rules locale={locale} />
        </Section>
      </div>
      {document.tags.map(({ name, 'x-name-zh': zh }) => (
        <div key={name} id={tagId(name)} className="scroll-mt-20">
          <Section title={locale === 'zh' ? zh : name}>
            <Operations document={document} locale={locale} tag={name} />
          </Section>
        </div>
      ))}
      <div id="problems" className="scroll-mt-20">
        <Section title={t('problemsTitle')}>
          <ProblemList document={document} locale={locale} />
        </Section>
      </div>
      <div id="models" className="scroll-mt-20">
        <Section title={t('modelsTitle')}>
          <Models document={document} locale={locale} />
        </Section>
      </div>
    </>
  )
}
