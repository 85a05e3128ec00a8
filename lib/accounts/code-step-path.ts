import { type Locale, toLocale } from '@/lib/i18n/locales'
import { safePath } from '@/lib/safe-path'

/**
 * Where the code is asked for after an outside sign-in, so that whoever gives it goes on to where they were going, in the language they came
 * in. `wanted` is the whole address kept on the way out; one that is not of this shop leads home.
 */
export function codeStepPath(wanted: string | undefined, shop: string, locale: Locale): string {
  const url = wanted && URL.canParse(wanted, shop) ? new URL(wanted, shop) : null
  const isOurs = url?.origin === new URL(shop).origin
  const next = safePath(isOurs ? `${url.pathname}${url.search}` : null, `/${locale}`)
  return `/${toLocale(next.split(/[/?]/)[1])}/sign-in?step=code&next=${encodeURIComponent(next)}`
}
