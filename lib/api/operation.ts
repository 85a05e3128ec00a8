import type { z } from 'zod'
import type { ErrorCode } from '@/lib/errors'
import type { Locale } from '@/lib/i18n/locales'
import type { Text } from '@/lib/i18n/text'
import type { UserViewer } from '@/lib/permissions'
import type { ApiLimit } from './limits'

export const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const
export type Method = (typeof methods)[number]
/** none: anybody · cart: a guest's cart token or an account · account: a bearer token */
export type Auth = 'none' | 'cart' | 'account'

/** Who calls: the account and the token it came with. */
export type ApiCaller = { viewer: UserViewer; tokenId: string }

/** Headings of the reference, in its order. */
export const tags = {
  shop: { en: 'The API itself', zh: '接口本身' },
  belts: { en: 'Belts', zh: '产业带' },
  factories: { en: 'Factories', zh: '工厂' },
  products: { en: 'Products', zh: '商品' },
  search: { en: 'Search', zh: '搜索' },
  shipping: { en: 'Places and freight', zh: '地区与运费' },
  accounts: { en: 'Accounts and tokens', zh: '账户与令牌' },
  cart: { en: 'Cart', zh: '购物车' },
  addresses: { en: 'Addresses', zh: '收货地址' },
  orders: { en: 'Orders and payment', zh: '订单与支付' },
} as const satisfies Record<string, Text>
export type Tag = keyof typeof tags

/** What an operation is given: its parsed input, who asks, and the moment. */
export type Context<P, Q, B, A extends Auth> = {
  params: P
  query: Q
  body: B
  viewer: A extends 'account' ? UserViewer : UserViewer | null
  /** which of the viewer's tokens was sent */
  tokenId: A extends 'account' ? string : string | null
  /** X-Cart-Token as sent, of the right form but not looked up */
  cartToken: string | null
  /** Idempotency-Key as sent; never null where the operation requires one */
  idempotencyKey: string | null
  /** the reader's language by Accept-Language */
  locale: Locale
  now: Date
  /** the client's address, for limits */
  address: string
  requestId: string
  /** further headers of the answer, e.g. Location */
  headers: Headers
}

type Example = { params?: object; query?: object; body?: object }

export type Operation<
  P extends z.ZodType = z.ZodType,
  Q extends z.ZodType = z.ZodType,
  B extends z.ZodType = z.ZodType,
  O extends z.ZodType = z.ZodType,
  A extends Auth = Auth,
> = {
  /** operationId of the document */
  id: string
  method: Method
  /** below /api/v1, with {names} */
  path: string
  tag: Tag
  summary: Text
  description?: Text
  auth: A
  /** what cannot be a path's parameter is a 404; all else that cannot be is a 422 */
  input?: { params?: P; query?: Q; body?: B }
  /** absent = 204, nothing to say */
  output?: O
  /** 200 unless said otherwise */
  status?: 200 | 201 | 202
  /** expected failures besides those that follow from the operation's shape */
  errors?: ErrorCode[]
  limit: ApiLimit
  /**
   * An Idempotency-Key must or may be sent, and a repeated request with it gets the first answer. Not for answers that hold a secret, since
   * they are stored; a verb that must not run twice even after a crash takes the key itself.
   */
  idempotent?: 'required' | 'optional'
  /** seconds anybody may keep the answer; absent = private, asked again each time */
  cacheSeconds?: number
  /** a call that works in the demo world; the contract test and the reference use it */
  example: Example
  handle(context: Context<z.output<P>, z.output<Q>, z.output<B>, A>): Promise<z.input<O>> | z.input<O>
}

/** Declares one operation of the API: all that the router, the document, the reference and the contract test know of it. */
export function defineOperation<
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  O extends z.ZodType,
  A extends Auth,
>(operation: Operation<P, Q, B, O, A>): Operation {
  return operation as unknown as Operation
}
