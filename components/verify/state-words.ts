import { formatDate, formatDateTime } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { VerifiedAward } from '@/lib/quality/verify-queries'

export type StateWords = {
  isGood: boolean
  title: string
  lines: string[]
  newer: string | null
  asOf: string
}

/** How an award stands, in words: what a cached page shows and its live part replaces. */
export function stateWords(award: VerifiedAward, locale: Locale): StateWords {
  const t = translator(locale, 'verify')
  const { state, from, until, endedAt, end, readAt } = award
  // A badge that lapses as a day begins holds for the last minute of the day before.
  const last = until && formatDateTime(new Date(until.getTime() - 1), locale)
  const lapsedAt = state === 'lapsed' && !endedAt ? until : endedAt
  // What was suspended while a case was open is not given back under the same number.
  const isSettled = state === 'suspended' && award.case?.status === 'CLOSED'
  const lines = [
    state === 'genuine' && (last ? t('until', { date: last }) : t('noEnd')),
    lapsedAt && t('endedOn', { date: formatDateTime(lapsedAt, locale) }),
    state === 'lapsed' ? t('ends.LAPSED') : end && t(isSettled ? 'settled' : `ends.${end}`),
  ]
  return {
    isGood: state === 'genuine',
    title: t(`states.${isSettled ? 'ended' : state}`, { date: formatDate(from, locale) }),
    lines: lines.filter((line): line is string => Boolean(line)),
    newer: award.newer,
    asOf: t('asOf', { time: formatDateTime(readAt, locale) }),
  }
}
