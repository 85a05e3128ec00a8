import { z } from 'zod'
import { afterParam, encodeCursor } from '@/lib/api/cursor'

/** Where a short list stopped: the last row's slug, and how many came before in case that row has gone since. */
export const afterSlug = afterParam(z.tuple([z.string().max(100), z.int().min(1).max(100_000)]))

/** One page of a list that is cached whole. */
export function pageOfRows<Row extends { slug: string }>(
  rows: Row[],
  { after, limit }: { after?: [string, number]; limit: number },
) {
  const last = after ? rows.findIndex(({ slug }) => slug === after[0]) : -1
  const start = last >= 0 ? last + 1 : (after?.[1] ?? 0)
  const page = rows.slice(start, start + limit)
  const end = start + page.length
  const tail = page.at(-1)
  return { page, nextCursor: tail && end < rows.length ? encodeCursor([tail.slug, end]) : null }
}
