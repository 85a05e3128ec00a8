import { notFound } from 'next/navigation'
import { Suspense } from 'react'
import { badgeSentences } from '@/components/quality/badge-words'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/panel'
import { Skeleton } from '@/components/ui/skeleton'
import { requirePageViewer } from '@/lib/accounts/viewer'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { isSlug, type Query } from '@/lib/list-query'
import { findBadgeForAdmin, listClassChoices } from '@/lib/quality/badge-admin-queries'
import { AdminFrame } from './admin-frame'
import { BadgeForm } from './badge-form'
import { BadgeHistory } from './badge-history'
import { BadgeTrial } from './badge-trial'

/** One badge: the rule in force, the next one being written, what that would change, and all there were. */
export async function BadgeDetail({
  locale,
  badgeKey,
  query,
}: {
  locale: Locale
  badgeKey: string
  query: Promise<Query>
}) {
  await requirePageViewer(locale, 'admin:badges', `/${locale}/admin/badges/${badgeKey}`)
  const badge = isSlug(badgeKey) ? await findBadgeForAdmin(badgeKey) : null
  if (!badge) notFound()
  const choices = await listClassChoices()
  const isTried = (await query).try === '1'
  const t = translator(locale, 'badges')
  const itemNames = new Map(choices.items.map((item) => [item.key, pick(item, 'name', locale)]))
  return (
    <AdminFrame locale={locale} current="badges" title={pick(badge, 'name', locale)}>
      <Panel id="rule" title={t('admin.ruleInForce')}>
        {badge.published ? (
          <div className="max-w-3xl">
            <p className="mt-3">{pick(badge.published, 'text', locale)}</p>
            {badgeSentences(badge.published.definition, badge.subject, locale, itemNames).map((sentence) => (
              <p key={sentence} className="mt-1 text-muted">
                {sentence}
              </p>
            ))}
          </div>
        ) : (
          <Notice tone="warning">{t('admin.noRule')}</Notice>
        )}
      </Panel>
      <BadgeForm badge={badge} choices={choices} locale={locale} />
      {isTried && badge.draft && (
        <Suspense fallback={<Skeleton lines={6} label="Loading · 加载中" />}>
          <BadgeTrial badge={badge} locale={locale} />
        </Suspense>
      )}
      <BadgeHistory badge={badge} itemNames={itemNames} locale={locale} />
    </AdminFrame>
  )
}
