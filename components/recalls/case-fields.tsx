import { SelectField, TextArea } from '@/components/ui/field'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

const badgeChoices = ['SUSPENDED', 'WITHDRAWN', 'KEPT'] as const
const returnOffers = ['NONE', 'FREE_RETURN'] as const

type Facts = {
  reasonEn: string
  reasonZh: string
  adviceEn: string
  adviceZh: string
  badges: (typeof badgeChoices)[number]
  returnOffer: (typeof returnOffers)[number]
  returnTo: string
}

/** What a case says to buyers and the public, and what it does. */
export function CaseFields({ facts, locale }: { facts?: Facts; locale: Locale }) {
  const t = translator(locale, 'cases')
  const optional = translator(locale, 'states')('optional')
  return (
    <>
      <div className="grid gap-x-4 md:grid-cols-2">
        <TextArea
          name="reasonZh"
          label={t('reasonZh')}
          hint={t('reasonHint')}
          maxLength={300}
          defaultValue={facts?.reasonZh}
          required
        />
        <TextArea
          name="reasonEn"
          label={t('reasonEn')}
          hint={t('reasonHint')}
          maxLength={600}
          defaultValue={facts?.reasonEn}
          required
        />
        <TextArea
          name="adviceZh"
          label={t('adviceZh')}
          optionalLabel={optional}
          maxLength={300}
          defaultValue={facts?.adviceZh}
        />
        <TextArea
          name="adviceEn"
          label={t('adviceEn')}
          optionalLabel={optional}
          maxLength={600}
          defaultValue={facts?.adviceEn}
        />
      </div>
      <div className="grid gap-x-4 md:grid-cols-2">
        <SelectField name="badges" label={t('badgesOf')} defaultValue={facts?.badges ?? 'SUSPENDED'}>
          {badgeChoices.map((value) => (
            <option key={value} value={value}>
              {t(`badgeChoices.${value}`)}
            </option>
          ))}
        </SelectField>
        <SelectField name="returnOffer" label={t('returnOffer')} defaultValue={facts?.returnOffer ?? 'NONE'}>
          {returnOffers.map((value) => (
            <option key={value} value={value}>
              {t(`returnOffers.${value}`)}
            </option>
          ))}
        </SelectField>
      </div>
      <TextArea
        name="returnTo"
        label={t('returnPlace')}
        hint={t('returnPlaceHint')}
        optionalLabel={optional}
        rows={3}
        maxLength={300}
        defaultValue={facts?.returnTo}
      />
    </>
  )
}
