import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import type { ReportChoices, ReportDetail } from '@/lib/quality/report-queries'
import { unitsLike } from '@/lib/quality/unit-rules'
import type { EditionChoice, RowDraft } from './result-choices'

/** The editions a report can name, in one language; those of its products' categories first. */
export function editionChoices(
  choices: ReportChoices,
  report: ReportDetail,
  locale: Locale,
): EditionChoice[] {
  const t = translator(locale, 'reports')
  const categories = new Set(
    choices.products
      .filter(({ id }) => report.products.some(({ productId }) => productId === id))
      .map(({ categoryId }) => categoryId),
  )
  return choices.editions.map((edition) => ({
    id: edition.id,
    label: [
      edition.code,
      pick(edition, 'title', locale),
      ...(edition.supersededOn || edition.supersededById ? [t('superseded')] : []),
    ].join(' · '),
    fits: edition.standard.categories.some(({ categoryId }) => categories.has(categoryId)),
    items: edition.items.map((item) => ({
      id: item.id,
      name: pick(item, 'name', locale),
      method: item.method,
      units: unitsLike(item.unit),
      isGrade: item.kind === 'GRADE',
      classes: item.limits.map((limit) => ({
        id: limit.id,
        label: pick(limit, 'class', locale) || limit.classKey || '—',
      })),
    })),
  }))
}

/** The results of a report as rows of its form, each with what an assessor said of it. */
export function rowDrafts(report: ReportDetail): RowDraft[] {
  return report.results.map((result) => ({
    row: result.position,
    itemId: result.itemId,
    limitId: result.limitId ?? '',
    method: result.method,
    sample: result.sample,
    sign: result.notDetected ? 'nd' : 'measured',
    value: (result.notDetected ? result.reportingLimit : result.measured)?.toFixed() ?? '',
    unit: result.unit,
    note: report.notes
      .filter(({ field, resolvedAt }) => field === `results.${result.position}.value` && !resolvedAt)
      .map(({ text }) => text)
      .join(' · '),
  }))
}
