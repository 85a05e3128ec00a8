import type { Locale } from './i18n/locales'

export const second = 1_000
export const minute = 60_000
export const hour = 60 * minute
export const day = 24 * hour
/** Trade happens in China time; it has no summer time. */
export const tradeZone = 'Asia/Shanghai'

/** 21 Nov 2026 / 2026年11月21日, in China time. */
export function formatDate(date: Date, locale: Locale): string {
  return new Intl.DateTimeFormat(locale === 'zh' ? 'zh-CN' : 'en-GB', {
    timeZone: tradeZone,
    year: 'numeric',
    month: locale === 'zh' ? 'long' : 'short',
    day: 'numeric',
  }).format(date)
}

/** Date and time to the minute, in China time. */
export function formatDateTime(date: Date, locale: Locale): string {
  const time = new Intl.DateTimeFormat('en-GB', {
    timeZone: tradeZone,
    hour: '2-digit',
    minute: '2-digit',
  }).format(date)
  return `${formatDate(date, locale)} ${time}`
}

/** 2026-11-21 in China time. */
export function isoDay(date: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: tradeZone }).format(date)
}

/** The first instant (UTC) of the China-time day that `date` falls in. */
export function startOfTradeDay(date: Date): Date {
  return new Date(`${isoDay(date)}T00:00:00+08:00`)
}

/** A day without time as the database keeps it, from 2026-11-21. */
export function dateOfDay(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`)
}

/** 2026-11-21 of a day without time. */
export function isoOfDay(day: Date): string {
  return day.toISOString().slice(0, 10)
}

/** The China-time day that an instant falls in, as a day without time. */
export function tradeDay(date: Date): Date {
  return dateOfDay(isoDay(date))
}

/** The moment a China-time day (2026-11-21) begins. */
export function dayStart(isoDay: string): Date {
  return new Date(`${isoDay}T00:00:00+08:00`)
}

/** The moment a China-time day is over, which is when the next begins. */
export function dayEnd(isoDay: string): Date {
  return new Date(dayStart(isoDay).getTime() + day)
}

/** The same day so many months later, or earlier with a negative number; the last of its month where that month is shorter. */
export function monthsAfter(isoDay: string, months: number): string {
  const [year = 0, month = 1, dayOfMonth = 1] = isoDay.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0))
  last.setUTCDate(Math.min(dayOfMonth, last.getUTCDate()))
  return last.toISOString().slice(0, 10)
}
