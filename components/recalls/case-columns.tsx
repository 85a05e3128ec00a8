import Link from 'next/link'
import type { Column } from '@/components/ui/data-table'
import { formatDate } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import type { CaseRow } from '@/lib/quality/case-queries'
import { CaseBadgesTag, CaseStateTag } from './case-state'

/** The columns of a list of cases; `hrefOf` leads to one. */
export function caseColumns(locale: Locale, hrefOf: (id: string) => string): Column<CaseRow>[] {
  const t = translator(locale, 'cases')
  return [
    {
      key: 'number',
      label: t('number'),
      cell: ({ id, number }) => (
        <Link href={hrefOf(id)} prefetch={false} className="tabular font-medium underline">
          {number}
        </Link>
      ),
    },
    {
      key: 'product',
      label: t('product'),
      cell: ({ product, factory }) => (
        <>
          {pick(product, 'title', locale)}
          <span className="block text-muted">{pick(factory, 'name', locale)}</span>
        </>
      ),
    },
    { key: 'openedAt', label: t('openedAt'), cell: ({ openedAt }) => formatDate(openedAt, locale) },
    {
      key: 'state',
      label: t('state'),
      cell: ({ status }) => <CaseStateTag status={status} locale={locale} />,
    },
    {
      key: 'badges',
      label: t('badgesOf'),
      cell: (found) => <CaseBadgesTag found={found} locale={locale} />,
    },
    { key: 'lots', label: t('lots'), end: true, cell: ({ _count }) => _count.lots },
    { key: 'told', label: t('told'), end: true, cell: ({ _count }) => _count.notices },
  ]
}
