import { isoDay } from '@/lib/dates'

export type LotPieces = { quantity: number; shipped: number; held: number }

/** Pieces of a lot that have not left the factory. */
export const unsentOf = ({ quantity, shipped }: LotPieces): number => quantity - shipped

/** What a day written 2026-11-21 is as a date without time. */
export const dayOf = (iso: string): Date => new Date(`${iso}T00:00:00Z`)

/** Whether a day of China has begun. */
export const hasBegun = (iso: string, now: Date): boolean => iso <= isoDay(now)

export const lotStates = ['OPEN', 'STOPPED', 'SENT'] as const
export type LotState = (typeof lotStates)[number]

/** Stopped goes before all; a lot of which every piece was sent is at its end. */
export function lotState(lot: { stoppedAt: Date | null; variants: LotPieces[] }): LotState {
  if (lot.stoppedAt) return 'STOPPED'
  return lot.variants.some((variant) => unsentOf(variant) > 0) ? 'OPEN' : 'SENT'
}

/** A lot as the shipper chooses it, oldest first. */
export type OpenLot = { lotId: string; left: number }

/** From which lots so many pieces would come, the oldest first; what no lot has left is not in it. */
export function suggestLots(lots: OpenLot[], pieces: number): Record<string, number> {
  const chosen: Record<string, number> = {}
  let wanted = pieces
  for (const { lotId, left } of lots) {
    const taken = Math.min(wanted, left)
    if (taken > 0) chosen[lotId] = taken
    wanted -= taken
  }
  return chosen
}

export type LotProblem = 'lotNeeded' | 'lotShort' | 'lotTooMany' | 'lotStopped'

/**
 * Whether the lots named for the pieces of a line will do. All pieces a lot can give must be named; where a stopped lot still has
 * unsent pieces, every piece must be, for one that nobody names could be of it.
 */
export function lotProblem(
  { open, hasStopped }: { open: OpenLot[]; hasStopped: boolean },
  pieces: number,
  named: Record<string, number>,
): LotProblem | null {
  const total = Object.values(named).reduce((sum, quantity) => sum + quantity, 0)
  const left = open.reduce((sum, lot) => sum + lot.left, 0)
  if (total > pieces) return 'lotTooMany'
  for (const [lotId, quantity] of Object.entries(named)) {
    const lot = open.find((one) => one.lotId === lotId)
    if (quantity > 0 && (!lot || lot.left < quantity)) return 'lotShort'
  }
  if (hasStopped) return total === pieces ? null : left < pieces ? 'lotStopped' : 'lotNeeded'
  return total === Math.min(pieces, left) ? null : 'lotNeeded'
}
