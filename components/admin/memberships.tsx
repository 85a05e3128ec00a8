import { ActionForm } from '@/components/ui/action-form'
import { SelectField } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import type { AdminUser } from '@/lib/accounts/admin-queries'
import type { listFactoryChoices } from '@/lib/factories/admin-queries'
import { setMembershipAction } from '@/lib/factories/membership-actions'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'

const roles = ['OWNER', 'EDITOR', 'SHIPPER'] as const

/** The factories an account works for, each with its role, and the form that gives it one. */
export function Memberships({
  user,
  factories,
  locale,
}: {
  user: AdminUser
  factories: Awaited<ReturnType<typeof listFactoryChoices>>
  locale: Locale
}) {
  const t = translator(locale, 'admin')
  return (
    <>
      <ul>
        {user.memberships.map(({ role, factory }) => (
          <li
            key={factory.slug}
            className="flex flex-wrap items-center justify-between gap-4 border-line border-b py-2"
          >
            <span>
              {pick(factory, 'name', locale)} <span className="text-muted">{t(`roles.${role}`)}</span>
            </span>
            <ActionForm action={setMembershipAction} locale={locale}>
              <input type="hidden" name="userId" value={user.id} />
              <input type="hidden" name="factorySlug" value={factory.slug} />
              <input type="hidden" name="role" value="NONE" />
              <SubmitButton
                tone="danger"
                size="small"
                aria-label={`${t('endMembership')}: ${pick(factory, 'name', locale)}`}
              >
                {t('endMembership')}
              </SubmitButton>
            </ActionForm>
          </li>
        ))}
      </ul>
      <ActionForm
        action={setMembershipAction}
        locale={locale}
        label={t('setMembership')}
        success={translator(locale, 'states')('saved')}
        className="max-w-3xl"
      >
        <input type="hidden" name="userId" value={user.id} />
        <div className="grid gap-x-4 sm:grid-cols-2">
          <SelectField name="factorySlug" label={t('factory')} defaultValue="">
            <option value="" disabled>
              {t('chooseFactory')}
            </option>
            {factories.map((factory) => (
              <option key={factory.slug} value={factory.slug}>
                {pick(factory, 'name', locale)} ({factory.slug})
              </option>
            ))}
          </SelectField>
          <SelectField name="role" label={t('role')} hint={t('roleHint')} defaultValue="EDITOR">
            {roles.map((role) => (
              <option key={role} value={role}>
                {t(`roles.${role}`)}
              </option>
            ))}
          </SelectField>
        </div>
        <p className="text-muted text-sm">{t('lastOwnerNote')}</p>
        <SubmitButton tone="plain" className="mt-2">
          {t('setMembership')}
        </SubmitButton>
      </ActionForm>
    </>
  )
}
