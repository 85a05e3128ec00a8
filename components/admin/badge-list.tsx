import Link from 'next/link'
import { type Column, DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { Tag } from '@/components/ui/tag'
import { requirePageViewer } from '@/lib/accounts/viewer'
import { formatDate } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { listBadgesForAdmin } from '@/lib/quality/badge-admin-queries'
import { AdminFrame } from './admin-frame'

type Row = Awaited<ReturnType<typeof listBadgesForAdmin>>[number]

function columnsOf(locale: Locale): Column<Row>[] {
  const t = translator(locale, 'badges')
  return [
    {
      key: 'badge',
      label: t('admin.badge'),
      cell: (badge) => (
        <>
          <Link
            href={`/${locale}/admin/badges/${badge.key}`}
            prefetch={false}
            className="inline-flex min-h-9 items-center font-medium underline"
          >
            {pick(badge, 'name', locale)}
          </Link>
          <span className="block text-muted">{badge.key}</span>
        </>
      ),
    },
    { key: 'of', label: t('admin.of'), cell: ({ subject }) => t(`admin.${subject}`) },
    {
      key: 'inForce',
      label: t('admin.inForce'),
      cell: ({ published, hasDraft }) => (
        <span className="flex flex-wrap items-center gap-2">
          {published?.publishedAt ? (
            <span className="tabular">
              {t('admin.version', { version: published.version })} ·{' '}
              {formatDate(published.publishedAt, locale)}
            </span>
          ) : (
            <Tag tone="warning">{t('admin.notYet')}</Tag>
          )}
          {hasDraft && <Tag tone="info">{t('admin.draftWaits')}</Tag>}
        </span>
      ),
    },
    { key: 'held', label: t('admin.held'), end: true, cell: ({ held }) => held },
  ]
}

/** All badges: by which version they are judged, and how many hold them. */
export async function BadgeList({ locale }: { locale: Locale }) {
  await requirePageViewer(locale, 'admin:badges', `/${locale}/admin/badges`)
  const badges = await listBadgesForAdmin(new Date())
  const t = translator(locale, 'badges')
  const title = translator(locale, 'admin')('places.badges')
  return (
    <AdminFrame locale={locale} current="badges" title={title}>
      <p className="mb-4">
        <Link href={`/${locale}/badges`} className="inline-flex min-h-11 items-center text-steel underline">
          {t('admin.publicPage')}
        </Link>
      </p>
      {badges.length ? (
        <DataTable caption={title} columns={columnsOf(locale)} rows={badges} />
      ) : (
        <EmptyState title={t('none')} />
      )}
    </AdminFrame>
  )
}
