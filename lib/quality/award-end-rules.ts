import type { EarnedAward } from './award-rules'
import type { AwardEvidence, ProductEvidence } from './award-schema'
import { suspendingCase, voidingCase } from './judge-governing-rules'

/** An award that holds. */
export type ActiveAward = {
  id: string
  ruleVersionId: string
  ruleKey: string
  factoryId: string
  productId: string | null
  from: Date
  until: Date | null
  fingerprint: string
  evidence: AwardEvidence
}

export type Ending = {
  id: string
  endedAt: Date
  end: 'LAPSED' | 'RENEWED' | 'EVIDENCE_GONE' | 'SUSPENDED' | 'WITHDRAWN' | 'RULE_CHANGED'
  caseId: string | null
}

type Circumstances = {
  /** what is earned now under the same key, if anything */
  earned: EarnedAward | undefined
  /** of the product; null for a factory's award */
  evidence: Pick<ProductEvidence, 'cases' | 'reports'> | null
  publishedVersions: Set<string>
  now: Date
}

/** Why an award that is not earned as it stands has ended, and when: one that ran out did so at its own minute. */
function endingOf(award: ActiveAward, { earned, evidence, publishedVersions, now }: Circumstances): Ending {
  const at = now > award.from ? now : award.from
  const ending = (end: Ending['end'], caseId: string | null = null, endedAt = at) => ({
    id: award.id,
    endedAt,
    end,
    caseId,
  })
  if (award.until && award.until <= now) return ending('LAPSED', null, award.until)
  if (evidence && award.evidence.reportIds.length) {
    const suspending = suspendingCase(evidence.cases)
    if (suspending) return ending('SUSPENDED', suspending.id)
    for (const { report } of evidence.reports) {
      const voiding = award.evidence.reportIds.includes(report.id) && voidingCase(evidence.cases, report)
      if (voiding) return ending('WITHDRAWN', voiding.id)
    }
  }
  if (!publishedVersions.has(award.ruleVersionId)) return ending('RULE_CHANGED')
  return ending(earned ? 'RENEWED' : 'EVIDENCE_GONE')
}

/** What must change so that the awards of one subject are what is earned; the same award stays as it is. */
export function diffAwards(
  active: ActiveAward[],
  earned: EarnedAward[],
  circumstances: Omit<Circumstances, 'earned'>,
): { kept: Map<string, ActiveAward>; endings: Ending[]; given: EarnedAward[] } {
  const wanted = new Map(earned.map((one) => [one.rule.key, one]))
  const kept = new Map<string, ActiveAward>()
  const endings: Ending[] = []
  for (const award of active) {
    const same = wanted.get(award.ruleKey)
    if (same?.fingerprint === award.fingerprint) kept.set(award.ruleKey, award)
    else endings.push(endingOf(award, { ...circumstances, earned: same }))
  }
  return { kept, endings, given: earned.filter(({ rule }) => !kept.has(rule.key)) }
}
