import { z } from 'zod'
import { optionalLine } from '@/lib/text-input'

/** What a factory's system can ask to be told. */
export const webhookEvents = ['order.paid', 'order.shipped', 'order.cancelled'] as const
export type WebhookEvent = (typeof webhookEvents)[number]
/** Sent by a person's hand, to every endpoint alike. */
export const testEvent = 'endpoint.test'
export type WebhookType = WebhookEvent | typeof testEvent
/** The day this payload was fixed: fields may be added to it, a change that could break readers gets another day. */
export const webhookVersion = '2026-11-21'

const events = z.preprocess(
  (value) => (typeof value === 'string' ? [value] : (value ?? [])),
  z
    .array(z.enum(webhookEvents))
    .min(1, 'choice')
    .transform((chosen) => webhookEvents.filter((event) => chosen.includes(event))),
)
const url = z.string().trim().min(1, 'required').max(500).pipe(z.url('url'))
const fields = { url, label: optionalLine(60), events }

export const AddWebhookInput = z.object({ factoryId: z.uuid(), ...fields })
export type AddWebhookInput = z.infer<typeof AddWebhookInput>
export const EditWebhookInput = z.object({ endpointId: z.uuid(), version: z.iso.datetime(), ...fields })
export type EditWebhookInput = z.infer<typeof EditWebhookInput>
export const WebhookIdInput = z.object({ endpointId: z.uuid() })
export type WebhookIdInput = z.infer<typeof WebhookIdInput>
export const SetWebhookInput = z.object({ endpointId: z.uuid(), on: z.enum(['yes', 'no']) })
export type SetWebhookInput = z.infer<typeof SetWebhookInput>
export const ResendWebhookInput = z.object({ deliveryId: z.uuid() })
export type ResendWebhookInput = z.infer<typeof ResendWebhookInput>

const both = z.strictObject({ en: z.string(), zh: z.string() })
const fen = z.int().min(0)
const moment = z.iso.datetime()
const line = z.strictObject({
  id: z.uuid(),
  sku: z.string(),
  title: both,
  options: both,
  quantity: z.int().min(1),
  unitFen: fen,
  totalFen: fen,
  weightGrams: z.int(),
})
const subOrder = z.strictObject({
  id: z.uuid(),
  number: z.string(),
  status: z.string(),
  currency: z.string(),
  itemsFen: fen,
  shippingFen: fen,
  totalFen: fen,
  placedAt: moment,
  paidAt: moment.nullable(),
  shipBy: moment.nullable(),
  lines: z.array(line).min(1),
})
const text = z.string()
const delivery = z.strictObject({
  method: both,
  carrier: both,
  note: text,
  to: z.strictObject({
    recipient: text,
    phone: text,
    country: text,
    province: text,
    city: text,
    district: text,
    street: text,
    postalCode: text,
  }),
})
const parcel = z.strictObject({
  id: z.uuid(),
  carrier: z.string(),
  trackingNumber: z.string(),
  shippedAt: moment,
  lines: z.array(z.strictObject({ lineId: z.uuid(), quantity: z.int().min(1) })).min(1),
})
const envelope = { id: z.uuid(), createdAt: moment, apiVersion: z.literal(webhookVersion) }
const told = <T extends WebhookType, D extends z.ZodType>(type: T, data: D) =>
  z.strictObject({ ...envelope, type: z.literal(type), data })

/** What arrives at a factory's system. */
export const WebhookPayload = z.discriminatedUnion('type', [
  told('order.paid', z.strictObject({ subOrder, delivery })),
  told('order.shipped', z.strictObject({ subOrder, parcel })),
  told(
    'order.cancelled',
    z.strictObject({ subOrder, reason: z.enum(['buyer', 'expired', 'payment-failed', 'refund']) }),
  ),
  told(testEvent, z.strictObject({ message: z.string() })),
])
export type WebhookPayload = z.infer<typeof WebhookPayload>
