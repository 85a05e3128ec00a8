import { optionsLabel, pictureOf } from '@/lib/catalog/rules'
import { AxesSchema } from '@/lib/catalog/schema'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import type { CartLineRow } from './cart-rows'
import { type CartProblem, problemOf } from './rules'

export type CartLineView = {
  id: string
  variantId: string
  productSlug: string
  title: string
  options: string
  image: { id: string; width: number; height: number; blur: string } | null
  quantity: number
  unitFen: number
  totalFen: number
  weightGrams: number
  available: number
  returnRule: CartLineRow['returnRule']
  problem: CartProblem | null
}
export type CartGroup = {
  factoryId: string
  factorySlug: string
  factoryName: string
  lines: CartLineView[]
  itemsFen: number
  weightGrams: number
}
export type CartView = {
  groups: CartGroup[]
  saved: CartLineView[]
  itemsFen: number
  pieces: number
  blocked: boolean
}

/** The state of a line that `problemOf` judges. */
export function lineState(row: CartLineRow) {
  const { quantity, seenFen, priceFen, available, active, productStatus, factoryStatus, beltStatus } = row
  return {
    quantity,
    seenFen,
    unitFen: priceFen,
    available,
    sold: active && productStatus === 'LISTED',
    open: factoryStatus === 'ACTIVE' && beltStatus === 'ACTIVE',
  }
}

function lineView(row: CartLineRow, locale: Locale): CartLineView {
  const { id, variantId, productSlug, quantity, available, returnRule } = row
  const axes = AxesSchema.parse(row.axes)
  return {
    id,
    variantId,
    productSlug,
    title: pick(row, 'title', locale),
    options: optionsLabel(axes, row.options, locale),
    image: pictureOf(axes, row.options, row.pictures)?.image ?? null,
    quantity,
    unitFen: row.priceFen,
    totalFen: row.priceFen * quantity,
    weightGrams: row.weightGrams * quantity,
    available,
    returnRule,
    problem: problemOf(lineState(row)),
  }
}

/** Lines grouped by factory, in the order they were first added; sums leave out what cannot be bought. */
export function cartView(rows: CartLineRow[], locale: Locale): CartView {
  const groups = new Map<string, CartGroup>()
  const saved: CartLineView[] = []
  for (const row of rows) {
    const view = lineView(row, locale)
    if (row.savedForLater) {
      saved.push(view)
      continue
    }
    const { factoryId, factorySlug } = row
    const group = groups.get(factoryId) ?? {
      factoryId,
      factorySlug,
      factoryName: pick(row, 'factoryName', locale),
      lines: [],
      itemsFen: 0,
      weightGrams: 0,
    }
    group.lines.push(view)
    if (!view.problem?.blocks) {
      group.itemsFen += view.totalFen
      group.weightGrams += view.weightGrams
    }
    groups.set(factoryId, group)
  }
  const list = [...groups.values()]
  const lines = list.flatMap((group) => group.lines)
  return {
    groups: list,
    saved,
    itemsFen: list.reduce((sum, group) => sum + group.itemsFen, 0),
    pieces: lines.reduce((sum, line) => sum + line.quantity, 0),
    blocked: lines.some((line) => line.problem?.blocks),
  }
}
