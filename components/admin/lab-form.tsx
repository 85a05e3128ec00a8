import { ActionForm } from '@/components/ui/action-form'
import { CheckField, Field } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { isoOfDay } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { saveLabAction } from '@/lib/quality/lab-actions'
import type { LabToEdit } from '@/lib/quality/lab-queries'

const texts = [
  ['nameEn', 120, 'en'],
  ['nameZh', 60, 'zh-CN'],
  ['cityEn', 60, 'en'],
  ['cityZh', 30, 'zh-CN'],
] as const
const dayOf = (day: Date | null | undefined) => (day ? isoOfDay(day) : '')

/** Names, place and accreditations of a laboratory, new or known. */
export function LabForm({ lab, locale }: { lab: LabToEdit | null; locale: Locale }) {
  const t = translator(locale, 'labs')
  const states = translator(locale, 'states')
  return (
    <ActionForm action={saveLabAction} locale={locale} label={t('facts')} success={states('saved')}>
      <input type="hidden" name="labId" value={lab?.id ?? ''} />
      <input type="hidden" name="version" value={lab?.updatedAt.toISOString() ?? ''} />
      <div className="grid gap-x-6 md:grid-cols-2">
        {texts.map(([name, max, lang]) => (
          <Field
            key={name}
            name={name}
            label={t(name)}
            lang={lang}
            defaultValue={lab?.[name]}
            maxLength={max}
          />
        ))}
      </div>
      <Field
        name="slug"
        label={t('slug')}
        hint={t('slugHint')}
        defaultValue={lab?.slug}
        maxLength={80}
        autoComplete="off"
      />
      {(['cma', 'cnas'] as const).map((mark) => (
        <div key={mark} className="grid gap-x-6 md:grid-cols-3">
          <Field
            name={`${mark}Number`}
            label={t(`${mark}Number`)}
            optionalLabel={states('optional')}
            defaultValue={lab?.[`${mark}Number`] ?? ''}
            maxLength={40}
          />
          <Field
            name={`${mark}From`}
            type="date"
            label={t(`${mark}From`)}
            defaultValue={dayOf(lab?.[`${mark}From`])}
          />
          <Field
            name={`${mark}Until`}
            type="date"
            label={t(`${mark}Until`)}
            optionalLabel={states('optional')}
            defaultValue={dayOf(lab?.[`${mark}Until`])}
          />
        </div>
      ))}
      <CheckField name="ilac" label={t('ilac')} defaultChecked={lab?.ilac ?? false} />
      <SubmitButton>{states('save')}</SubmitButton>
    </ActionForm>
  )
}
