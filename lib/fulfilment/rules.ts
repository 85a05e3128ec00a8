export type LineLeft = { id: string; ordered: number; shipped: number }
export type Packing =
  | { ok: true; pieces: { orderLineId: string; quantity: number }[]; complete: boolean }
  | { ok: false; reason: 'nothing' | 'tooMany' }

/** Whether these pieces can go into a parcel, and whether the sub-order is wholly shipped with it. */
export function packParcel(lines: LineLeft[], wanted: Record<string, number>): Packing {
  const pieces = lines.flatMap(({ id }) => (wanted[id] ? [{ orderLineId: id, quantity: wanted[id] }] : []))
  const known = new Set(lines.map(({ id }) => id))
  if (Object.entries(wanted).some(([id, quantity]) => quantity > 0 && !known.has(id)))
    return { ok: false, reason: 'tooMany' }
  if (!pieces.length) return { ok: false, reason: 'nothing' }
  if (lines.some(({ id, ordered, shipped }) => (wanted[id] ?? 0) > ordered - shipped))
    return { ok: false, reason: 'tooMany' }
  return {
    ok: true,
    pieces,
    complete: lines.every(({ id, ordered, shipped }) => shipped + (wanted[id] ?? 0) === ordered),
  }
}
