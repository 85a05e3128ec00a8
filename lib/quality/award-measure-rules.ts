import type { Measure } from '@/lib/catalog/proof-schema'
import type { CategoryMeasureFacts, ProductEvidence } from './award-schema'
import { plain, stored } from './exact-rules'
import { type Governing, speakingFor } from './judge-governing-rules'
import { shownHeadroom } from './judge-rules'

/** The first of the category's measured things that has a ratio to show. */
export function headlineOf(
  { measures, standards }: ProductEvidence,
  governing: Governing[],
): Governing | null {
  const ratios = governing.filter(({ item }) => item.kind === 'RATIO')
  for (const { itemKey } of measures) {
    const found = speakingFor(ratios, itemKey, standards)
    if (found) return found
  }
  return null
}

/** What a governing result says in numbers, in the standard's unit; labelled as the category labels it. */
export function measureOf({ item, worst }: Governing, measures: CategoryMeasureFacts[]): Measure {
  const { judgement, result } = worst
  const limit = item.limits.find(({ id }) => id === result.limitId) ?? item.limits[0]
  const label = measures.find(({ itemKey }) => itemKey === item.key) ?? item
  return {
    itemKey: item.key,
    nameEn: item.nameEn,
    nameZh: item.nameZh,
    labelEn: label.labelEn,
    labelZh: label.labelZh,
    unit: item.unit,
    kind: item.kind,
    direction: item.direction,
    value: stored(judgement.value, item.direction),
    notDetected: judgement.notDetected,
    limit: plain(judgement.limit),
    headroom: shownHeadroom(judgement),
    classEn: limit?.classEn ?? '',
    classZh: limit?.classZh ?? '',
    standard: item.standard,
    standardSlug: item.standardSlug,
  }
}
