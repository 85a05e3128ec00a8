import { dayEnd, monthsAfter } from '@/lib/dates'
import { headlineOf } from './award-measure-rules'
import type { CredentialFacts, ItemFacts, ProductEvidence } from './award-schema'
import type { BadgeDefinition } from './badge-schema'
import { Exact } from './exact-rules'
import { earnedClasses } from './judge-class-rules'
import { type Counted, type Governing, suspendingCase } from './judge-governing-rules'
import { isBetterBy } from './judge-rules'

/** What earned a badge: the results and papers it rests on, the moment the first of them runs out, and the value it speaks of. */
export type Earned = {
  results: Counted[]
  credential: CredentialFacts | null
  until: Date | null
  speaks: Governing | null
}

type Measured = Exclude<BadgeDefinition, { kind: 'credential' }>

/** All that the rules on measured values look at, worked out once a product. */
export type Examined = {
  evidence: ProductEvidence
  counted: Counted[]
  governing: Governing[]
  editionItems: ItemFacts[]
  now: Date
}

const earliest = (ends: Date[]) => new Date(Math.min(...ends.map((end) => end.getTime())))

function resting(on: Governing[], speaks: Governing | null): Earned | null {
  if (!on.length) return null
  return {
    results: on.flatMap(({ all }) => all),
    credential: null,
    until: earliest(on.map(({ end }) => end)),
    speaks,
  }
}

/** Every governing result passes, and no case suspends the product's badges. */
export function isSound({ evidence, governing }: Examined): boolean {
  return governing.length > 0 && governing.every(({ passes }) => passes) && !suspendingCase(evidence.cases)
}

function byHeadroom(
  of: Examined,
  rule: Extract<Measured, { kind: 'headroom' }>,
  governing: Governing[],
): Earned | null {
  const times = new Exact(rule.atLeast)
  const beats = ({ all }: Governing) => all.every(({ judgement }) => isBetterBy(judgement, times))
  const headline = headlineOf(of.evidence, governing)
  if (rule.on === 'headline') return headline && beats(headline) ? resting([headline], headline) : null
  const ratios = governing.filter(({ item }) => item.kind === 'RATIO')
  return ratios.every(beats) ? resting(ratios, headline) : null
}

function byClass(
  of: Examined,
  rule: Extract<Measured, { kind: 'class' }>,
  governing: Governing[],
): Earned | null {
  const earned = earnedClasses(governing, of.editionItems).find(({ ladder }) => ladder === rule.ladder)
  const steps = governing.flatMap(({ item }) => item.limits).filter(({ ladder }) => ladder === rule.ladder)
  const asked = steps.find(({ classKey }) => classKey === rule.class)?.rank
  if (!earned || !asked || earned.rank > asked) return null
  if (!rule.requires.every((key) => governing.some(({ item }) => item.key === key))) return null
  const on = governing.filter(
    ({ item }) =>
      rule.requires.includes(item.key) || item.limits.some(({ ladder }) => ladder === rule.ladder),
  )
  return resting(on, null)
}

/** The newest report among those given; of equally new ones the one that counts longest. */
function newest(on: Governing[], ends: (one: Counted) => Date, now: Date): Earned | null {
  const found = on
    .flatMap(({ all }) => all)
    .map((one) => ({ one, until: earliest([one.end, ends(one)]) }))
    .filter(({ until }) => until > now)
    .sort(
      (a, b) =>
        b.one.report.issuedOn.localeCompare(a.one.report.issuedOn) ||
        b.until.getTime() - a.until.getTime() ||
        (a.one.report.id < b.one.report.id ? -1 : 1),
    )
  const [best] = found
  if (!best) return null
  const results = found.filter(({ one }) => one.report.id === best.one.report.id).map(({ one }) => one)
  return { results, credential: null, until: best.until, speaks: null }
}

/** What a rule on measured values earns, or null. */
export function earnedByTests(of: Examined, rule: Measured): Earned | null {
  if (!isSound(of)) return null
  const governing = of.governing.filter(
    ({ item, issuedOn }) =>
      rule.superseded === 'allowed' || item.supersededOn === null || issuedOn < item.supersededOn,
  )
  switch (rule.kind) {
    case 'passes': {
      const items = new Set(governing.map(({ item }) => item.key))
      return items.size >= rule.atLeast ? resting(governing, headlineOf(of.evidence, governing)) : null
    }
    case 'headroom':
      return byHeadroom(of, rule, governing)
    case 'class':
      return byClass(of, rule, governing)
    case 'fresh':
      return newest(governing, ({ report }) => dayEnd(monthsAfter(report.issuedOn, rule.months)), of.now)
    case 'sampling': {
      const isTaken = ({ report }: Counted) =>
        rule.kinds.includes(report.sampleKind) && (report.isSpotCheck || !rule.spotCheckOnly)
      const taken = governing.map((one) => ({ ...one, all: one.all.filter(isTaken) }))
      return newest(taken, ({ end }) => end, of.now)
    }
  }
}

/** What an accepted paper earns: the newest of the kinds asked for that is still valid. A heritage counts with its permission only. */
export function earnedByCredential(
  credentials: CredentialFacts[],
  { kinds }: Extract<BadgeDefinition, { kind: 'credential' }>,
  now: Date,
): Earned | null {
  const endOf = ({ validUntil }: CredentialFacts) => (validUntil ? dayEnd(validUntil) : null)
  const [credential] = credentials
    .filter((one) => kinds.includes(one.kind) && (one.kind !== 'OEM_HERITAGE' || one.permission))
    .filter((one) => (endOf(one)?.getTime() ?? Number.POSITIVE_INFINITY) > now.getTime())
    .sort((one, other) => other.issuedOn.localeCompare(one.issuedOn) || (one.id < other.id ? -1 : 1))
  return credential ? { results: [], credential, until: endOf(credential), speaks: null } : null
}
