import 'server-only'
import { cacheLife, cacheTag } from 'next/cache'
import { pageSize } from '@/lib/catalog/rules-lists'
import { catalogTags } from '@/lib/catalog/tags'
import { countFacets, countProducts, readWhole } from './queries-counts'
import { findPage } from './queries-hits'
import { listPlaces } from './queries-places'
import { listSynonymTokens, understand } from './queries-words'
import { emptyFind } from './rules-address'
import { type Ask, chosenParts, variantPart, without } from './rules-ask'
import type { FreshDays } from './rules-counts'
import { freshDays, resolveFind, singleCategory } from './rules-resolve'
import type { Find } from './schema'
import { discoveryTags } from './tags'

/** `readWhole`, kept for a minute: the whole catalogue is asked for again and again. */
async function keptWhole(pinned: string, days: FreshDays) {
  'use cache'
  cacheLife('minutes')
  cacheTag(catalogTags.all)
  return readWhole(pinned, days)
}

/** A part of a search that leaves nothing, and how many products there are without it. */
export type Relief = { part: string; total: number }

/** Parts as a person has chosen them: options, price and stock each by itself. */
function reliefParts(ask: Ask): string[] {
  const { hasPrice, hasStock } = variantPart(ask)
  return chosenParts(ask).flatMap((part) =>
    part === 'variant'
      ? [
          ...Object.keys(ask.options).map((axis) => `option:${axis}`),
          ...(hasPrice ? ['price'] : []),
          ...(hasStock ? ['stock'] : []),
        ]
      : [part],
  )
}

async function findRelief(ask: Ask): Promise<Relief[]> {
  const parts = reliefParts(ask)
  const totals = await Promise.all(parts.map((part) => countProducts(without(ask, part))))
  return parts
    .map((part, at) => ({ part, total: totals[at] ?? 0 }))
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total)
}

/**
 * One page of a search with the counts of every facet. A page beyond the last is the first. Kept for a minute: stock, prices and badges move
 * the counts, and every such change drops it.
 */
export async function findProducts(find: Find) {
  'use cache'
  cacheLife('minutes')
  cacheTag(catalogTags.all, discoveryTags.synonyms)
  const places = await listPlaces()
  const now = new Date()
  const understood = find.q ? await understand(find.q, await listSynonymTokens()) : null
  const ask = { ...resolveFind(find, places, now), words: understood?.words ?? null }
  const one = singleCategory(find, places.groups)
  const detail = {
    days: freshDays(now),
    categoryId: one?.id ?? null,
    itemKeys: one?.measures.map(({ itemKey }) => itemKey) ?? [],
  }
  const [counts, asked] = await Promise.all([
    countFacets(ask, detail, keptWhole),
    findPage(ask, find.sort, pageSize, (find.page - 1) * pageSize),
  ])
  const isBeyond = !asked.length && counts.total > 0
  return {
    ids: isBeyond ? await findPage(ask, find.sort, pageSize, 0) : asked,
    page: isBeyond ? 1 : find.page,
    pages: Math.ceil(counts.total / pageSize),
    total: counts.total,
    near: understood?.near ?? false,
    meant: understood?.meant ?? null,
    counts,
    relief: counts.total ? [] : await findRelief(ask),
  }
}

export type Found = Awaited<ReturnType<typeof findProducts>>

/** The facets of a whole category, for its page. */
export async function countCategory(slug: string) {
  'use cache'
  cacheLife('hours')
  cacheTag(catalogTags.all, catalogTags.category(slug))
  const places = await listPlaces()
  const now = new Date()
  const find = { ...emptyFind, category: [slug] }
  const one = singleCategory(find, places.groups)
  return countFacets(resolveFind(find, places, now), {
    days: freshDays(now),
    categoryId: one?.id ?? null,
    itemKeys: one?.measures.map(({ itemKey }) => itemKey) ?? [],
  })
}
