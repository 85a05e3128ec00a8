/** One bought line with what has happened to its pieces. Amounts in fen. */
export type BookLine = {
  id: string
  variantId: string
  quantity: number
  totalFen: number
  shipped: number
  /** pieces that need no shipping any more */
  cancelled: number
  /** shipped pieces whose goods came back */
  returned: number
  /** pieces whose money is going back or gone back, and how much it is */
  refunded: number
  refundedFen: number
  /** of those, the pieces that were never shipped */
  unsentRefunded: number
  /** some of its shipped pieces are of a lot whose sale is stopped */
  isOfStoppedLot: boolean
}
export type BookPart = { id: string; shippingFen: number; refundedShippingFen: number; lines: BookLine[] }

export type GoodsBack = 'no' | 'sellable' | 'unsellable'
/** What is to be refunded: pieces by line, shipped and unshipped ones apart, and the freight of parts. */
export type RefundChoice = {
  unsent: Record<string, number>
  sent: Record<string, number>
  freight: string[]
  returned: Record<string, GoodsBack>
}
export type PlannedLine = {
  subOrderId: string
  orderLineId: string | null
  variantId: string | null
  quantity: number
  amountFen: number
  unsentQuantity: number
  /** pieces that this refund takes out of shipping */
  cancelledQuantity: number
  returnedQuantity: number
  restockedQuantity: number
}
export type RefundPlan =
  | { ok: true; lines: PlannedLine[]; amountFen: number }
  | { ok: false; reason: 'nothing' | 'tooMuch' }

/**
 * Fen for the next `pieces` of `count` that cost `totalFen` together, when `already` of them have got `alreadyFen` back. Cumulative, so
 * that piece by piece comes to the total exactly: rounding each piece of 1000 / 7 by itself would give back 1001.
 */
export function nextRefundFen(
  line: { totalFen: number; count: number },
  already: { pieces: number; fen: number },
  pieces: number,
): number {
  const due = Math.floor((line.totalFen * (already.pieces + pieces)) / line.count)
  return Math.max(0, due - already.fen)
}

/** Pieces of a line that can still be refunded: those never shipped, and those on their way or delivered. */
export function refundable(line: BookLine): { unsent: number; sent: number } {
  return {
    unsent: line.quantity - line.shipped - line.unsentRefunded,
    sent: line.shipped - (line.refunded - line.unsentRefunded),
  }
}

/** Everything of these parts that has not been refunded yet. */
export function everythingLeft(parts: BookPart[]): RefundChoice {
  const lines = parts.flatMap((part) => part.lines)
  return {
    unsent: Object.fromEntries(lines.map((line) => [line.id, refundable(line).unsent])),
    sent: Object.fromEntries(lines.map((line) => [line.id, refundable(line).sent])),
    freight: parts.filter((part) => part.shippingFen > part.refundedShippingFen).map(({ id }) => id),
    returned: {},
  }
}

function planLine(part: BookPart, line: BookLine, choice: RefundChoice): PlannedLine | 'tooMuch' | null {
  const [unsent, sent] = [choice.unsent[line.id] ?? 0, choice.sent[line.id] ?? 0]
  const left = refundable(line)
  if (Math.min(unsent, sent) < 0 || unsent > left.unsent || sent > left.sent) return 'tooMuch'
  if (unsent + sent === 0) return null
  // Pieces of a failed refund are out of shipping already and are not put back a second time.
  const cancelledQuantity = Math.max(0, line.unsentRefunded + unsent - line.cancelled)
  const back = choice.returned[line.id] ?? 'no'
  const returnedQuantity = back === 'no' ? 0 : Math.min(sent, line.shipped - line.returned)
  // Nobody can tell which of the line's pieces came back.
  const isSellable = back === 'sellable' && !line.isOfStoppedLot
  return {
    subOrderId: part.id,
    orderLineId: line.id,
    variantId: line.variantId,
    quantity: unsent + sent,
    amountFen: nextRefundFen(
      { totalFen: line.totalFen, count: line.quantity },
      { pieces: line.refunded, fen: line.refundedFen },
      unsent + sent,
    ),
    unsentQuantity: unsent,
    cancelledQuantity,
    returnedQuantity,
    restockedQuantity: cancelledQuantity + (isSellable ? returnedQuantity : 0),
  }
}

function freightLine(part: BookPart): PlannedLine | 'tooMuch' {
  const amountFen = part.shippingFen - part.refundedShippingFen
  if (amountFen <= 0) return 'tooMuch'
  return {
    subOrderId: part.id,
    orderLineId: null,
    variantId: null,
    quantity: 0,
    amountFen,
    unsentQuantity: 0,
    cancelledQuantity: 0,
    returnedQuantity: 0,
    restockedQuantity: 0,
  }
}

/** What a choice comes to, to the fen, and what becomes of the goods. `leftFen` is what the payment still has. */
export function planRefund(parts: BookPart[], choice: RefundChoice, leftFen: number): RefundPlan {
  const lines: PlannedLine[] = []
  const known = new Set(parts.flatMap((part) => [part.id, ...part.lines.map(({ id }) => id)]))
  const asked = [...Object.keys(choice.unsent), ...Object.keys(choice.sent), ...choice.freight]
  if (asked.some((id) => !known.has(id))) return { ok: false, reason: 'tooMuch' }
  for (const part of parts) {
    const planned = part.lines.map((line) => planLine(part, line, choice))
    const all = choice.freight.includes(part.id) ? [...planned, freightLine(part)] : planned
    for (const one of all) {
      if (one === 'tooMuch') return { ok: false, reason: 'tooMuch' }
      if (one && one.amountFen > 0) lines.push(one)
    }
  }
  const amountFen = lines.reduce((sum, line) => sum + line.amountFen, 0)
  if (amountFen === 0) return { ok: false, reason: 'nothing' }
  return amountFen > leftFen ? { ok: false, reason: 'tooMuch' } : { ok: true, lines, amountFen }
}

/** Parts of which nothing would be shipped once these lines are refunded although their freight stays paid. */
export function freightKept(parts: BookPart[], lines: PlannedLine[]): { id: string; fen: number }[] {
  const cancelledWith = (id: string) =>
    lines.find(({ orderLineId }) => orderLineId === id)?.cancelledQuantity ?? 0
  return parts.flatMap((part) => {
    const fen = part.shippingFen - part.refundedShippingFen
    const touched = lines.filter(({ subOrderId }) => subOrderId === part.id)
    const isEmpty = part.lines.every((line) => line.cancelled + cancelledWith(line.id) === line.quantity)
    const isKept = fen > 0 && touched.length > 0 && touched.every(({ orderLineId }) => orderLineId)
    return isEmpty && isKept ? [{ id: part.id, fen }] : []
  })
}
