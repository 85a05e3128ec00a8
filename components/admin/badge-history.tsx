import { badgeSentences } from '@/components/quality/badge-words'
import { type Column, DataTable } from '@/components/ui/data-table'
import { Panel } from '@/components/ui/panel'
import { Tag } from '@/components/ui/tag'
import { formatDateTime } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import type { AdminBadge } from '@/lib/quality/badge-admin-queries'

type Version = AdminBadge['versions'][number]
const tones = { DRAFT: 'info', PUBLISHED: 'good', RETIRED: 'plain' } as const

/** All versions a rule has had, newest first: what they asked for, when, and how many badges they gave. */
export function BadgeHistory({
  badge,
  itemNames,
  locale,
}: {
  badge: AdminBadge
  itemNames: ReadonlyMap<string, string>
  locale: Locale
}) {
  const t = translator(locale, 'badges')
  const time = (at: Date | null) => <span className="tabular">{at ? formatDateTime(at, locale) : '—'}</span>
  const columns: Column<Version>[] = [
    {
      key: 'state',
      label: t('admin.state'),
      cell: ({ version, status }) => (
        <span className="flex flex-wrap gap-2">
          {t('admin.version', { version })} <Tag tone={tones[status]}>{t(`admin.states.${status}`)}</Tag>
        </span>
      ),
    },
    {
      key: 'rule',
      label: t('admin.ruleWords'),
      cell: (version) => (
        <>
          <span className="block">{pick(version, 'text', locale)}</span>
          <span className="block text-muted">
            {badgeSentences(version.definition, badge.subject, locale, itemNames).join(
              locale === 'zh' ? '' : ' ',
            )}
          </span>
        </>
      ),
    },
    { key: 'from', label: t('admin.from'), cell: ({ publishedAt }) => time(publishedAt) },
    { key: 'until', label: t('admin.until'), cell: ({ retiredAt }) => time(retiredAt) },
    { key: 'author', label: t('admin.author'), cell: ({ author }) => author || '—' },
    { key: 'awards', label: t('admin.awards'), end: true, cell: ({ _count }) => _count.awards },
  ]
  return (
    <Panel id="history" title={t('admin.history')}>
      <DataTable caption={t('admin.history')} columns={columns} rows={badge.versions} />
    </Panel>
  )
}
