import { db } from '@/lib/db'
import { findQuery } from './rules-address'
import type { Find } from './schema'

/** Keeps what was searched and what it found, without who. Words are kept in lower case, so that they can be counted. */
export async function logSearch({
  find,
  locale,
  total,
  near,
  now,
}: {
  find: Find
  locale: string
  total: number
  near: boolean
  now: Date
}): Promise<void> {
  const filters = findQuery({ ...find, q: '', page: 1 })
  await db.searchLog.create({
    data: { at: now, locale, query: find.q.toLowerCase(), hits: total, near, filters },
  })
}
