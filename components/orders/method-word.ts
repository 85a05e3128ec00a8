import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

/** How a payment was made, in a word; Stripe's own name for a way of paying we have no word for, a dash while there is none. */
export function methodWord(method: string | null, locale: Locale): string {
  const t = translator(locale, 'orders')
  if (method === 'card' || method === 'alipay' || method === 'wechat_pay') return t(`method.${method}`)
  return method ?? '—'
}
