import { isoDay } from '@/lib/dates'
import { dayBefore } from '@/prisma/seed/evidence/days'
import { drawn, type Finding, failing } from '@/prisma/seed/evidence/draw'
import { type EvidenceKind, type Exception, exceptions } from '@/prisma/seed/evidence/exceptions'
import { type CategoryPlan, type PlannedTest, plannedTest } from '@/prisma/seed/evidence/plan-notation'
import { categoryPlans } from '@/prisma/seed/evidence/plans'
import { seedPick } from '@/prisma/seed/ids'
import { labs, type SeedLab } from '@/prisma/seed/labs'
import { scopeOf } from '@/prisma/seed/rows-labs'
import { standards } from '@/prisma/seed/standards'
import type { SeedProduct, World } from '@/prisma/seed/world-types'

export type SeedResult = Finding & { test: PlannedTest; sample: string }
/** A laboratory's report of the demo; days count back from the moment of loading. */
export type SeedReport = {
  key: string
  kind: EvidenceKind
  product: SeedProduct
  lab: SeedLab
  number: string
  sampleKind: 'SENT_IN' | 'DRAWN' | 'MYSTERY_PURCHASE'
  isSpotCheck: boolean
  sampled: number | null
  received: number
  issued: number
  openness: 'PUBLIC' | 'ON_REQUEST' | 'CLOSED'
  results: SeedResult[]
}

const plans = new Map(categoryPlans.map((plan) => [plan.category, plan]))
const standardOf = new Map(
  standards.flatMap(({ slug, editions }) => editions.map(({ code }) => [code, slug] as const)),
)
const scopes = new Map(labs.map((lab) => [lab.slug, scopeOf(lab)]))

/** The category's plan of a product, if the register has numbers for it. */
export const planOf = (product: SeedProduct): CategoryPlan | undefined => plans.get(product.category)

const isInScope = (lab: SeedLab, { edition, item }: PlannedTest) =>
  (scopes.get(lab.slug) ?? []).some(
    (one) => one.standard === standardOf.get(edition.code) && (one.item === '' || one.item === item.key),
  )

/** A laboratory that may test all of it, mostly one nearby; where none can, the one that may test most. */
function labFor(tests: PlannedTest[], province: string, key: string): SeedLab {
  const ranked = labs.map((lab) => ({ lab, covered: tests.filter((test) => isInScope(lab, test)).length }))
  const most = Math.max(...ranked.map(({ covered }) => covered))
  const able = ranked.filter(({ covered }) => covered === most).map(({ lab }) => lab)
  const near = able.filter((lab) => lab.near.includes(province))
  const choice = [...able, ...near, ...near, ...near, ...near]
  const lab = choice[seedPick('lab', key, choice.length)]
  if (!lab) throw new Error(`No laboratory for ${key}`)
  return lab
}

function kindsOf(slug: string): EvidenceKind[] {
  const pick = seedPick('evidence', slug, 100)
  if (pick < 66) return seedPick('before', slug, 100) < 12 ? ['current', 'lapsed'] : ['current']
  if (pick < 74) return ['lapsed']
  return []
}

/** Of one thing that several standards ask for, the value comes from the strictest and stands beside each. */
function resultsOf(tests: PlannedTest[], key: string, exception: Exception, fails?: string): SeedResult[] {
  const found = new Map<string, Finding>()
  const strictness = ({ item, limit }: PlannedTest) =>
    Number(limit.value) * (item.direction === 'MIN' ? -1 : 1)
  for (const test of tests.toSorted((a, b) => strictness(a) - strictness(b))) {
    const { key: itemKey } = test.item
    if (found.has(itemKey)) continue
    const given = exception.values?.[itemKey]
    const value = given === undefined ? test : { ...test, value: given }
    found.set(itemKey, fails === itemKey ? failing(test) : drawn(value, `${key}#${itemKey}`))
  }
  const results = tests.map((test) => ({ test, sample: '', ...(found.get(test.item.key) ?? failing(test)) }))
  const [first] = results
  // Some laboratories test two specimens; the worse one counts.
  if (!first || first.test.value !== null || exception.values || seedPick('two', key, 100) >= 14)
    return results
  const second = drawn(first.test, `${key}/second#${first.test.item.key}`)
  return [
    { ...first, sample: 'Specimen 1' },
    { ...first, ...second, sample: 'Specimen 2' },
    ...results.slice(1),
  ]
}

