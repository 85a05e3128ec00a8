import { ActionForm } from '@/components/ui/action-form'
import { ButtonLink } from '@/components/ui/button-link'
import { TextArea } from '@/components/ui/field'
import { Panel } from '@/components/ui/panel'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { discardBadgeDraftAction, saveBadgeDraftAction } from '@/lib/quality/badge-actions'
import type { AdminBadge } from '@/lib/quality/badge-admin-queries'
import { BadgeRuleFields, type ClassChoices } from './badge-rule-fields'

/** The next version of a rule: written here, tried, and published only then. */
export function BadgeForm({
  badge,
  choices,
  locale,
}: {
  badge: AdminBadge
  choices: ClassChoices
  locale: Locale
}) {
  const t = translator(locale, 'badges')
  const { draft } = badge
  const from = draft ?? badge.published
  if (!from) return null
  const seen = draft?.updatedAt.toISOString() ?? ''
  const title = draft ? t('admin.draft', { version: draft.version }) : t('admin.newDraft')
  return (
    <Panel id="draft" title={title} note={t('admin.draftNote')}>
      <ActionForm
        // Saved means a new start from what was saved.
        key={seen}
        action={saveBadgeDraftAction}
        locale={locale}
        label={title}
        className="max-w-2xl"
      >
        <input type="hidden" name="key" value={badge.key} />
        <input type="hidden" name="seen" value={seen} />
        <BadgeRuleFields rule={from.definition} locale={locale} choices={choices} />
        <TextArea
          name="textEn"
          label={t('admin.textEn')}
          hint={t('admin.textHint')}
          rows={3}
          maxLength={400}
          defaultValue={from.textEn}
        />
        <TextArea
          name="textZh"
          label={t('admin.textZh')}
          rows={3}
          maxLength={200}
          defaultValue={from.textZh}
        />
        <SubmitButton tone={draft ? 'plain' : 'primary'}>{t('admin.save')}</SubmitButton>
      </ActionForm>
      {draft && (
        <div className="mt-4 flex flex-wrap items-start gap-3">
          <ButtonLink href={`/${locale}/admin/badges/${badge.key}?try=1#trial`} prefetch={false}>
            {t('admin.tryIt')}
          </ButtonLink>
          <ActionForm action={discardBadgeDraftAction} locale={locale} label={t('admin.discard')}>
            <input type="hidden" name="key" value={badge.key} />
            <input type="hidden" name="seen" value={seen} />
            <SubmitButton tone="danger">{t('admin.discard')}</SubmitButton>
          </ActionForm>
        </div>
      )}
    </Panel>
  )
}
