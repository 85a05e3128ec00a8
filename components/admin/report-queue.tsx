import Link from 'next/link'
import { ReportTag } from '@/components/quality/report-state'
import { ActionForm } from '@/components/ui/action-form'
import type { Column } from '@/components/ui/data-table'
import { Field, SelectField } from '@/components/ui/field'
import { FilterBar, FilterSelect, FilterText } from '@/components/ui/filter-bar'
import { PageOfRows } from '@/components/ui/page-of-rows'
import { SubmitButton } from '@/components/ui/submit-button'
import { Tag } from '@/components/ui/tag'
import { requirePageViewer } from '@/lib/accounts/viewer'
import { formatDateTime, tradeDay } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { hrefWith, type Query, readChoice, readPage, readText } from '@/lib/list-query'
import { createSpotCheckAction } from '@/lib/quality/report-admin-actions'
import { listReportsToAssess, type ReportRow } from '@/lib/quality/report-queries'
import { reportStates } from '@/lib/quality/report-schema'
import { AdminFrame } from './admin-frame'

function columnsOf(locale: Locale, today: Date): Column<ReportRow>[] {
  const t = translator(locale, 'reports')
  return [
    {
      key: 'number',
      label: t('number'),
      cell: (report) => (
        <>
          <Link
            href={`/${locale}/admin/reports/${report.id}`}
            prefetch={false}
            className="font-medium underline"
          >
            {report.number || t('untitled')}
          </Link>
          <span className="block text-muted">
            {report.lab ? pick(report.lab, 'name', locale) : t('noLab')}
          </span>
        </>
      ),
    },
    { key: 'factory', label: t('factory'), cell: ({ factory }) => pick(factory, 'name', locale) },
    {
      key: 'products',
      label: t('products'),
      cell: ({ products }) =>
        products.map(({ product }) => pick(product, 'title', locale)).join(locale === 'zh' ? '、' : ', ') ||
        '—',
    },
    {
      key: 'state',
      label: t('state'),
      cell: (report) => (
        <span className="inline-flex flex-wrap gap-2">
          <ReportTag report={report} today={today} locale={locale} />
          {report.isSpotCheck && <Tag tone="info">{t('spotCheck')}</Tag>}
        </span>
      ),
    },
    {
      key: 'submittedAt',
      label: t('submittedAt'),
      cell: ({ submittedAt }) => (submittedAt ? formatDateTime(submittedAt, locale) : '—'),
    },
  ]
}

function SpotCheckForm({ locale }: { locale: Locale }) {
  const t = translator(locale, 'reports')
  return (
    <details className="mb-4">
      <summary className="inline-flex min-h-11 items-center text-steel underline">
        {t('newSpotCheck')}
      </summary>
      <ActionForm
        action={createSpotCheckAction}
        locale={locale}
        label={t('newSpotCheck')}
        className="max-w-xl"
      >
        <Field
          name="productSlug"
          label={t('productSlug')}
          hint={t('productSlugHint')}
          maxLength={120}
          autoComplete="off"
          required
        />
        <SelectField name="sampleKind" label={t('sampleKind')} defaultValue="MYSTERY_PURCHASE">
          {(['MYSTERY_PURCHASE', 'DRAWN'] as const).map((value) => (
            <option key={value} value={value}>
              {t(`sampleKinds.${value}`)}
            </option>
          ))}
        </SelectField>
        <SubmitButton>{t('begin')}</SubmitButton>
      </ActionForm>
    </details>
  )
}

/** Reports by state: those that wait for an assessor stand first, the longest waiting on top. */
export async function ReportQueue({ locale, query }: { locale: Locale; query: Promise<Query> }) {
  const viewer = await requirePageViewer(locale, 'admin:reports', `/${locale}/admin/reports`)
  const asked = await query
  const t = translator(locale, 'reports')
  const admin = translator(locale, 'admin')
  const filter = {
    status: 'status' in asked ? readChoice(asked, 'status', reportStates) : ('SUBMITTED' as const),
    text: readText(asked, 'q'),
    onlySpot: readChoice(asked, 'spot', ['1']) === '1',
    page: readPage(asked),
  }
  const found = await listReportsToAssess(viewer, filter)
  const kept = { q: filter.text, spot: filter.onlySpot ? '1' : null }
  return (
    <AdminFrame locale={locale} current="reports" title={admin('places.reports')}>
      <SpotCheckForm locale={locale} />
      <FilterBar label={admin('filter')} submit={admin('show')}>
        <FilterText name="q" label={t('searchAll')} value={filter.text} />
        <FilterSelect
          name="status"
          label={t('state')}
          value={filter.status}
          all={translator(locale, 'states')('all')}
          choices={reportStates.map((value) => ({ value, label: t(`states.${value}`) }))}
        />
        <FilterSelect
          name="spot"
          label={t('ordered')}
          value={kept.spot}
          all={translator(locale, 'states')('all')}
          choices={[{ value: '1', label: t('spotCheck') }]}
        />
      </FilterBar>
      <p className="mb-2 text-muted text-sm" role="status">
        {admin('found', { count: found.count })}
      </p>
      <PageOfRows
        caption={admin('places.reports')}
        columns={columnsOf(locale, tradeDay(new Date()))}
        rows={found.rows}
        page={filter.page}
        pages={found.pages}
        hrefOf={(page) =>
          `${hrefWith(`/${locale}/admin/reports`, { ...kept, page })}&status=${filter.status ?? ''}`
        }
        empty={filter.status === 'SUBMITTED' ? t('queueEmpty') : admin('nothingFound')}
        locale={locale}
      />
    </AdminFrame>
  )
}
