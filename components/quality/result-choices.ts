/** What the table of results can choose from, in one language. */
export type ItemChoice = {
  id: string
  name: string
  method: string
  units: string[]
  isGrade: boolean
  classes: { id: string; label: string }[]
}
export type EditionChoice = { id: string; label: string; fits: boolean; items: ItemChoice[] }

/** One row as it stands in the form. */
export type RowDraft = {
  row: number
  itemId: string
  limitId: string
  method: string
  sample: string
  sign: 'measured' | 'nd'
  value: string
  unit: string
  note: string
}
