import { optionsLabel, pictureOf } from '@/lib/catalog/rules'
import { AxesSchema } from '@/lib/catalog/schema'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import type { Prisma } from '@/prisma/generated/client'
import { type CartProblem, problemOf } from './rules'

/** What a cart line is read with, wherever it is shown or bought. */
export const cartLineInclude = {
  variant: {
    include: {
      stock: true,
      product: {
        include: {
          category: { select: { returnRule: true } },
          factory: { include: { belt: { select: { status: true } } } },
          images: {
            orderBy: { position: 'asc' },
            include: { image: { select: { id: true, width: true, height: true, blur: true } } },
          },
        },
      },
    },
  },
} as const satisfies Prisma.CartLineInclude
export type CartLineRow = Prisma.CartLineGetPayload<{ include: typeof cartLineInclude }>

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
  returnRule: CartLineRow['variant']['product']['category']['returnRule']
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
export function lineState({ quantity, seenFen, variant }: CartLineRow) {
  const { product } = variant
  return {
    quantity,
    seenFen,
    unitFen: variant.priceFen,
    available: variant.stock?.available ?? 0,
    sold: variant.active && product.status === 'LISTED',
    open: product.factory.status === 'ACTIVE' && product.factory.belt.status === 'ACTIVE',
  }
}

function lineView(line: CartLineRow, locale: Locale): CartLineView {
  const { variant, quantity } = line
  const axes = AxesSchema.parse(variant.product.axes)
  return {
    id: line.id,
    variantId: variant.id,
    productSlug: variant.product.slug,
    title: pick(variant.product, 'title', locale),
    options: optionsLabel(axes, variant.options, locale),
    image: pictureOf(axes, variant.options, variant.product.images)?.image ?? null,
    quantity,
    unitFen: variant.priceFen,
    totalFen: variant.priceFen * quantity,
    weightGrams: variant.weightGrams * quantity,
    available: variant.stock?.available ?? 0,
    returnRule: variant.product.category.returnRule,
    problem: problemOf(lineState(line)),
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
    const { factory } = row.variant.product
    const group = groups.get(factory.id) ?? {
      factoryId: factory.id,
      factorySlug: factory.slug,
      factoryName: pick(factory, 'name', locale),
      lines: [],
      itemsFen: 0,
      weightGrams: 0,
    }
    group.lines.push(view)
    if (!view.problem?.blocks) {
      group.itemsFen += view.totalFen
      group.weightGrams += view.weightGrams
    }
    groups.set(factory.id, group)
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
