import { createHash } from 'node:crypto'
import type { Measure } from '@/lib/catalog/proof-schema'
import { type Earned, type Examined, earnedByCredential, earnedByTests } from './award-earned-rules'
import { measureOf } from './award-measure-rules'
import type { AwardEvidence, CaseFacts, CredentialFacts, ProductEvidence, Register } from './award-schema'
import type { Rule } from './badge-schema'
import { stored } from './exact-rules'
import { countedResults, governingResults } from './judge-governing-rules'

/** An award that the evidence earns at this moment. */
export type EarnedAward = {
  rule: Rule
  from: Date
  until: Date | null
  evidence: AwardEvidence
  measure: Measure | null
  headroom: string | null
  fingerprint: string
}

const sorted = (ids: string[]) => [...new Set(ids)].sort()

/** The same rule version, evidence, end and numbers are the same award; words of a label are not. */
function fingerprintOf(
  rule: Rule,
  subject: string,
  award: Pick<EarnedAward, 'evidence' | 'until' | 'measure'>,
): string {
  const { measure: said, until } = award
  const { reportIds, resultIds, credentialIds } = award.evidence
  const numbers = said && [said.itemKey, said.value, said.unit, said.limit, said.standard]
  const parts = [
    rule.versionId,
    subject,
    reportIds,
    resultIds,
    credentialIds,
    until?.toISOString() ?? null,
    numbers,
  ]
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url')
}

/** It holds from the moment all of it was there: evidence accepted, rule published, cases closed; never from the future. */
function startOf(earned: Earned, rule: Rule, cases: CaseFacts[], now: Date): Date {
  const moments = [
    rule.publishedAt,
    ...earned.results.map(({ report }) => report.acceptedAt),
    ...(earned.credential ? [earned.credential.decidedAt] : []),
    ...(earned.credential ? [] : cases.flatMap(({ closedAt }) => closedAt ?? [])),
  ]
  return new Date(Math.min(now.getTime(), Math.max(...moments.map((at) => at.getTime()))))
}

function awardOf(
  rule: Rule,
  subject: string,
  earned: Earned,
  of: { evidence: ProductEvidence } | null,
  now: Date,
): EarnedAward {
  const { speaks } = earned
  const evidence = {
    reportIds: sorted(earned.results.map(({ report }) => report.id)),
    resultIds: sorted(earned.results.map(({ result }) => result.id)),
    credentialIds: earned.credential ? [earned.credential.id] : [],
  }
  const measure = speaks && of ? measureOf(speaks, of.evidence.measures) : null
  const headroom = speaks?.worst.judgement.headroom
  const award = {
    rule,
    from: startOf(earned, rule, of?.evidence.cases ?? [], now),
    until: earned.until,
    evidence,
    measure,
    headroom: headroom ? stored(headroom, 'MIN') : null,
  }
  return { ...award, fingerprint: fingerprintOf(rule, subject, award) }
}

/** What the rules on tests look at, for one product at one moment. */
export function examine(evidence: ProductEvidence, register: Register, now: Date): Examined {
  const counted = countedResults(evidence, register, now)
  const governing = governingResults(counted)
  const editions = [...new Set(governing.map(({ item }) => item.editionId))]
  const editionItems = editions.flatMap((editionId) => register.editions.get(editionId) ?? [])
  return { evidence, counted, governing, editionItems, now }
}

/** The awards a product's evidence earns at `now`, by the rules whose badge is the product's. Pure, and whatever the order of its evidence. */
export function computeAwards(examined: Examined, rules: Rule[]): EarnedAward[] {
  const { evidence, now } = examined
  return rules.flatMap((rule) => {
    if (rule.subject !== 'PRODUCT') return []
    const { definition } = rule
    const earned =
      definition.kind === 'credential'
        ? earnedByCredential(evidence.credentials, definition, now)
        : earnedByTests(examined, definition)
    return earned ? [awardOf(rule, evidence.productId, earned, examined, now)] : []
  })
}

/** The awards a factory's accepted papers earn at `now`. */
export function computeFactoryAwards(
  factoryId: string,
  credentials: CredentialFacts[],
  rules: Rule[],
  now: Date,
): EarnedAward[] {
  return rules.flatMap((rule) => {
    if (rule.subject !== 'FACTORY' || rule.definition.kind !== 'credential') return []
    const earned = earnedByCredential(credentials, rule.definition, now)
    return earned ? [awardOf(rule, factoryId, earned, null, now)] : []
  })
}
