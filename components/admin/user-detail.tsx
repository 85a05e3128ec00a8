import Link from 'next/link'
import { notFound } from 'next/navigation'
import { ActionForm } from '@/components/ui/action-form'
import { Field, SelectField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/panel'
import { SubmitButton } from '@/components/ui/submit-button'
import {
  banUserAction,
  resetSecondFactorAction,
  setRoleAction,
  unbanUserAction,
} from '@/lib/accounts/admin-actions'
import { type AdminUser, findUserForAdmin } from '@/lib/accounts/admin-queries'
import { requirePageViewer } from '@/lib/accounts/viewer'
import { formatDateTime } from '@/lib/dates'
import { listFactoryChoices } from '@/lib/factories/admin-queries'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { isRowId } from '@/lib/list-query'
import { AdminFrame } from './admin-frame'
import { Memberships } from './memberships'
import { UserTags } from './user-state'

function RoleForm({ user, locale }: { user: AdminUser; locale: Locale }) {
  const t = translator(locale, 'admin')
  return (
    <ActionForm
      action={setRoleAction}
      locale={locale}
      label={t('role')}
      success={translator(locale, 'states')('saved')}
    >
      <input type="hidden" name="userId" value={user.id} />
      <SelectField name="role" label={t('role')} defaultValue={user.role} key={user.role}>
        <option value="BUYER">{t('roles.BUYER')}</option>
        <option value="ADMIN">{t('roles.ADMIN')}</option>
      </SelectField>
      <SubmitButton tone="plain">{t('setRole')}</SubmitButton>
    </ActionForm>
  )
}

function BanForm({ user, locale }: { user: AdminUser; locale: Locale }) {
  const t = translator(locale, 'admin')
  if (user.bannedAt)
    return (
      <>
        <Notice tone="warning" title={t('bannedSince', { time: formatDateTime(user.bannedAt, locale) })}>
          {user.banReason}
        </Notice>
        <ActionForm action={unbanUserAction} locale={locale} label={t('unban')}>
          <input type="hidden" name="userId" value={user.id} />
          <SubmitButton tone="plain">{t('unban')}</SubmitButton>
        </ActionForm>
      </>
    )
  return (
    <ActionForm action={banUserAction} locale={locale} label={t('ban')}>
      <input type="hidden" name="userId" value={user.id} />
      <Field name="reason" label={t('reason')} maxLength={200} required />
      <SubmitButton tone="danger">{t('ban')}</SubmitButton>
    </ActionForm>
  )
}

function SecondFactorForm({ user, locale }: { user: AdminUser; locale: Locale }) {
  const t = translator(locale, 'admin')
  return (
    <ActionForm action={resetSecondFactorAction} locale={locale} label={t('resetSecondFactor')}>
      <input type="hidden" name="userId" value={user.id} />
      <SubmitButton tone="danger">{t('resetSecondFactor')}</SubmitButton>
    </ActionForm>
  )
}

/** One account: its role, whether it may sign in, and the factories it works for. */
export async function UserDetail({ locale, id }: { locale: Locale; id: string }) {
  const viewer = await requirePageViewer(locale, 'admin:users', `/${locale}/admin/users/${id}`)
  const user = isRowId(id) ? await findUserForAdmin(id) : null
  if (!user) notFound()
  const factories = await listFactoryChoices()
  const t = translator(locale, 'admin')
  const isSelf = viewer.userId === user.id
  return (
    <AdminFrame
      locale={locale}
      current="users"
      title={<span className="wrap-anywhere">{user.name || t('deleted')}</span>}
    >
      <p className="mb-6 flex flex-wrap items-center gap-x-4 gap-y-2">
        <span className="wrap-anywhere">{user.email}</span>
        <UserTags user={user} locale={locale} />
        <Link
          href={`/${locale}/admin/audit?id=${user.id}`}
          className="inline-flex min-h-11 items-center text-steel underline"
        >
          {t('seeAudit')}
        </Link>
      </p>
      {isSelf || user.deletedAt ? (
        <Notice>{t(isSelf ? 'ownAccount' : 'deletedAccount')}</Notice>
      ) : (
        <div className="grid gap-x-10 md:grid-cols-2">
          <Panel id="role" title={t('role')} note={t('endsSessions')}>
            <RoleForm user={user} locale={locale} />
          </Panel>
          <div className="max-md:mt-8">
            <Panel id="ban" title={t('access')} note={t('endsSessions')}>
              <BanForm user={user} locale={locale} />
            </Panel>
          </div>
          {user.secondFactorSince && (
            <div className="mt-8">
              <Panel id="second-factor" title={t('secondFactor')} note={t('resetSecondFactorNote')}>
                <SecondFactorForm user={user} locale={locale} />
              </Panel>
            </div>
          )}
        </div>
      )}
      {!user.deletedAt && (
        <div className="mt-8">
          <Panel id="memberships" title={t('places.factories')} note={t('endsSessions')}>
            <Memberships user={user} factories={factories} locale={locale} />
          </Panel>
        </div>
      )}
    </AdminFrame>
  )
}
