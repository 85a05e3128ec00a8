import { createTranslator } from 'use-intl/core'
import type { Locale } from './locales'
import en from './messages/en.json'
import zh from './messages/zh.json'

export type Messages = typeof en
const messages: Record<Locale, Messages> = { en, zh }

function createFor<N extends keyof Messages>(locale: Locale, namespace: N) {
  return createTranslator<Messages, N>({
    locale,
    messages: messages[locale],
    namespace,
    timeZone: 'Asia/Shanghai',
  })
}

const made = new Map<string, unknown>()

/**
 * `t('key', values)` within one namespace. Takes the locale as an argument, so cached pages may use it. Each is made once: it keeps
 * the messages it has parsed.
 */
export function translator<N extends keyof Messages>(locale: Locale, namespace: N) {
  const key = `${locale}.${namespace}`
  const known = made.get(key) as ReturnType<typeof createFor<N>> | undefined
  if (known) return known
  const fresh = createFor(locale, namespace)
  made.set(key, fresh)
  return fresh
}

/** All words of one namespace, to hand to a client component as `labels`. */
export function labels<N extends keyof Messages>(locale: Locale, namespace: N): Messages[N] {
  return messages[locale][namespace]
}
