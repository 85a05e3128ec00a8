export const maxLines = 100
export const maxPieces = 999

export type LineState = {
  quantity: number
  seenFen: number
  unitFen: number
  available: number
  /** product listed, variant not withdrawn */
  sold: boolean
  /** factory and its belt take orders */
  open: boolean
}

export type CartProblem =
  | { kind: 'variantGone'; blocks: true }
  | { kind: 'factoryPaused'; blocks: true }
  | { kind: 'soldOut'; blocks: true }
  | { kind: 'fewerLeft'; blocks: true; available: number }
  | { kind: 'priceChanged'; blocks: false; fromFen: number; toFen: number }

/** What is wrong with a line, the gravest first; a price change is told but does not block, since checkout shows the new total. */
export function problemOf(line: LineState): CartProblem | null {
  if (!line.sold) return { kind: 'variantGone', blocks: true }
  if (!line.open) return { kind: 'factoryPaused', blocks: true }
  if (line.available <= 0) return { kind: 'soldOut', blocks: true }
  if (line.available < line.quantity) return { kind: 'fewerLeft', blocks: true, available: line.available }
  if (line.unitFen !== line.seenFen)
    return { kind: 'priceChanged', blocks: false, fromFen: line.seenFen, toFen: line.unitFen }
  return null
}
