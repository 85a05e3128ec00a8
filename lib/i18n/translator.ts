import { createTranslator } from 'use-intl/core'
import type { Locale } from './locales'
import en from './messages/en.json'
import zh from './messages/zh.json'

export type Messages = typeof en
const messages: Record<Locale, Messages> = { en, zh }

/** `t('key', values)` within one namespace. Takes the locale as an argument, so cached pages may use it. */
export function translator<N extends keyof Messages>(locale: Locale, namespace: N) {
  return createTranslator<Messages, N>({
    locale,
    messages: messages[locale],
    namespace,
    timeZone: 'Asia/Shanghai',
  })
}

/** All words of one namespace, to hand to a client component as `labels`. */
export function labels<N extends keyof Messages>(locale: Locale, namespace: N): Messages[N] {
  return messages[locale][namespace]
}
