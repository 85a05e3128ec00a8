import { z } from 'zod'
import { model, said } from '@/lib/api/described'
import { MoneyModel, money, TextModel } from '@/lib/api/models'
import type { BuyerOrder, BuyerOrderRow } from '@/lib/orders/buyer-queries'

export const PartStatus = z.enum([
  'AWAITING_PAYMENT',
  'TO_SHIP',
  'PARTLY_SHIPPED',
  'SHIPPED',
  'COMPLETED',
  'CANCELLED',
])
const instant = z.iso.datetime()
export const iso = (date: Date | null) => date?.toISOString() ?? null

export const statusShape = {
  id: z.uuid(),
  number: said(z.string(), 'What people say on the phone.', '电话里报的订单号。'),
  status: z.enum(['AWAITING_PAYMENT', 'PAID', 'CANCELLED', 'EXPIRED']),
  holdUntil: said(
    instant,
    'Until then the stock is held for an unpaid order.',
    '未支付订单保留库存的截止时间。',
  ),
  paidAt: instant.nullable(),
  closedAt: instant.nullable(),
}
type Standing = Pick<BuyerOrder, 'id' | 'number' | 'status' | 'holdUntil' | 'paidAt' | 'closedAt'>

export const OrderStatusModel = model(
  'OrderStatus',
  z.object(statusShape),
  'How an order stands.',
  '订单状态。',
)
export const statusOf = ({ id, number, status, holdUntil, paidAt, closedAt }: Standing) => ({
  id,
  number,
  status,
  holdUntil: holdUntil.toISOString(),
  paidAt: iso(paidAt),
  closedAt: iso(closedAt),
})

export const OrderRowModel = model(
  'OrderRow',
  z.object({
    ...statusShape,
    placedAt: instant,
    total: MoneyModel,
    parts: z.array(z.object({ id: z.uuid(), number: z.string(), status: PartStatus, factory: TextModel })),
  }),
  'An order as the list shows it.',
  '列表中的订单。',
)
export const orderRow = (row: BuyerOrderRow): z.infer<typeof OrderRowModel> => ({
  ...statusOf(row),
  placedAt: row.placedAt.toISOString(),
  total: money(row.totalFen),
  parts: row.subOrders.map(({ id, number, status, factoryNameEn, factoryNameZh }) => ({
    id,
    number,
    status,
    factory: { en: factoryNameEn, zh: factoryNameZh },
  })),
})
