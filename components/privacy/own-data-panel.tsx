import { ActionForm } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { CheckField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { requirePageViewer } from '@/lib/accounts/viewer'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { deleteAccountAction } from '@/lib/privacy/actions'
import { ProofFields } from './proof-fields'

type Query = Promise<Record<string, string | string[] | undefined>>

const problems = ['wrongPassword', 'wrongCode', 'signInNeeded', 'tooMany', 'invalid'] as const

/** Why the download was refused: the page it leads back to says it. */
async function Problem({ locale, query }: { locale: Locale; query: Query }) {
  const { problem, minutes } = await query
  const code = problems.find((one) => one === problem)
  if (!code) return null
  const wait = Math.min(Math.max(Number(minutes) || 1, 1), 1440)
  return <Notice tone="problem">{translator(locale, 'errors')(code, { minutes: wait })}</Notice>
}

function Export({ locale, query }: { locale: Locale; query: Query }) {
  const t = translator(locale, 'ownData')
  return (
    <section aria-labelledby="export">
      <h2 id="export" className="text-xl">
        {t('exportTitle')}
      </h2>
      <p className="mt-2 text-muted">{t('exportNote')}</p>
      <Problem locale={locale} query={query} />
      <form method="post" action="/api/account/export" aria-label={t('exportTitle')}>
        <input type="hidden" name="locale" value={locale} />
        <ProofFields locale={locale} />
        <Button type="submit" tone="plain">
          {t('export')}
        </Button>
      </form>
    </section>
  )
}

function Deletion({ locale }: { locale: Locale }) {
  const t = translator(locale, 'ownData')
  return (
    <section aria-labelledby="delete">
      <h2 id="delete" className="text-xl">
        {t('deleteTitle')}
      </h2>
      <p className="mt-2">{t('deleteGoes')}</p>
      <p className="mt-2">{t('deleteStays')}</p>
      <p className="mt-2 text-muted">{t('deleteWhen')}</p>
      <ActionForm action={deleteAccountAction} locale={locale} label={t('deleteTitle')}>
        <ProofFields locale={locale} />
        <CheckField name="understood" label={t('understood')} />
        <SubmitButton tone="danger">{t('delete')}</SubmitButton>
      </ActionForm>
    </section>
  )
}

/** A copy of everything kept about oneself, and the way out. */
export async function OwnDataPanel({ locale, query }: { locale: Locale; query: Query }) {
  await requirePageViewer(locale, 'account:manage-own', `/${locale}/account/settings/data`)
  return (
    <div className="max-w-xl space-y-10">
      <Export locale={locale} query={query} />
      <Deletion locale={locale} />
    </div>
  )
}
