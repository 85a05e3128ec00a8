import { isoDay } from '@/lib/dates'

/** A day of China as the database keeps it, so many days before `now` (after it, if negative). */
export function dayBefore(now: Date, days: number): Date {
  const today = new Date(`${isoDay(now)}T00:00:00Z`)
  today.setUTCDate(today.getUTCDate() - days)
  return today
}

/** A moment within the working hours of that day in China. */
export function momentBefore(now: Date, days: number, minutes = 0): Date {
  const morning = new Date(dayBefore(now, days).getTime() + 90 * 60_000 + minutes * 60_000)
  return morning > now ? now : morning
}

/** The same day so many months on, or the last of that month. */
export function monthsLater(day: Date, months: number): Date {
  const month = day.getUTCMonth() + months
  const last = new Date(Date.UTC(day.getUTCFullYear(), month + 1, 0)).getUTCDate()
  return new Date(Date.UTC(day.getUTCFullYear(), month, Math.min(day.getUTCDate(), last)))
}

/** 2026-11-21 of a day as the database keeps it. */
export const isoOf = (day: Date): string => day.toISOString().slice(0, 10)
