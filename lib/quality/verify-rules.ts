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

/** Seconds a page about an award may be kept: up to an hour, and never past the moment the award lapses by itself. */
export function secondsToKeep(until: Date | null, now: Date): { revalidate: number; expire: number } {
  const hour = 3600
  // Next keeps nothing for less than five minutes; the page's live part and the lapse itself see to the rest.
  const least = 300
  const left = until && until > now ? Math.ceil((until.getTime() - now.getTime()) / 1000) : 24 * hour
  return { revalidate: Math.min(hour, left), expire: Math.max(least, Math.min(24 * hour, left)) }
}
