import Link from 'next/link'
import { ActionForm } from '@/components/ui/action-form'
import { Field, SelectField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { changePasswordAction, resendConfirmationAction, updateProfileAction } from '@/lib/accounts/actions'
import { requirePageViewer } from '@/lib/accounts/viewer'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

/** Name, language of mail, confirmation of the address, password; ways to the second factor and to one's data. */
export async function SettingsPanel({ locale }: { locale: Locale }) {
  const viewer = await requirePageViewer(locale, 'account:manage-own', `/${locale}/account/settings`)
  const t = translator(locale, 'account')
  const auth = translator(locale, 'auth')
  const states = translator(locale, 'states')
  return (
    <div className="max-w-xl space-y-10">
      {!viewer.emailConfirmed && (
        <Notice tone="warning" title={t('unconfirmed')}>
          <ActionForm action={resendConfirmationAction} locale={locale} success={t('resent')}>
            <SubmitButton tone="plain" size="small">
              {t('resend')}
            </SubmitButton>
          </ActionForm>
        </Notice>
      )}
      <section aria-labelledby="profile">
        <h2 id="profile" className="text-xl">
          {t('profile')}
        </h2>
        <p className="wrap-anywhere mt-2 text-muted">{viewer.email}</p>
        <ActionForm action={updateProfileAction} locale={locale} success={states('saved')}>
          <Field
            name="name"
            label={auth('name')}
            autoComplete="name"
            required
            maxLength={60}
            defaultValue={viewer.name}
          />
          <SelectField name="language" label={t('mailLanguage')} defaultValue={viewer.locale}>
            <option value="en">English</option>
            <option value="zh">中文</option>
          </SelectField>
          <SubmitButton>{states('save')}</SubmitButton>
        </ActionForm>
      </section>
      <section aria-labelledby="password">
        <h2 id="password" className="text-xl">
          {t('password')}
        </h2>
        <p className="mt-2 text-muted">{t('passwordNote')}</p>
        <ActionForm action={changePasswordAction} locale={locale}>
          <Field
            name="current"
            type="password"
            label={t('currentPassword')}
            autoComplete="current-password"
            required
            maxLength={200}
          />
          <Field
            name="password"
            type="password"
            label={auth('newPassword')}
            hint={auth('passwordHint')}
            autoComplete="new-password"
            required
            maxLength={200}
          />
          <Field
            name="repeat"
            type="password"
            label={auth('repeatPassword')}
            autoComplete="new-password"
            required
            maxLength={200}
          />
          <SubmitButton>{t('changePassword')}</SubmitButton>
        </ActionForm>
      </section>
      {(['second-factor', 'data'] as const).map((place) => (
        <section key={place} aria-labelledby={place}>
          <h2 id={place} className="text-xl">
            {t(`further.${place}.title`)}
          </h2>
          <p className="mt-2 text-muted">{t(`further.${place}.note`)}</p>
          <Link
            href={`/${locale}/account/settings/${place}`}
            className="inline-flex min-h-11 items-center text-steel underline"
          >
            {t(`further.${place}.link`)}
          </Link>
        </section>
      ))}
    </div>
  )
}
