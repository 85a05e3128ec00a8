import type { Hallmark, ProofSummary } from '@/lib/catalog/proof-schema'
import { type Examined, isSound } from './award-earned-rules'
import { headlineOf, measureOf } from './award-measure-rules'
import { stored } from './exact-rules'
import { earnedClasses } from './judge-class-rules'
import { type Counted, speakingFor, suspendingCase } from './judge-governing-rules'
import { labMarks } from './judge-lab-rules'
import { canConvert, convert } from './unit-rules'

/** A row of ProductProof without its moment. */
export type ProofRow = {
  productId: string
  summary: ProofSummary
  badges: string[]
  headroom: string | null
  classes: string[]
  labMarks: string[]
  sampleKinds: string[]
  testedOn: string | null
}
/** A row of ProductMeasure. */
export type MeasureRow = {
  productId: string
  itemKey: string
  value: string
  headroom: string | null
  resultId: string
}

const sorted = (words: string[]) => [...new Set(words)].sort()

function measureRows({ evidence, governing }: Examined): MeasureRow[] {
  return sorted(governing.map(({ item }) => item.key)).flatMap((itemKey) => {
    const found = speakingFor(governing, itemKey, evidence.standards)
    if (!found) return []
    const { judgement, result } = found.worst
    const asked = evidence.measures.find((measure) => measure.itemKey === itemKey)?.unit ?? found.item.unit
    const unit = canConvert(found.item.unit, asked) ? asked : found.item.unit
    return [
      {
        productId: evidence.productId,
        itemKey,
        value: stored(convert(judgement.value, found.item.unit, unit), found.item.direction),
        headroom: judgement.headroom && stored(judgement.headroom, 'MIN'),
        resultId: result.id,
      },
    ]
  })
}

/** The newest report that counts, of the given results. */
function newestOf(counted: Counted[]): Counted | null {
  return counted.reduce<Counted | null>(
    (best, one) =>
      !best ||
      one.report.issuedOn > best.report.issuedOn ||
      (one.report.issuedOn === best.report.issuedOn && one.result.id < best.result.id)
        ? one
        : best,
    null,
  )
}

/**
 * What the catalogue shows of a product: while a case suspends its badges nothing measured at all, and where a value that counts fails the
 * values without a headline or a class. Null when there is nothing to show.
 */
export function computeProof(
  examined: Examined,
  hallmarks: (Hallmark & { position: number })[],
): { proof: ProofRow | null; measures: MeasureRow[] } {
  const { evidence } = examined
  const governing = suspendingCase(evidence.cases) ? [] : examined.governing
  const sound = isSound(examined)
  const headline = sound ? headlineOf(evidence, governing) : null
  const counting = governing.flatMap(({ all }) => all)
  const newest = newestOf(counting)
  const ofLab = headline?.worst ?? newest
  const marks = (one: Counted) => labMarks(one.lab, one.report.issuedOn)
  if (!newest && hallmarks.length === 0) return { proof: null, measures: [] }
  const shown = [...hallmarks].sort((one, other) => one.position - other.position)
  const headroom = headline?.worst.judgement.headroom
  const proof: ProofRow = {
    productId: evidence.productId,
    summary: {
      hallmarks: shown.map(({ awardId, rule, nameEn, nameZh, until }) => ({
        awardId,
        rule,
        nameEn,
        nameZh,
        until,
      })),
      headline: headline && measureOf(headline, evidence.measures),
      lab: ofLab && { nameEn: ofLab.lab.nameEn, nameZh: ofLab.lab.nameZh, marks: marks(ofLab) },
      testedOn: newest?.report.issuedOn ?? null,
    },
    badges: sorted(shown.map(({ rule }) => rule)),
    headroom: headroom ? stored(headroom, 'MIN') : null,
    classes: sound
      ? earnedClasses(governing, examined.editionItems).map(({ ladder, classKey }) => `${ladder}/${classKey}`)
      : [],
    labMarks: sorted(counting.flatMap(marks)),
    sampleKinds: sorted(counting.map(({ report }) => report.sampleKind)),
    testedOn: newest?.report.issuedOn ?? null,
  }
  return { proof, measures: measureRows({ ...examined, governing }) }
}
