import { db } from '@/lib/db'
import { Prisma } from '@/prisma/generated/client'
import { conditions } from './queries-conditions'
import { type Ask, chosenParts } from './rules-ask'
import type { FindSort } from './schema'

const { sql } = Prisma

const orders: Record<Exclude<FindSort, 'best'>, Prisma.Sql> = {
  'price-up': sql`i."shownFen", i."productId"`,
  'price-down': sql`i."shownFen" DESC, i."productId"`,
  headroom: sql`i."headroom" DESC NULLS LAST, i."productId"`,
  new: sql`i."listedAt" DESC, i."productId"`,
  sold: sql`i."sold" DESC, i."productId"`,
}

/** The statement of one page of hits. */
export function pageStatement(ask: Ask, sort: FindSort, take: number, skip: number): Prisma.Sql {
  const where = conditions(ask, chosenParts(ask))
  const ranked = sort === 'best' && ask.words !== null
  const order = ranked
    ? sql`ts_rank(t."words", to_tsquery('english', ${ask.words})) DESC, i."sold" DESC, i."productId"`
    : orders[sort === 'best' ? 'sold' : sort]
  return sql`
    SELECT i."productId" AS "id" FROM find."Product" i
    ${ranked ? sql`JOIN find."Title" t USING ("productId")` : Prisma.empty}
    WHERE ${where} ORDER BY ${order} LIMIT ${take} OFFSET ${skip}`
}

/** Ids of one page of what a search finds. Best match: how well the title fits the words, then what is sold most. */
export async function findPage(ask: Ask, sort: FindSort, take: number, skip: number): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>(pageStatement(ask, sort, take, skip))
  return rows.map(({ id }) => id)
}
