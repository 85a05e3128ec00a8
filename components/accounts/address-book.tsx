import { ActionForm } from '@/components/ui/action-form'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { SubmitButton } from '@/components/ui/submit-button'
import { Tag } from '@/components/ui/tag'
import { removeAddressAction } from '@/lib/accounts/actions'
import { listOwnAddresses } from '@/lib/accounts/queries'
import { requirePageViewer } from '@/lib/accounts/viewer'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { AddressLines } from './address-lines'

/** The viewer's addresses, the default first. */
export async function AddressBook({ locale }: { locale: Locale }) {
  const base = `/${locale}/account/addresses`
  await requirePageViewer(locale, 'account:manage-own', base)
  const addresses = await listOwnAddresses()
  const t = translator(locale, 'address')
  const states = translator(locale, 'states')
  return (
    <>
      <ButtonLink href={`${base}/new`}>{t('add')}</ButtonLink>
      {addresses.length === 0 && <EmptyState title={t('none')} />}
      <ul className="mt-6 grid gap-4 sm:grid-cols-2">
        {addresses.map((address) => (
          <li key={address.id} className="flex flex-col rounded-md border border-line bg-surface p-4">
            <AddressLines address={address} locale={locale} />
            {address.isDefault && (
              <p className="mt-2">
                <Tag tone="good">{t('default')}</Tag>
              </p>
            )}
            <div className="mt-auto flex gap-2 pt-3">
              <ButtonLink
                size="small"
                href={`${base}/${address.id}`}
                aria-label={`${states('edit')}: ${address.recipient}`}
              >
                {states('edit')}
              </ButtonLink>
              <ActionForm action={removeAddressAction} locale={locale}>
                <input type="hidden" name="addressId" value={address.id} />
                <SubmitButton
                  tone="quiet"
                  size="small"
                  aria-label={`${states('remove')}: ${address.recipient}`}
                >
                  {states('remove')}
                </SubmitButton>
              </ActionForm>
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}
