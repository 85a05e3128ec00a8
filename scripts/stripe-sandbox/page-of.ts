import type Stripe from 'stripe'
import { noSuch } from './api-error'

interface Cursors {
  limit?: number
  starting_after?: string
  ending_before?: string
}

/** One page of a list in Stripe's envelope. `newestFirst` is the whole filtered list. */
export function pageOf<T extends { id: string }>(
  newestFirst: T[],
  cursors: Cursors,
  url: string,
): Stripe.ApiList<T> {
  const limit = cursors.limit ?? 10
  const indexOf = (id: string, param: string) => {
    const index = newestFirst.findIndex((entry) => entry.id === id)
    if (index < 0) throw noSuch('object', id, param)
    return index
  }
  if (cursors.ending_before) {
    const end = indexOf(cursors.ending_before, 'ending_before')
    const start = Math.max(0, end - limit)
    return { object: 'list', data: newestFirst.slice(start, end), has_more: start > 0, url }
  }
  const start = cursors.starting_after ? indexOf(cursors.starting_after, 'starting_after') + 1 : 0
  const data = newestFirst.slice(start, start + limit)
  return { object: 'list', data, has_more: newestFirst.length > start + limit, url }
}
