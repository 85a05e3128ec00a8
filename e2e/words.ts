import { createTranslator } from 'use-intl/core'
import type { Locale } from '@/lib/i18n/locales'
import en from '@/lib/i18n/messages/en.json' with { type: 'json' }
import zh from '@/lib/i18n/messages/zh.json' with { type: 'json' }
import { payText } from '@/scripts/stripe-sandbox/pay-text'

type Values = Record<string, string | number>

function rawMessage(messages: unknown, key: string): string {
  const raw = key
    .split('.')
    .reduce<unknown>((node, part) => (node as Record<string, unknown> | undefined)?.[part], messages)
  if (typeof raw !== 'string') throw new Error(`no message ${key}`)
  return raw
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The shop's words in one language, so that a journey is written once and walked in both. */
export function wordsIn(locale: Locale) {
  const messages = locale === 'en' ? en : zh
  const t = createTranslator({
    locale,
    messages: messages as Record<string, unknown>,
    timeZone: 'Asia/Shanghai',
    onError: (error) => {
      throw error
    },
  })
  return {
    /** one message, filled in */
    say: (key: string, values: Values = {}): string => t(key as never, values as never),
    /** text that begins as the message does; its values may be anything, its tags are dropped */
    like: (key: string): RegExp => {
      const plain = rawMessage(messages, key).replace(/<\/?\w+>/g, '')
      const parts = plain.split(/\{(?:[^{}]|\{[^{}]*\})*\}/)
      return new RegExp(`^${parts.map(escaped).join('.*')}`)
    },
    /** the words of the payment sandbox's pages */
    pay: payText(locale),
  }
}

export type Words = ReturnType<typeof wordsIn>
