import Link from 'next/link'
import { ActionForm } from '@/components/ui/action-form'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/panel'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { publishBadgeAction } from '@/lib/quality/badge-actions'
import type { AdminBadge } from '@/lib/quality/badge-admin-queries'
import { type Trial, tryBadge } from '@/lib/quality/badge-trial-queries'

function Named({ title, list, locale }: { title: string; list: Trial['gains']; locale: Locale }) {
  const t = translator(locale, 'badges')
  const rest = list.count - list.named.length
  return (
    <section className="mt-4">
      <h3 className="font-medium">{title}</h3>
      {list.count > 0 && (
        <ul className="mt-1 sm:columns-2">
          {list.named.map((one) => (
            <li key={one.id} className="wrap-anywhere">
              <Link
                href={`/${locale}${one.path}` as '/'}
                prefetch={false}
                className="inline-flex min-h-9 items-center text-steel text-sm underline"
              >
                {pick(one, 'name', locale)}
              </Link>
            </li>
          ))}
          {rest > 0 && <li className="py-1 text-muted text-sm">{t('admin.more', { count: rest })}</li>}
        </ul>
      )}
    </section>
  )
}

/** What publishing the draft would change, and the button that does it: nothing is published that was not tried. */
export async function BadgeTrial({ badge, locale }: { badge: AdminBadge; locale: Locale }) {
  const t = translator(locale, 'badges')
  const trial = await tryBadge(badge.key, new Date())
  if (!trial || !badge.draft) return <Notice tone="warning">{t('admin.tooLate')}</Notice>
  const of = t(`admin.${badge.subject}`)
  return (
    <Panel id="trial" title={t('admin.tryTitle')} note={t('admin.tryNote')}>
      <Named title={t('admin.gains', { count: trial.gains.count, of })} list={trial.gains} locale={locale} />
      <Named title={t('admin.loses', { count: trial.loses.count, of })} list={trial.loses} locale={locale} />
      <p className="mt-4">{t('admin.keeps', { count: trial.keeps })}</p>
      <p className="mt-4 max-w-3xl text-muted text-sm">{t('admin.publishNote')}</p>
      <ActionForm
        action={publishBadgeAction}
        locale={locale}
        label={t('admin.publish', { version: badge.draft.version })}
        className="mt-2"
      >
        <input type="hidden" name="key" value={badge.key} />
        <input type="hidden" name="seen" value={trial.seen} />
        <SubmitButton>{t('admin.publish', { version: badge.draft.version })}</SubmitButton>
      </ActionForm>
    </Panel>
  )
}
