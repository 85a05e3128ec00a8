import { CheckField, Field, SelectField } from '@/components/ui/field'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import type { listClassChoices } from '@/lib/quality/badge-admin-queries'
import { type BadgeDefinition, credentialKinds, sampleKinds } from '@/lib/quality/badge-schema'
import { TickList } from './tick-list'

export type ClassChoices = Awaited<ReturnType<typeof listClassChoices>>
type Of<Kind extends BadgeDefinition['kind']> = {
  rule: Extract<BadgeDefinition, { kind: Kind }>
  locale: Locale
}

function HeadroomFields({ rule, locale }: Of<'headroom'>) {
  const t = translator(locale, 'badges')
  return (
    <>
      <Field
        name="atLeast"
        label={t('admin.atLeastTimes')}
        hint={t('admin.timesHint')}
        inputMode="decimal"
        maxLength={12}
        defaultValue={rule.atLeast}
      />
      <SelectField name="on" label={t('admin.on')} defaultValue={rule.on}>
        <option value="headline">{t('admin.onHeadline')}</option>
        <option value="every">{t('admin.onEvery')}</option>
      </SelectField>
    </>
  )
}

function ClassFields({ rule, locale, choices: { steps, items } }: Of<'class'> & { choices: ClassChoices }) {
  const t = translator(locale, 'badges')
  const unique = (words: string[]) => [...new Set(words)]
  const ladders = unique([rule.ladder, ...steps.flatMap(({ ladder }) => ladder ?? [])])
  const classes = unique([rule.class, ...steps.map(({ classKey }) => classKey)])
  const known = new Map(items.map((item) => [item.key, pick(item, 'name', locale)]))
  return (
    <>
      <div className="grid gap-x-4 sm:grid-cols-2">
        <SelectField name="ladder" label={t('admin.ladder')} defaultValue={rule.ladder}>
          {ladders.map((ladder) => (
            <option key={ladder}>{ladder}</option>
          ))}
        </SelectField>
        <SelectField name="class" label={t('admin.class')} defaultValue={rule.class}>
          {classes.map((classKey) => (
            <option key={classKey}>{classKey}</option>
          ))}
        </SelectField>
      </div>
      <TickList
        name="requires"
        legend={t('admin.requires')}
        hint={t('admin.requiresHint')}
        ticked={rule.requires}
        choices={unique([...rule.requires, ...known.keys()]).map((key) => [key, known.get(key) ?? key])}
      />
    </>
  )
}

function SamplingFields({ rule, locale }: Of<'sampling'>) {
  const t = translator(locale, 'badges')
  return (
    <>
      <TickList
        name="kinds"
        legend={t('admin.samples')}
        ticked={rule.kinds}
        choices={sampleKinds.map((kind) => [kind, t(`samples.${kind}`)])}
      />
      <CheckField name="spotCheckOnly" label={t('admin.spotCheckOnly')} defaultChecked={rule.spotCheckOnly} />
    </>
  )
}

/** The fields of a rule, by its kind. */
export function BadgeRuleFields({
  rule,
  locale,
  choices,
}: {
  rule: BadgeDefinition
  locale: Locale
  choices: ClassChoices
}) {
  const t = translator(locale, 'badges')
  return (
    <>
      <input type="hidden" name="kind" value={rule.kind} />
      {rule.kind === 'passes' && (
        <Field
          name="atLeast"
          label={t('admin.atLeastItems')}
          inputMode="numeric"
          maxLength={3}
          defaultValue={rule.atLeast}
        />
      )}
      {rule.kind === 'headroom' && <HeadroomFields rule={rule} locale={locale} />}
      {rule.kind === 'class' && <ClassFields rule={rule} locale={locale} choices={choices} />}
      {rule.kind === 'fresh' && (
        <Field
          name="months"
          label={t('admin.months')}
          inputMode="numeric"
          maxLength={3}
          defaultValue={rule.months}
        />
      )}
      {rule.kind === 'sampling' && <SamplingFields rule={rule} locale={locale} />}
      {rule.kind === 'credential' && (
        <TickList
          name="kinds"
          legend={t('admin.papers')}
          ticked={rule.kinds}
          choices={credentialKinds.map((kind) => [kind, t(`papers.${kind}`)])}
        />
      )}
      {rule.kind !== 'credential' && (
        <SelectField name="superseded" label={t('admin.superseded')} defaultValue={rule.superseded}>
          <option value="allowed">{t('admin.allowed')}</option>
          <option value="refused">{t('admin.refused')}</option>
        </SelectField>
      )}
    </>
  )
}