/** When it was issued, in days: spread over what counts now, or before it. */
function issuedOf(kind: EvidenceKind, key: string, exception: Exception, months: number): number {
  const span = Math.floor(months * 30.4)
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

const opennessOf = (key: string): SeedReport['openness'] => {
  const pick = seedPick('open', key, 100)
  return pick < 48 ? 'PUBLIC' : pick < 86 ? 'ON_REQUEST' : 'CLOSED'
}

const sampleOf = (key: string): SeedReport['sampleKind'] => {
  const pick = seedPick('sample', key, 100)
  return pick < 52 ? 'SENT_IN' : pick < 92 ? 'DRAWN' : 'MYSTERY_PURCHASE'
}

type Draft = Omit<SeedReport, 'number'>
type Made = { product: SeedProduct; province: string }

function draftOf(
  { product, province }: Made,
  kind: EvidenceKind,
  spot: Exception['spotCheck'] | null,
): Draft[] {
  const plan = planOf(product)
  const tests = plan?.tests(product).map(plannedTest) ?? []
  if (!plan || !tests.length) return []
  const exception = exceptions[product.slug] ?? { kinds: [] }
  const key = `${product.slug}/${spot ? 'spot' : kind}`
  const issued = spot?.issued ?? issuedOf(kind, key, exception, plan.months ?? 12)
  const received = issued + 6 + seedPick('received', key, 9)
  const sampleKind = spot
    ? 'MYSTERY_PURCHASE'
    : kind === 'current' && exception.sample
      ? exception.sample
      : sampleOf(key)
  const said: Exception = spot
    ? { kinds: [], values: spot.values }
    : kind === 'current'
      ? exception
      : { kinds: [] }
  return [
    {
      key,
      kind,
      product,
      lab: labFor(tests, province, key),
      sampleKind,
      isSpotCheck: spot !== null,
      sampled: sampleKind === 'SENT_IN' ? null : received + 1 + seedPick('sampled', key, 4),
      received,
      issued,
      openness: spot
        ? 'PUBLIC'
        : kind === 'current' && exception.openness
          ? exception.openness
          : opennessOf(key),
      results: resultsOf(
        tests,
        key,
        said,
        spot ? spot.fails : kind === 'current' ? exception.fails : undefined,
      ),
    },
  ]
}

/** Every report of the demo, numbered by its laboratory in order of issue. `now` only turns days into years. */
export function demoReports(world: World, now: Date): SeedReport[] {
  const belts = new Map(world.belts.map(({ slug, province }) => [slug, province.en]))
  const provinces = new Map(world.factories.map(({ slug, belt }) => [slug, belts.get(belt) ?? '']))
  const drafts = world.products.flatMap((product) => {
    const exception = exceptions[product.slug]
    const made = { product, province: provinces.get(product.factory) ?? '' }
    const own = (exception?.kinds ?? kindsOf(product.slug)).flatMap((kind) => draftOf(made, kind, null))
    return exception?.spotCheck ? [...own, ...draftOf(made, 'current', exception.spotCheck)] : own
  })
  const running = new Map<string, number>()
  return drafts
    .toSorted((a, b) => b.issued - a.issued || (a.key < b.key ? -1 : 1))
    .map((draft) => {
      const year = isoDay(dayBefore(now, draft.issued)).slice(2, 4)
      const place = `${draft.lab.slug}/${year}`
      const next =
        (running.get(place) ?? 217 + seedPick('running', place, 400)) + 3 + seedPick('gap', draft.key, 60)
      running.set(place, next)
      return { ...draft, number: draft.lab.number(year, next) }
    })
}
