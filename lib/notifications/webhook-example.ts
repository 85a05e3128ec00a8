import { type WebhookPayload, webhookVersion } from './webhook-schema'

/** How a receiver checks what it gets, as shown to factories; a test runs it. */
export const verifySnippet = `import { createHmac, timingSafeEqual } from 'node:crypto'

// headers: as Node gives them, in small letters; body: the bytes as they came, before any JSON.parse
export function verify(headers, body, secret) {
  const seconds = Number(headers['webhook-timestamp'])
  if (!(Math.abs(Date.now() / 1000 - seconds) < 300)) return false
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64')
  const signed = \`\${headers['webhook-id']}.\${seconds}.\${body}\`
  const expected = createHmac('sha256', key).update(signed).digest()
  return String(headers['webhook-signature']).split(' ').some((part) => {
    const given = Buffer.from(part.replace('v1,', ''), 'base64')
    return given.length === expected.length && timingSafeEqual(given, expected)
  })
}`

const lineId = '019365b2-7a11-7f3e-9d21-5f0c8a4be771'

/** A payload as shown to factories. */
export const examplePayload: WebhookPayload = {
  id: '5b0c6f0e-3c1d-4f6a-8a37-0d9f2f6b7c11',
  createdAt: '2026-11-21T02:15:04.120Z',
  apiVersion: webhookVersion,
  type: 'order.paid',
  data: {
    subOrder: {
      id: '019365b2-79f0-7c55-b1de-2f6d2f7a9c40',
      number: 'MM-261121-100042-1',
      status: 'TO_SHIP',
      currency: 'CNY',
      itemsFen: 25800,
      shippingFen: 1200,
      totalFen: 27000,
      placedAt: '2026-11-21T02:14:31.004Z',
      paidAt: '2026-11-21T02:15:04.120Z',
      shipBy: '2026-11-23T02:15:04.120Z',
      lines: [
        {
          id: lineId,
          sku: 'BT-600-IND',
          title: { en: 'Bath towel, 600 g/m²', zh: '浴巾 600 克' },
          options: { en: 'Indigo', zh: '靛蓝' },
          quantity: 2,
          unitFen: 12900,
          totalFen: 25800,
          weightGrams: 640,
        },
      ],
    },
    delivery: {
      method: { en: 'Standard', zh: '普通快递' },
      carrier: { en: 'ZTO Express', zh: '中通快递' },
      note: '',
      to: {
        recipient: 'Lin Wei',
        phone: '+86 138 0000 0000',
        country: 'CN',
        province: '浙江省',
        city: '杭州市',
        district: '西湖区',
        street: 'Wensan Road 18',
        postalCode: '310012',
      },
    },
  },
}
