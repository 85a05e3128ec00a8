import { z } from 'zod'
import { said } from '@/lib/api/described'
import { defineOperation } from '@/lib/api/operation'
import { addToCart } from '@/lib/cart/add-to-cart'
import { changeLine } from '@/lib/cart/change-line'
import { hashCartToken, newCartToken } from '@/lib/cart/guest-token'
import type { CartOwner } from '@/lib/cart/lock-cart'
import { mergeCarts } from '@/lib/cart/merge-carts'
import { getCartWithRows } from '@/lib/cart/read-cart'
import { removeLine } from '@/lib/cart/remove-line'
import { maxPieces } from '@/lib/cart/rules'
import { DomainError } from '@/lib/errors'
import type { UserViewer } from '@/lib/permissions'
import { CartModel, cartModel } from './cart-model'

/** Whose cart a call means: the account's when a bearer token was sent, else the guest's. */
function ownerOf({ viewer, cartToken }: { viewer: UserViewer | null; cartToken: string | null }): CartOwner {
  if (viewer) return { userId: viewer.userId }
  if (!cartToken) throw new DomainError('signInNeeded')
  return { tokenHash: hashCartToken(cartToken) }
}

const lineParams = z.object({ lineId: z.uuid() })
const lineExample = { lineId: '0190a000-0000-7000-8000-000000000001' }
const pieces = said(z.int().min(1).max(maxPieces), 'Pieces.', '件数。')
const CartToken = said(
  z.string().regex(/^[\w-]{20,64}$/),
  'Send it as X-Cart-Token. Whoever has it has the cart; it is kept for 90 days after its last change.',
  '以 X-Cart-Token 发送。持有它即可使用该购物车；最后一次变动后保留 90 天。',
)

export const cartOperations = [
  defineOperation({
    id: 'createCart',
    method: 'POST',
    path: '/carts',
    tag: 'cart',
    summary: { en: 'A token for a guest’s cart', zh: '获取访客购物车令牌' },
    description: {
      en: 'For buyers without an account. Who sends a bearer token has a cart already and needs none.',
      zh: '供没有账户的买家使用。带账户令牌的请求已有购物车，无需此令牌。',
    },
    auth: 'none',
    output: z.object({ token: CartToken }),
    status: 201,
    limit: 'read',
    example: {},
    handle: () => ({ token: newCartToken() }),
  }),
  defineOperation({
    id: 'readCart',
    method: 'GET',
    path: '/cart',
    tag: 'cart',
    summary: {
      en: 'The cart with today’s prices, problems and remedies',
      zh: '购物车：当前价格、问题与处理办法',
    },
    auth: 'cart',
    output: CartModel,
    limit: 'read',
    example: {},
    handle: async (context) => cartModel(await getCartWithRows(ownerOf(context), context.locale)),
  }),
  defineOperation({
    id: 'addCartLine',
    method: 'POST',
    path: '/cart/lines',
    tag: 'cart',
    summary: { en: 'Put pieces of a variant into the cart', zh: '加入购物车' },
    description: {
      en: 'On top of what lies there. With an Idempotency-Key it may be repeated after a lost answer; without one read the cart first.',
      zh: '在已有件数上累加。带 Idempotency-Key 时，应答丢失后可直接重发；未带时请先读取购物车。',
    },
    auth: 'cart',
    input: {
      body: z.object({
        variantId: said(z.uuid(), 'The `id` of a product’s variant.', '商品规格的 `id`。'),
        quantity: pieces.default(1),
      }),
    },
    output: z.object({
      lineId: z.uuid(),
      quantity: said(z.int(), 'Pieces on the line now.', '该行现有件数。'),
    }),
    status: 201,
    errors: ['notFound', 'variantGone', 'factoryPaused', 'soldOut', 'fewerLeft', 'cartTooLarge'],
    limit: 'write',
    idempotent: 'optional',
    example: { body: { variantId: '0190a000-0000-7000-8000-000000000001', quantity: 2 } },
    handle: async (context) => {
      const { body, locale, now, headers } = context
      const added = await addToCart({ owner: ownerOf(context), input: body, locale, now })
      headers.set('Location', `/api/v1/cart/lines/${added.lineId}`)
      return added
    },
  }),
  defineOperation({
    id: 'changeCartLine',
    method: 'PATCH',
    path: '/cart/lines/{lineId}',
    tag: 'cart',
    summary: {
      en: 'Change a line’s quantity, put it aside, or accept its price',
      zh: '改数量、移到稍后购买或接受新价格',
    },
    description: {
      en: 'One change at a time. A quantity above what is in stock is kept and shown as a problem of the cart.',
      zh: '每次一项。数量超过库存时仍会保存，并在购物车中显示为问题。',
    },
    auth: 'cart',
    input: {
      params: lineParams,
      body: z.union([
        z.strictObject({ quantity: pieces }),
        z.strictObject({ savedForLater: z.boolean() }),
        z.strictObject({
          priceAccepted: said(z.literal(true), 'Today’s price has been seen.', '已知晓当前价格。'),
        }),
      ]),
    },
    limit: 'write',
    example: { params: lineExample, body: { quantity: 3 } },
    handle: (context) => {
      const { body, params, now } = context
      const change = 'priceAccepted' in body ? ({ seenFen: 'now' } as const) : body
      return changeLine({ owner: ownerOf(context), lineId: params.lineId, change, now })
    },
  }),
  defineOperation({
    id: 'removeCartLine',
    method: 'DELETE',
    path: '/cart/lines/{lineId}',
    tag: 'cart',
    summary: { en: 'Take a line out of the cart', zh: '从购物车移除' },
    auth: 'cart',
    input: { params: lineParams },
    limit: 'write',
    example: { params: lineExample },
    handle: async (context) => {
      const { params, now } = context
      await removeLine({ owner: ownerOf(context), lineId: params.lineId, now })
    },
  }),
  defineOperation({
    id: 'mergeCart',
    method: 'POST',
    path: '/cart/merge',
    tag: 'cart',
    summary: { en: 'Bring a guest’s cart into the account', zh: '把访客购物车并入账户' },
    description: {
      en: 'Pieces of the same variant add up. The guest’s cart is gone afterwards; a repetition changes nothing more.',
      zh: '相同规格的件数相加。之后访客购物车不再存在；重复请求不再有变化。',
    },
    auth: 'account',
    input: { body: z.object({ cartToken: CartToken }) },
    output: CartModel,
    limit: 'write',
    example: { body: { cartToken: 'hK3v9aQ2mWl7Xc0TzYbRn1Ep' } },
    handle: async ({ viewer: { userId }, body, locale, now }) => {
      await mergeCarts({ tokenHash: hashCartToken(body.cartToken), userId, now })
      return cartModel(await getCartWithRows({ userId }, locale))
    },
  }),
]
