import { ActionForm } from '@/components/ui/action-form'
import { Field } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { maxCapabilities } from '@/lib/factories/rules'
import {
  moveCapabilityAction,
  removeCapabilityAction,
  saveCapabilityAction,
} from '@/lib/factories/seller-actions'
import type { SellerFactory } from '@/lib/factories/seller-queries'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'

type Fact = SellerFactory['capabilities'][number]
const parts = [
  { name: 'labelEn', max: 60, lang: 'en' },
  { name: 'labelZh', max: 30, lang: 'zh-CN' },
  { name: 'valueEn', max: 120, lang: 'en' },
  { name: 'valueZh', max: 60, lang: 'zh-CN' },
] as const

function Hidden({ factory, fact }: { factory: SellerFactory; fact?: Fact }) {
  return (
    <>
      <input type="hidden" name="factoryId" value={factory.id} />
      <input type="hidden" name="version" value={factory.updatedAt.toISOString()} />
      <input type="hidden" name="capabilityId" value={fact?.id ?? ''} />
    </>
  )
}

function FactForm({ factory, fact, locale }: { factory: SellerFactory; fact?: Fact; locale: Locale }) {
  const t = translator(locale, 'seller')
  const name = fact ? pick(fact, 'label', locale) : ''
  return (
    <ActionForm
      action={saveCapabilityAction}
      locale={locale}
      label={fact ? `${t('editFact')}: ${name}` : t('addFact')}
      success={translator(locale, 'states')('saved')}
      resetOnSuccess={!fact}
    >
      <Hidden factory={factory} fact={fact} />
      <div className="grid gap-x-4 sm:grid-cols-2 xl:grid-cols-4">
        {parts.map((part) => (
          <Field
            key={part.name}
            name={part.name}
            label={t(part.name)}
            lang={part.lang}
            defaultValue={fact?.[part.name]}
            maxLength={part.max}
          />
        ))}
      </div>
      <SubmitButton tone="plain" size="small">
        {fact ? t('saveFact') : t('addFact')}
      </SubmitButton>
    </ActionForm>
  )
}

function FactRow({
  factory,
  fact,
  number,
  locale,
}: {
  factory: SellerFactory
  fact: Fact
  number: number
  locale: Locale
}) {
  const t = translator(locale, 'seller')
  const name = pick(fact, 'label', locale)
  return (
    <li className="border-line border-b py-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p className="wrap-anywhere">
          <span className="text-muted">{name}</span>{' '}
          <span className="tabular font-medium">{pick(fact, 'value', locale)}</span>
        </p>
        <div className="flex flex-wrap gap-2">
          {(['up', 'down'] as const).map((direction) => (
            <ActionForm key={direction} action={moveCapabilityAction} locale={locale}>
              <Hidden factory={factory} fact={fact} />
              <input type="hidden" name="direction" value={direction} />
              <SubmitButton
                tone="plain"
                size="small"
                aria-label={`${t(direction)}: ${name}`}
                disabled={direction === 'up' ? number === 1 : number === factory.capabilities.length}
              >
                {t(direction)}
              </SubmitButton>
            </ActionForm>
          ))}
          <ActionForm action={removeCapabilityAction} locale={locale}>
            <Hidden factory={factory} fact={fact} />
            <SubmitButton tone="danger" size="small" aria-label={`${t('removeFact')}: ${name}`}>
              {t('removeFact')}
            </SubmitButton>
          </ActionForm>
        </div>
      </div>
      <details>
        <summary className="inline-flex min-h-9 items-center text-steel text-sm">{t('editFact')}</summary>
        <FactForm factory={factory} fact={fact} locale={locale} />
      </details>
    </li>
  )
}

/** The facts of a storefront in their order, each with its form, and the form that adds one. */
export function CapabilityEditor({ factory, locale }: { factory: SellerFactory; locale: Locale }) {
  const t = translator(locale, 'seller')
  return (
    <>
      <ol>
        {factory.capabilities.map((fact, index) => (
          <FactRow key={fact.id} factory={factory} fact={fact} number={index + 1} locale={locale} />
        ))}
      </ol>
      {factory.capabilities.length < maxCapabilities && (
        <>
          <h3 className="mt-4 text-base">{t('addFact')}</h3>
          <FactForm factory={factory} locale={locale} />
        </>
      )}
    </>
  )
}
