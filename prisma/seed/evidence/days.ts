import { day, isoDay, minute } from '@/lib/dates'

const todays = new Map<number, number>()

/** The day of China that `now` falls in, in milliseconds; worked out once, for thousands of days count from it. */
function today(now: Date): number {
  const known = todays.get(now.getTime())
  if (known !== undefined) return known
  const midnight = Date.parse(`${isoDay(now)}T00:00:00Z`)
  todays.set(now.getTime(), midnight)
  return midnight
}

/** A day of China as the database keeps it, so many days before `now` (after it, if negative). */
export const dayBefore = (now: Date, days: number): Date => new Date(today(now) - days * day)

/** A moment within the working hours of that day in China. */
export function momentBefore(now: Date, days: number, minutes = 0): Date {
  const morning = new Date(dayBefore(now, days).getTime() + (90 + minutes) * minute)
  return morning > now ? now : morning
}

/** The same day so many months on, or the last of that month. */
export function monthsLater(from: Date, months: number): Date {
  const month = from.getUTCMonth() + months
  const last = new Date(Date.UTC(from.getUTCFullYear(), month + 1, 0)).getUTCDate()
  return new Date(Date.UTC(from.getUTCFullYear(), month, Math.min(from.getUTCDate(), last)))
}

/** 2026-11-21 of a day as the database keeps it. */
export const isoOf = (date: Date): string => date.toISOString().slice(0, 10)
