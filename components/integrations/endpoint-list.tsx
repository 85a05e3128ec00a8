import Link from 'next/link'
import { type Column, DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import type { Desk } from '@/lib/factories/desk-queries'
import { translator } from '@/lib/i18n/translator'
import type { Endpoint } from '@/lib/notifications/webhook-queries'
import { EndpointState } from './endpoint-state'

/** A factory's endpoints as a table, each leading to its own page. */
export function EndpointList({ desk, endpoints }: { desk: Desk; endpoints: Endpoint[] }) {
  const { locale } = desk
  const t = translator(locale, 'integrations')
  if (!endpoints.length) return <EmptyState title={t('noEndpoints')} />
  const columns: Column<Endpoint>[] = [
    {
      key: 'address',
      label: t('address'),
      cell: ({ id, url, label }) => (
        <>
          <Link
            href={`/${locale}/seller/integrations/${id}`}
            prefetch={false}
            className="wrap-anywhere font-medium hover:underline"
          >
            {url}
          </Link>
          {label && <span className="block text-muted">{label}</span>}
        </>
      ),
    },
    {
      key: 'events',
      label: t('events'),
      cell: ({ events }) => (
        <span className="flex flex-wrap gap-x-2">
          {events.map((event) => (
            <code key={event}>{event}</code>
          ))}
        </span>
      ),
    },
    {
      key: 'state',
      label: t('state'),
      cell: (endpoint) => <EndpointState endpoint={endpoint} locale={locale} />,
    },
  ]
  return <DataTable caption={t('endpoints')} columns={columns} rows={endpoints} />
}
