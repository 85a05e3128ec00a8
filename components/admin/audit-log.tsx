import Link from 'next/link'
import type { Column } from '@/components/ui/data-table'
import { PageOfRows } from '@/components/ui/page-of-rows'
import { type AuditRow, auditEntities, listAuditEntries } from '@/lib/accounts/audit-queries'
import { requirePageViewer } from '@/lib/accounts/viewer'
import { formatDateTime } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { hrefWith, isRowId, type Query, readChoice, readPage, readText } from '@/lib/list-query'
import { AdminFrame } from './admin-frame'
import { AuditChanges } from './audit-changes'
import { ListFilter } from './list-filter'

function columnsOf(locale: Locale): Column<AuditRow>[] {
  const t = translator(locale, 'admin')
  return [
    {
      key: 'when',
      label: t('when'),
      cell: ({ at }) => <span className="tabular">{formatDateTime(at, locale)}</span>,
    },
    {
      key: 'who',
      label: t('who'),
      cell: ({ actorId, actorName }) =>
        actorId ? (
          <Link href={`/${locale}/admin/users/${actorId}`} prefetch={false} className="hover:underline">
            {actorName}
          </Link>
        ) : (
          actorName
        ),
    },
    {
      key: 'what',
      label: t('what'),
      cell: ({ action, entity, entityId }) => (
        <>
          <span className="font-medium">{action}</span>
          <Link
            href={`/${locale}/admin/audit?id=${entityId}`}
            prefetch={false}
            className="block text-muted text-xs hover:underline"
          >
            {entity} {entityId.slice(0, 8)}
          </Link>
        </>
      ),
    },
    {
      key: 'changes',
      label: t('changes'),
      cell: (entry) => <AuditChanges entry={entry} locale={locale} />,
    },
  ]
}

/** Who changed what, newest first. */
export async function AuditLog({ locale, query }: { locale: Locale; query: Promise<Query> }) {
  await requirePageViewer(locale, 'admin:audit', `/${locale}/admin/audit`)
  const asked = await query
  const t = translator(locale, 'admin')
  const wanted = readText(asked, 'id')
  const filter = {
    entity: readChoice(asked, 'status', auditEntities),
    text: readText(asked, 'q'),
    entityId: isRowId(wanted) ? wanted : '',
    page: readPage(asked),
  }
  const found = await listAuditEntries(filter)
  return (
    <AdminFrame locale={locale} current="audit" title={t('places.audit')}>
      <ListFilter
        locale={locale}
        searchLabel={t('searchAudit')}
        text={filter.text}
        value={filter.entity}
        choices={auditEntities.map((value) => ({ value, label: t(`entities.${value}`) }))}
        count={found.count}
      />
      <PageOfRows
        caption={t('places.audit')}
        columns={columnsOf(locale)}
        rows={found.rows}
        page={filter.page}
        pages={found.pages}
        hrefOf={(page) =>
          hrefWith(`/${locale}/admin/audit`, {
            q: filter.text,
            status: filter.entity,
            id: filter.entityId,
            page,
          })
        }
        empty={t('nothingFound')}
        locale={locale}
      />
    </AdminFrame>
  )
}
