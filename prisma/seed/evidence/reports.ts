import { dayBefore, isoOf } from '@/prisma/seed/evidence/days'
import { drawn, type Finding, failing } from '@/prisma/seed/evidence/draw'
import { type EvidenceKind, type Exception, exceptions } from '@/prisma/seed/evidence/exceptions'
import { type CategoryPlan, type PlannedTest, plannedTest } from '@/prisma/seed/evidence/plan-notation'
import { categoryPlans } from '@/prisma/seed/evidence/plans'
import {
  issuedOf,
  kindsOf,
  labFor,
  type Openness,
  opennessOf,
  type SampleKind,
  sampleOf,
  spanOf,
} from '@/prisma/seed/evidence/report-choices'
import { seedPick } from '@/prisma/seed/ids'
import type { SeedLab } from '@/prisma/seed/labs'
import type { SeedProduct, World } from '@/prisma/seed/world-types'

export type SeedResult = Finding & { test: PlannedTest; sample: string }
/** A laboratory's report of the demo; days count back from the moment of loading. */
export type SeedReport = {
  key: string
  kind: EvidenceKind
  product: SeedProduct
  lab: SeedLab
  number: string
  sampleKind: SampleKind
  isSpotCheck: boolean
  sampled: number | null
  received: number
  issued: number
  /** day it was handed in to us */
  handedIn: number
  openness: Openness
  results: SeedResult[]
}

const plans = new Map(categoryPlans.map((plan) => [plan.category, plan]))
/** The category's plan of a product, if the register has numbers for it. */
export const planOf = (product: SeedProduct): CategoryPlan | undefined => plans.get(product.category)
export const monthsOf = (product: SeedProduct): number => planOf(product)?.months ?? 12

/** Of one thing that several standards ask for, the value comes from the strictest and stands beside each. */
function resultsOf(
  tests: PlannedTest[],
  key: string,
  { values, fails }: Pick<Exception, 'values' | 'fails'>,
): SeedResult[] {
  const found = new Map<string, Finding>()
  const strictness = ({ item, limit }: PlannedTest) =>
    Number(limit.value) * (item.direction === 'MIN' ? -1 : 1)
  for (const test of tests.toSorted((a, b) => strictness(a) - strictness(b))) {
    const { key: itemKey } = test.item
    if (found.has(itemKey)) continue
    const given = values?.[itemKey]
    const value = given === undefined ? test : { ...test, value: given }
    found.set(itemKey, fails === itemKey ? failing(test) : drawn(value, `${key}#${itemKey}`))
  }
  const results = tests.map((test) => ({ test, sample: '', ...(found.get(test.item.key) ?? failing(test)) }))
  const [first] = results
  // Some laboratories test two specimens; the worse one counts.
  if (!first || first.test.value !== null || values || seedPick('two', key, 100) >= 14) return results
  const second = drawn(first.test, `${key}/second#${first.test.item.key}`)
  return [
    { ...first, sample: 'Specimen 1' },
    { ...first, ...second, sample: 'Specimen 2' },
    ...results.slice(1),
  ]
}

/** The factory's own report, a spot check of ours, or one by another standard some weeks before. */
type Origin = 'own' | 'spot' | 'earlier'
type Made = { product: SeedProduct; province: string; joined: number }
const earlierDays = 34

function whenIssued(product: SeedProduct, kind: EvidenceKind, origin: Origin, exception: Exception): number {
  if (origin === 'spot') return exception.spotCheck?.issued ?? 30
  const own = issuedOf(kind, `${product.slug}/${kind}`, exception, monthsOf(product))
  return origin === 'earlier' ? own + earlierDays : own
}

/** A factory hands in what it has once it is here and the goods are nearly on sale. */
function whenHandedIn({ product, joined }: Made, kind: EvidenceKind, key: string, issued: number): number {
  const soon = issued - 1 - seedPick('submit', key, 2)
  return Math.max(2, Math.min(soon, kind === 'lapsed' ? joined - 3 : product.listedDaysAgo + 10))
}

type Draft = Omit<SeedReport, 'number'>

function draftOf(made: Made, kind: EvidenceKind, origin: Origin): Draft[] {
  const { product, province } = made
  const plan = planOf(product)
  const tests = ((origin === 'earlier' ? plan?.earlier : plan?.tests)?.(product) ?? []).map(plannedTest)
  const exception = exceptions[product.slug] ?? { kinds: [] }
  const key = `${product.slug}/${origin === 'own' ? kind : origin}`
  const issued = whenIssued(product, kind, origin, exception)
  const handedIn = origin === 'spot' ? issued - 1 : whenHandedIn(made, kind, key, issued)
  // Nobody hands in what counts no more.
  if (!tests.length || handedIn <= issued - spanOf(monthsOf(product))) return []
  const isSpotCheck = origin === 'spot'
  const said = isSpotCheck ? exception.spotCheck : kind === 'current' ? exception : undefined
  const received = issued + 6 + seedPick('received', key, 9)
  const sampleKind = isSpotCheck
    ? 'MYSTERY_PURCHASE'
    : (said === exception && exception.sample) || sampleOf(key)
  return [
    {
      key,
      kind,
      product,
      lab: labFor(tests, province, key),
      sampleKind,
      isSpotCheck,
      sampled: sampleKind === 'SENT_IN' ? null : received + 1 + seedPick('sampled', key, 4),
      received,
      issued,
      handedIn,
      openness: isSpotCheck ? 'PUBLIC' : (said === exception && exception.openness) || opennessOf(key),
      results: resultsOf(tests, key, { values: said?.values, fails: said?.fails }),
    },
  ]
}

function draftsOf(made: Made): Draft[] {
  const exception = exceptions[made.product.slug]
  const kinds = exception?.kinds ?? kindsOf(made.product)
  const own = kinds.flatMap((kind) => draftOf(made, kind, 'own'))
  const hasEarlier = kinds.includes('current') && !exception?.fails
  return [
    ...own,
    ...(hasEarlier ? draftOf(made, 'current', 'earlier') : []),
    ...(exception?.spotCheck ? draftOf(made, 'current', 'spot') : []),
  ]
}

/** Every report of the demo, numbered by its laboratory in order of issue. `now` only turns days into years. */
export function demoReports(world: World, now: Date): SeedReport[] {
  const belts = new Map(world.belts.map(({ slug, province }) => [slug, province.en]))
  const provinces = new Map(world.factories.map(({ slug, belt }) => [slug, belts.get(belt) ?? '']))
  const ages = Map.groupBy(world.products, ({ factory }) => factory)
  const drafts = world.products.flatMap((product) => {
    const listed = (ages.get(product.factory) ?? []).map(({ listedDaysAgo }) => listedDaysAgo)
    const joined = Math.max(0, ...listed) + 14
    return draftsOf({ product, province: provinces.get(product.factory) ?? '', joined })
  })
  const running = new Map<string, number>()
  return drafts
    .toSorted((a, b) => b.issued - a.issued || (a.key < b.key ? -1 : 1))
    .map((draft) => {
      const year = isoOf(dayBefore(now, draft.issued)).slice(2, 4)
      const place = `${draft.lab.slug}/${year}`
      const next =
        (running.get(place) ?? 217 + seedPick('running', place, 400)) + 3 + seedPick('gap', draft.key, 60)
      running.set(place, next)
      return { ...draft, number: draft.lab.number(year, next) }
    })
}
