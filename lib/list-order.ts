/** The list with one entry a place further up or down; unchanged at its ends. */
export function moved(ids: string[], id: string, direction: 'up' | 'down'): string[] {
  const from = ids.indexOf(id)
  const to = direction === 'up' ? from - 1 : from + 1
  const other = ids[to]
  if (from < 0 || other === undefined) return ids
  return ids.map((one, index) => (index === from ? other : index === to ? id : one))
}
