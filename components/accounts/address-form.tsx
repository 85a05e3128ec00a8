import { ActionForm } from '@/components/ui/action-form'
import { CheckField, Field } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { saveAddressAction } from '@/lib/accounts/actions'
import { countryChoices } from '@/lib/countries'
import type { Locale } from '@/lib/i18n/locales'
import { labels, translator } from '@/lib/i18n/translator'
import { PlaceFields } from './place-fields'

type Known = {
  id: string
  recipient: string
  phone: string
  country: string
  districtCode: string | null
  province: string
  city: string
  street: string
  postalCode: string
  isDefault: boolean
}

/** A new address, or one of the viewer's own to change. */
export function AddressForm({ address, locale, next }: { address?: Known; locale: Locale; next?: string }) {
  const t = translator(locale, 'address')
  const optional = translator(locale, 'states')('optional')
  return (
    <ActionForm action={saveAddressAction} locale={locale} className="max-w-xl">
      {address && <input type="hidden" name="addressId" value={address.id} />}
      {next && <input type="hidden" name="next" value={next} />}
      <Field
        name="recipient"
        label={t('recipient')}
        autoComplete="name"
        required
        maxLength={60}
        defaultValue={address?.recipient}
      />
      <Field
        name="phone"
        type="tel"
        label={t('phone')}
        autoComplete="tel"
        required
        maxLength={30}
        defaultValue={address?.phone}
      />
      <PlaceFields
        countries={countryChoices(locale)}
        words={labels(locale, 'address')}
        optional={optional}
        known={address}
      />
      <Field
        name="street"
        label={t('street')}
        autoComplete="street-address"
        required
        maxLength={200}
        defaultValue={address?.street}
      />
      <Field
        name="postalCode"
        label={t('postalCode')}
        optionalLabel={optional}
        autoComplete="postal-code"
        maxLength={12}
        defaultValue={address?.postalCode}
      />
      <CheckField name="isDefault" label={t('makeDefault')} defaultChecked={address?.isDefault} />
      <SubmitButton className="mt-2">{t('save')}</SubmitButton>
    </ActionForm>
  )
}
