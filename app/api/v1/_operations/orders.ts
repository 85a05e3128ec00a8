import { z } from 'zod'
import { afterParam, encodeCursor } from '@/lib/api/cursor'
import { said } from '@/lib/api/described'
import { limitParam, pageOf } from '@/lib/api/models'
import { defineOperation } from '@/lib/api/operation'
import { DomainError } from '@/lib/errors'
import { confirmReceipt } from '@/lib/fulfilment/confirm-receipt'
import { findOrderOf, findOrderStatusOf, listOrdersAfter } from '@/lib/orders/buyer-queries'
import { cancelOrder } from '@/lib/payments/cancel-order'
import { startPayment } from '@/lib/payments/start-payment'
import { OrderModel, orderModel } from './order-detail-model'
import { OrderRowModel, OrderStatusModel, orderRow, statusOf } from './order-model'
import { orderPlacing } from './order-placing'

const orderParams = z.object({ orderId: z.uuid() })
const someId = '0190a000-0000-7000-8000-000000000001'

export const orderOperations = [
  orderPlacing,
  defineOperation({
    id: 'startPayment',
    method: 'POST',
    path: '/orders/{orderId}/payment',
    tag: 'orders',
    summary: { en: 'The page to pay an order on', zh: '获取订单的支付页面' },
    description: {
      en: 'Send the buyer to `url`: card, Alipay or WeChat Pay. Asking again gives the same page as long as it is open. The order becomes PAID when the payment provider says so: read its status.',
      zh: '请引导买家打开 `url`：银行卡、支付宝或微信支付。页面有效期内重复请求得到同一页面。支付服务方确认后订单变为 PAID，请查询其状态。',
    },
    auth: 'account',
    input: { params: orderParams },
    output: z.object({ url: z.url() }),
    errors: ['alreadyPaid', 'orderClosed', 'paymentUnavailable'],
    limit: 'write',
    example: { params: { orderId: someId } },
    handle: ({ viewer, params, now }) => startPayment({ viewer, orderId: params.orderId, now }),
  }),
  defineOperation({
    id: 'readOrderStatus',
    method: 'GET',
    path: '/orders/{orderId}/status',
    tag: 'orders',
    summary: { en: 'How an order stands', zh: '订单状态' },
    description: {
      en: 'Small and quick, for whoever waits for a payment. Once a second is enough.',
      zh: '体积小、速度快，供等待支付结果时查询，每秒一次即可。',
    },
    auth: 'account',
    input: { params: orderParams },
    output: OrderStatusModel,
    limit: 'read',
    example: { params: { orderId: someId } },
    handle: async ({ viewer, params }) => {
      const order = await findOrderStatusOf(viewer, params.orderId)
      if (!order) throw new DomainError('notFound')
      return statusOf(order)
    },
  }),
  defineOperation({
    id: 'listOrders',
    method: 'GET',
    path: '/orders',
    tag: 'orders',
    summary: { en: 'The account’s orders, newest first', zh: '订单列表，按时间倒序' },
    auth: 'account',
    input: {
      query: z.object({
        limit: limitParam,
        after: afterParam(z.tuple([z.iso.datetime(), z.uuid()])),
      }),
    },
    output: pageOf(OrderRowModel),
    limit: 'read',
    example: { query: { limit: 10 } },
    handle: async ({ viewer, query: { limit, after } }) => {
      const rows = await listOrdersAfter(viewer, { limit, after })
      const page = rows.slice(0, limit)
      const last = page.at(-1)
      const hasMore = rows.length > limit
      return {
        items: page.map(orderRow),
        nextCursor: hasMore && last ? encodeCursor([last.placedAt.toISOString(), last.id]) : null,
      }
    },
  }),
  defineOperation({
    id: 'readOrder',
    method: 'GET',
    path: '/orders/{orderId}',
    tag: 'orders',
    summary: { en: 'An order with its parts, lines and parcels', zh: '订单详情：各工厂部分、商品与包裹' },
    auth: 'account',
    input: { params: orderParams },
    output: OrderModel,
    limit: 'read',
    example: { params: { orderId: someId } },
    handle: async ({ viewer, params }) => {
      const order = await findOrderOf(viewer, params.orderId)
      if (!order) throw new DomainError('notFound')
      return orderModel(order)
    },
  }),
  defineOperation({
    id: 'cancelOrder',
    method: 'POST',
    path: '/orders/{orderId}/cancellation',
    tag: 'orders',
    summary: { en: 'Cancel an unpaid order', zh: '取消未支付的订单' },
    description: {
      en: 'Its stock is given back. An order paid in the same moment stays paid and answers `alreadyPaid`.',
      zh: '库存随即释放。若恰好同时完成支付，订单保持已支付并返回 `alreadyPaid`。',
    },
    auth: 'account',
    input: { params: orderParams },
    errors: ['alreadyPaid', 'orderClosed', 'conflict', 'paymentUnavailable'],
    limit: 'write',
    example: { params: { orderId: someId } },
    handle: ({ viewer, params, now }) => cancelOrder({ viewer, orderId: params.orderId, now }),
  }),
  defineOperation({
    id: 'confirmReceipt',
    method: 'POST',
    path: '/order-parts/{partId}/receipt',
    tag: 'orders',
    summary: { en: 'Say that a factory’s part has arrived', zh: '确认收到某工厂的部分' },
    auth: 'account',
    input: {
      params: z.object({
        partId: said(z.uuid(), 'The `id` of a part of an order.', '订单中某部分的 `id`。'),
      }),
    },
    errors: ['orderClosed'],
    limit: 'write',
    example: { params: { partId: someId } },
    handle: ({ viewer, params, now }) => confirmReceipt({ viewer, subOrderId: params.partId, now }),
  }),
]
