import { z } from 'zod'
import { said } from '@/lib/api/described'
import { MoneyModel, money } from '@/lib/api/models'
import { defineOperation } from '@/lib/api/operation'
import { maxTotalFen } from '@/lib/money'
import { placeOrder } from '@/lib/orders/place-order'
import { PlaceOrderInput } from '@/lib/orders/schema'
import { orderKey } from './order-key'

const { addressId, shipping, notes } = PlaceOrderInput.shape
const someId = '0190a000-0000-7000-8000-000000000001'

const OrderBody = z.object({
  addressId,
  shipping: said(shipping, 'Factory id → `key` of its shipping option.', '工厂 id → 配送方式的 `key`。'),
  notes: said(notes, 'Factory id → note to that factory.', '工厂 id → 给该工厂的备注。'),
  expectedTotal: said(
    z.object({ amount: z.int().min(0).max(maxTotalFen), currency: MoneyModel.shape.currency }),
    'What the buyer saw: goods plus freight. Another total is refused as `totalChanged`.',
    '买家看到的总价：商品加运费。与实际不符时返回 `totalChanged`。',
  ),
  consents: z.object({
    terms: said(z.literal(true), 'The terms of sale are accepted.', '同意销售条款。'),
    exclusions: said(
      z.literal(true).optional(),
      'The buyer knows that some goods are outside the seven-day return.',
      '买家知晓部分商品不适用七天无理由退货。',
    ),
  }),
})

/** One cart becomes one order. */
export const orderPlacing = defineOperation({
  id: 'placeOrder',
  method: 'POST',
  path: '/orders',
  tag: 'orders',
  summary: { en: 'Order what lies in the cart', zh: '提交订单' },
  description: {
    en: 'Stock is held from now on until the payment’s time is up. The same Idempotency-Key never makes a second order.',
    zh: '自此保留库存，直到支付时限结束。同一 Idempotency-Key 绝不会生成第二个订单。',
  },
  auth: 'account',
  input: { body: OrderBody },
  output: z.object({
    id: z.uuid(),
    number: z.string(),
    total: MoneyModel,
  }),
  status: 201,
  errors: [
    'cartEmpty',
    'addressMissing',
    'soldOut',
    'fewerLeft',
    'variantGone',
    'factoryPaused',
    'cartHasProblems',
    'notServed',
    'totalChanged',
    'totalTooHigh',
  ],
  limit: 'write',
  idempotent: 'required',
  example: {
    body: {
      addressId: someId,
      shipping: { [someId]: 'standard' },
      expectedTotal: { amount: 27_000, currency: 'CNY' },
      consents: { terms: true },
    },
  },
  handle: async ({ viewer, body, idempotencyKey, locale, now, headers }) => {
    const { orderId, number, totalFen } = await placeOrder({
      viewer,
      input: {
        locale,
        idempotencyKey: orderKey(idempotencyKey ?? ''),
        addressId: body.addressId,
        expectedTotalFen: body.expectedTotal.amount,
        shipping: body.shipping,
        notes: body.notes,
        terms: 'on',
        ...(body.consents.exclusions ? { exclusions: 'on' as const } : {}),
      },
      now,
    })
    headers.set('Location', `/api/v1/orders/${orderId}`)
    return { id: orderId, number, total: money(totalFen) }
  },
})
