import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import type { DomainNews } from '@/lib/domain-events'
import { intendRefund } from '@/lib/payments/refund-order'
import { createFactory } from '@/prisma/factories/factories'
import { createPaidOrder, createPaymentOf } from '@/prisma/factories/orders'
import { createVariant } from '@/prisma/factories/products'
import { createViewer } from '@/prisma/factories/users'
import { lettersForRefund } from './write-refund-letters'

type RefundNews = Extract<DomainNews, { type: `refund.${string}` }>

test('each hears of a refund in the own language, a factory of its own part and amount only', async () => {
  const admin = await createViewer({ role: 'ADMIN', locale: 'zh' })
  const [mill, kiln] = [await createFactory(), await createFactory({ nameEn: 'Lianyun Kiln' })]
  const towel = await createVariant({ factoryId: mill.id, priceFen: 2_000, titleZh: '浴巾' })
  const cup = await createVariant({ factoryId: kiln.id, priceFen: 300 })
  const shipper = await createViewer({
    locale: 'zh',
    memberships: [{ factoryId: mill.id, role: 'SHIPPER' }],
  })
  await createViewer({ memberships: [{ factoryId: mill.id, role: 'EDITOR' }] })
  const potter = await createViewer({ memberships: [{ factoryId: kiln.id, role: 'OWNER' }] })
  const { orderId, viewer } = await createPaidOrder({
    wanted: [
      { variantId: towel.id, quantity: 3 },
      { variantId: cup.id, quantity: 1 },
    ],
  })
  await createPaymentOf(orderId)
  const lines = await db.orderLine.findMany({ where: { subOrder: { orderId } } })
  const idOf = (variantId: string) => lines.find((line) => line.variantId === variantId)?.id ?? ''
  const part = await db.subOrder.findFirstOrThrow({ where: { orderId, factoryId: mill.id } })
  const say = async (unsent: Record<string, number>, freight: string[] = []) => {
    const refundId = await db.$transaction((tx) =>
      intendRefund(
        tx,
        admin,
        {
          orderId,
          idempotencyKey: randomUUID(),
          expectedFen: null,
          choice: { unsent, sent: {}, freight, returned: {} },
          reason: 'OUT_OF_STOCK',
          note: '',
        },
        new Date(),
      ),
    )
    return async (type: RefundNews['type']) =>
      (await db.$transaction((tx) => lettersForRefund(tx, { type, payload: { refundId } }))).map(
        ({ to, type: word, data, mail }) => [to.userId, word, data.amount, mail.subject],
      )
  }
  const [order, own] = [await db.order.findUniqueOrThrow({ where: { id: orderId } }), part.number]
  const one = await say({ [idOf(towel.id)]: 2 }, [part.id])
  expect(await one('refund.intended')).toEqual([
    [shipper.userId, 'staffRefund', '¥52.00', `订单 ${own}：退款 ¥52.00`],
  ])
  expect(await one('refund.pending')).toEqual([
    [viewer.userId, 'refundPending', '¥52.00', `Refund for order ${order.number} is under way`],
  ])
  const both = await say({ [idOf(towel.id)]: 1, [idOf(cup.id)]: 1 })
  const told = await both('refund.failed')
  expect(told.slice(0, 3).map((letter) => letter.slice(0, 3))).toEqual([
    [viewer.userId, 'refundFailed', '¥23.00'],
    [shipper.userId, 'staffRefundFailed', '¥20.00'],
    [potter.userId, 'staffRefundFailed', '¥3.00'],
  ])
  expect(told.at(-1)).toEqual([
    admin.userId,
    'adminRefundFailed',
    '¥23.00',
    `订单 ${order.number} 的退款 ¥23.00 失败`,
  ])
})
