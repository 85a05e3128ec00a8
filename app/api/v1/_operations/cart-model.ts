import { z } from 'zod'
import { model, said } from '@/lib/api/described'
import { MoneyModel, money, TextModel } from '@/lib/api/models'
import type { CartLineRow } from '@/lib/cart/cart-rows'
import type { CartLineView, CartView } from '@/lib/cart/cart-view'
import type { CartProblem } from '@/lib/cart/rules'
import { optionsLabel } from '@/lib/catalog/rules'
import { AxesSchema } from '@/lib/catalog/schema'
import { appUrl } from '@/lib/env'
import { imageUrl } from '@/lib/image-urls'

const RemedyModel = said(
  z.object({
    method: z.enum(['PATCH', 'DELETE']),
    path: said(z.string(), 'Below /api/v1.', '位于 /api/v1 之下。'),
    body: z.record(z.string(), z.union([z.number(), z.boolean()])).optional(),
  }),
  'A request that settles the problem.',
  '可解决该问题的请求。',
)

const ProblemModel = model(
  'CartProblem',
  z.object({
    code: z.enum(['variantGone', 'factoryPaused', 'soldOut', 'fewerLeft', 'priceChanged']),
    blocks: said(z.boolean(), 'Whether the cart cannot be ordered like this.', '是否因此无法下单。'),
    available: z.int().optional(),
    from: MoneyModel.optional(),
    to: MoneyModel.optional(),
    remedies: z.array(RemedyModel),
  }),
  'What has become of a line since it was added, and what can be done.',
  '加入购物车后发生的变化，以及可以怎么处理。',
)

const CartLineModel = model(
  'CartLine',
  z.object({
    id: z.uuid(),
    variantId: z.uuid(),
    product: z.object({ slug: z.string() }),
    title: TextModel,
    options: TextModel,
    image: z.url().nullable(),
    quantity: z.int(),
    price: MoneyModel,
    total: MoneyModel,
    available: z.int(),
    returnRule: z.enum(['SEVEN_DAY', 'SEVEN_DAY_UNOPENED', 'MADE_TO_ORDER', 'EXCLUDED_HYGIENE']),
    problem: ProblemModel.nullable(),
  }),
  'Pieces of one variant.',
  '某一规格的若干件。',
)

export const CartModel = model(
  'Cart',
  z.object({
    groups: said(
      z.array(
        z.object({
          factory: z.object({ id: z.uuid(), slug: z.string(), name: TextModel }),
          lines: z.array(CartLineModel),
          items: MoneyModel,
        }),
      ),
      'By factory: each ships its own part.',
      '按工厂分组，各自发货。',
    ),
    saved: said(z.array(CartLineModel), 'Saved for later; not ordered.', '稍后购买，不计入订单。'),
    items: said(MoneyModel, 'All that can be ordered, without freight.', '可下单商品合计，不含运费。'),
    pieces: z.int(),
    blocked: said(
      z.boolean(),
      'Whether some line keeps the cart from being ordered.',
      '是否有商品导致无法下单。',
    ),
  }),
  'A cart with today’s prices.',
  '按当前价格计算的购物车。',
)

function remediesOf(lineId: string, problem: CartProblem): z.infer<typeof RemedyModel>[] {
  const path = `/cart/lines/${lineId}`
  const later = { method: 'PATCH', path, body: { savedForLater: true } } as const
  const remove = { method: 'DELETE', path } as const
  if (problem.kind === 'priceChanged')
    return [{ method: 'PATCH', path, body: { priceAccepted: true } }, remove]
  if (problem.kind === 'fewerLeft')
    return [{ method: 'PATCH', path, body: { quantity: problem.available } }, later, remove]
  return [later, remove]
}

function problemModel(lineId: string, problem: CartProblem | null): z.infer<typeof ProblemModel> | null {
  if (!problem) return null
  const { kind, blocks } = problem
  return {
    code: kind,
    blocks,
    ...(kind === 'fewerLeft' ? { available: problem.available } : {}),
    ...(kind === 'priceChanged' ? { from: money(problem.fromFen), to: money(problem.toFen) } : {}),
    remedies: remediesOf(lineId, problem),
  }
}

/** A cart as the API shows it: `cart` has the sums, `rows` the words in both languages. */
export function cartModel({
  rows,
  cart,
}: {
  rows: CartLineRow[]
  cart: CartView
}): z.infer<typeof CartModel> {
  const rowOf = new Map(rows.map((row) => [row.id, row]))
  const lineModel = (line: CartLineView): z.infer<typeof CartLineModel> => {
    const row = rowOf.get(line.id)
    if (!row) throw new Error(`line ${line.id} has no row`)
    const axes = AxesSchema.parse(row.axes)
    return {
      id: line.id,
      variantId: line.variantId,
      product: { slug: line.productSlug },
      title: { en: row.titleEn, zh: row.titleZh },
      options: { en: optionsLabel(axes, row.options, 'en'), zh: optionsLabel(axes, row.options, 'zh') },
      image: line.image && `${appUrl()}${imageUrl(line.image.id, 320, 'webp')}`,
      quantity: line.quantity,
      price: money(line.unitFen),
      total: money(line.totalFen),
      available: line.available,
      returnRule: line.returnRule,
      problem: problemModel(line.id, line.problem),
    }
  }
  const groups = cart.groups.map(({ factoryId, factorySlug, lines, itemsFen }) => {
    const row = rows.find((one) => one.factoryId === factoryId)
    const name = { en: row?.factoryNameEn ?? '', zh: row?.factoryNameZh ?? '' }
    return {
      factory: { id: factoryId, slug: factorySlug, name },
      lines: lines.map(lineModel),
      items: money(itemsFen),
    }
  })
  const { itemsFen, pieces, blocked } = cart
  return { groups, saved: cart.saved.map(lineModel), items: money(itemsFen), pieces, blocked }
}
