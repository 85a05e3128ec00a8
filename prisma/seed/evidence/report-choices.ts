import type { EvidenceKind, Exception } from '@/prisma/seed/evidence/exceptions'
import type { PlannedTest } from '@/prisma/seed/evidence/plan-notation'
import { seedPick } from '@/prisma/seed/ids'
import { labs, type SeedLab } from '@/prisma/seed/labs'
import { scopeOf } from '@/prisma/seed/rows-labs'
import { standards } from '@/prisma/seed/standards'
import type { SeedProduct } from '@/prisma/seed/world-types'

export type SampleKind = 'SENT_IN' | 'DRAWN' | 'MYSTERY_PURCHASE'
export type Openness = 'PUBLIC' | 'ON_REQUEST' | 'CLOSED'

const standardOf = new Map(
  standards.flatMap(({ slug, editions }) => editions.map(({ code }) => [code, slug] as const)),
)
const scopes = new Map(labs.map((lab) => [lab.slug, scopeOf(lab)]))

const isInScope = (lab: SeedLab, { edition, item }: PlannedTest) =>
  (scopes.get(lab.slug) ?? []).some(
    (one) => one.standard === standardOf.get(edition.code) && (one.item === '' || one.item === item.key),
  )

/** A laboratory that may test all of it, mostly one nearby; where none can, the one that may test most. */
export function labFor(tests: PlannedTest[], province: string, key: string): SeedLab {
  const ranked = labs.map((lab) => ({ lab, covered: tests.filter((test) => isInScope(lab, test)).length }))
  const most = Math.max(...ranked.map(({ covered }) => covered))
  const able = ranked.filter(({ covered }) => covered === most).map(({ lab }) => lab)
  const near = able.filter((lab) => lab.near.includes(province))
  const choice = [...able, ...near, ...near, ...near, ...near]
  const lab = choice[seedPick('lab', key, choice.length)]
  if (!lab) throw new Error(`No laboratory for ${key}`)
  return lab
}

/** Where buyers choose by measured value, nearly everything is tested. */
const showcase = new Set([
  'sports-shoes',
  'down-jackets',
  'cashmere-knitwear',
  'silk-quilts',
  'hard-suitcases',
  'desk-lamps',
  'towels',
  'power-banks',
])

/** Which reports a product has where nothing else is said: two of three have one that counts. */
export function kindsOf({ slug, category }: SeedProduct): EvidenceKind[] {
  const pick = seedPick('evidence', slug, 100)
  const [current, lapsed] = showcase.has(category) ? [88, 94] : [66, 74]
  if (pick < current) return seedPick('before', slug, 100) < 12 ? ['current', 'lapsed'] : ['current']
  return pick < lapsed ? ['lapsed'] : []
}

/** Days for which a report of so many months counts, at most. */
export const spanOf = (months: number) => Math.floor(months * 30.4)

/** When it was issued, in days: spread over what counts now, or before it. */
export function issuedOf(kind: EvidenceKind, key: string, exception: Exception, months: number): number {
  const span = spanOf(months)
  if (kind === 'current') {
    if (exception.issued !== undefined) return exception.issued
    const pick = seedPick('issued', key, 100)
    // A few end within four weeks; most are of the last eight months.
    return pick < 7 ? span - 26 + (pick % 7) * 3 : 12 + Math.floor((pick * Math.min(span - 40, 250)) / 100)
  }
  if (kind === 'lapsed') return span + 12 + seedPick('issued', key, 90)
  return kind === 'withdrawn' || kind === 'rejected'
    ? 40 + seedPick('issued', key, 60)
    : 6 + seedPick('issued', key, 14)
}

/** Whether anybody, whoever asks, or nobody may read the PDF. */
export function opennessOf(key: string): Openness {
  const pick = seedPick('open', key, 100)
  return pick < 48 ? 'PUBLIC' : pick < 86 ? 'ON_REQUEST' : 'CLOSED'
}

/** How the sample came to the laboratory. */
export function sampleOf(key: string): SampleKind {
  const pick = seedPick('sample', key, 100)
  return pick < 52 ? 'SENT_IN' : 'DRAWN'
}
