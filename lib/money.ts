import type { Locale } from './i18n/locales'

/** The one currency the shop trades in; amounts are integer fen everywhere. */
export const currency = 'CNY'
/** Stripe takes at most eight digits of minor units. */
export const maxTotalFen = 99_999_999

/** ¥1,299.00 from fen; the same in both languages. */
export function formatFen(fen: number): string {
  const sign = fen < 0 ? '−' : ''
  const whole = Math.trunc(Math.abs(fen) / 100)
  const rest = String(Math.abs(fen) % 100).padStart(2, '0')
  return `${sign}¥${String(whole).replace(/\B(?=(\d{3})+$)/g, ',')}.${rest}`
}

/** What Stripe counts in whole units (docs.stripe.com/currencies): 500 is ¥500 in Japan and ₩500 in Korea. */
const wholeUnits = new Set('BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF UGX VND VUV XAF XOF XPF'.split(' '))

/** An amount in its currency's minor units, to read: ¥1,299.00 in the shop's own, "JPY 1,299" or "HKD 12.99" in any other. */
export function formatMoney(minor: number, code: string): string {
  if (code === currency) return formatFen(minor)
  if (!wholeUnits.has(code)) return `${code} ${formatFen(minor).replace('¥', '')}`
  return `${code} ${formatFen(minor * 100)
    .replace('¥', '')
    .slice(0, -3)}`
}

/** Fen from what a person types ("1,299.5"), or null when it is not an amount of at most two decimals. */
export function parseYuan(text: string): number | null {
  const match = /^(?:¥|￥)?\s*(\d{1,3}(?:,\d{3})+|\d{1,9})(?:\.(\d{1,2}))?$/.exec(text.trim())
  if (!match) return null
  return Number(match[1]?.replaceAll(',', '')) * 100 + Number((match[2] ?? '').padEnd(2, '0'))
}

/** "1299.00": fen as schema.org and input fields want them. */
export function plainYuan(fen: number): string {
  return `${Math.trunc(fen / 100)}.${String(fen % 100).padStart(2, '0')}`
}

/** 1 234 as people of the language group digits. */
export function formatCount(count: number, locale: Locale): string {
  return new Intl.NumberFormat(locale === 'zh' ? 'zh-CN' : 'en-GB').format(count)
}
