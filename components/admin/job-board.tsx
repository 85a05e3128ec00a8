import { type Column, DataTable } from '@/components/ui/data-table'
import { Panel } from '@/components/ui/panel'
import { requirePageViewer } from '@/lib/accounts/viewer'
import { formatDateTime } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { retryJobAction, retryMailAction, retryNewsAction } from '@/lib/notifications/admin-actions'
import { listFailedJobs, listQueues, type QueueRow, readOutbox } from '@/lib/notifications/jobs-queries'
import { AdminFrame } from './admin-frame'
import { Failures } from './failures'

const mailStates = ['QUEUED', 'SENT', 'STORED', 'FAILED'] as const

function queueColumns(locale: Locale): Column<QueueRow & { id: string }>[] {
  const t = translator(locale, 'admin')
  return [
    {
      key: 'queue',
      label: t('queue'),
      cell: ({ name }) => (
        <>
          <span className="font-medium">{t(`queues.${name}` as 'queues.tell-news')}</span>
          <span className="block text-muted text-xs">{name}</span>
        </>
      ),
    },
    { key: 'waiting', label: t('waiting'), end: true, cell: ({ waiting }) => waiting },
    { key: 'active', label: t('running'), end: true, cell: ({ active }) => active },
    { key: 'done', label: t('done'), end: true, cell: ({ done }) => done },
    {
      key: 'failed',
      label: t('failed'),
      end: true,
      cell: ({ failed }) => (failed ? <span className="font-medium text-vermilion">{failed}</span> : 0),
    },
    {
      key: 'last',
      label: t('lastRun'),
      cell: ({ lastRun }) => (lastRun ? formatDateTime(lastRun, locale) : '—'),
    },
  ]
}

/** Background work: queues, what failed with its error, the outbox, untold news and today's payment events. */
export async function JobBoard({ locale }: { locale: Locale }) {
  await requirePageViewer(locale, 'admin:jobs', `/${locale}/admin/jobs`)
  const [queues, failed, outbox] = await Promise.all([listQueues(), listFailedJobs(), readOutbox(new Date())])
  const t = translator(locale, 'admin')
  const figure = (label: string, value: number) => (
    <div key={label} className="flex justify-between gap-4 border-line border-b py-2">
      <dt className="text-muted">{label}</dt>
      <dd className="tabular">{value}</dd>
    </div>
  )
  return (
    <AdminFrame locale={locale} current="jobs" title={t('places.jobs')}>
      <Panel id="queues" title={t('queuesTitle')}>
        <DataTable
          caption={t('queuesTitle')}
          columns={queueColumns(locale)}
          rows={queues.map((queue) => ({ ...queue, id: queue.name }))}
        />
      </Panel>
      <Panel id="failed" title={t('failedJobs')}>
        <Failures
          locale={locale}
          action={retryJobAction}
          rows={failed.map(({ id, name, error, completedOn, createdOn, retries }) => ({
            id,
            title: `${name} · ${t('tries', { count: retries + 1 })}`,
            error,
            at: completedOn ?? createdOn,
            fields: { name, jobId: id },
          }))}
          none={t('noFailedJobs')}
        />
      </Panel>
      <div className="mt-8 grid gap-x-10 gap-y-8 md:grid-cols-2">
        <Panel id="outbox" title={t('outbox')}>
          <dl>{mailStates.map((state) => figure(t(`mailStates.${state}`), outbox.mails[state] ?? 0))}</dl>
        </Panel>
        <div>
          <Panel id="events" title={t('paymentEvents')}>
            {outbox.events.length ? (
              <dl>
                {outbox.events.map(({ type, count }) => figure(type, count))}
                {figure(t('unhandled'), outbox.unhandled)}
              </dl>
            ) : (
              <p className="py-2 text-muted text-sm">{t('noPaymentEvents')}</p>
            )}
          </Panel>
        </div>
      </div>
      <Panel id="failed-mails" title={t('failedMails')}>
        <Failures
          locale={locale}
          action={retryMailAction}
          rows={outbox.failedMails.map((mail) => ({
            id: mail.id,
            title: `${mail.subject} → ${mail.to}`,
            error: mail.lastError ?? '',
            at: mail.createdAt,
            fields: { mailId: mail.id },
          }))}
          none={t('noFailedMails')}
        />
      </Panel>
      <Panel id="untold" title={t('untoldNews')}>
        <Failures
          locale={locale}
          action={retryNewsAction}
          rows={outbox.untold.map((event) => ({
            id: event.id,
            title: `${event.type} · ${t('tries', { count: event.attempts })}`,
            error: JSON.stringify(event.payload),
            at: event.at,
            fields: { eventId: event.id },
          }))}
          none={t('noUntoldNews')}
        />
      </Panel>
    </AdminFrame>
  )
}
