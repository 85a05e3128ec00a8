import type { AwardEnd } from '@/prisma/generated/enums'

export type AwardState = 'genuine' | 'notYet' | 'lapsed' | 'suspended' | 'withdrawn' | 'renewed' | 'ended'

const endStates: Record<AwardEnd, AwardState> = {
  LAPSED: 'lapsed',
  RENEWED: 'renewed',
  EVIDENCE_GONE: 'ended',
  SUSPENDED: 'suspended',
  WITHDRAWN: 'withdrawn',
  RULE_CHANGED: 'ended',
}

/**
 * How an award stands at a moment, whatever a job has noticed by then: it lapses at the minute its evidence runs out. Only `genuine` is
 * an award that holds.
 */
export function awardState(
  {
    from,
    until,
    endedAt,
    end,
  }: { from: Date; until: Date | null; endedAt: Date | null; end: AwardEnd | null },
  now: Date,
): AwardState {
  if (endedAt && end) return endStates[end]
  if (until && until <= now) return 'lapsed'
  return from > now ? 'notYet' : 'genuine'
}
