import { both, type Pair } from '@/prisma/seed/build-wear'
import type { Text } from '@/prisma/seed/world-types'

export type SeedKind = 'RATIO' | 'GRADE' | 'POINT' | 'COUNT'
export type SeedDirection = 'MIN' | 'MAX'
/** Whose word a limit is, and whether it was confirmed. */
export type SeedOrigin = { source: string; verified: boolean; verifiedAs: string }
export type SeedClass = { key: string; name: Text; ladder: string | null; rank: number | null }
export type SeedWord = { key: string; name: Text; explain: Text }

export type SeedLimit = SeedOrigin & {
  class: SeedClass | null
  /** decimal text in the unit of its item */
  value: string
  typicalGood: string | null
  typicalGoodVerified: boolean
  note: Text
}
export type SeedItem = {
  key: string
  kind: SeedKind
  direction: SeedDirection
  unit: string
  method: string
  label: Text
  equivalents: string
  limits: SeedLimit[]
}
export type SeedEdition = {
  year: string
  code: string
  title: Text
  /** days in ISO form; null where our source names none */
  effectiveFrom: string | null
  supersededOn: string | null
  /** code of the edition in its place */
  supersededBy: string | null
  note: Text
  items: SeedItem[]
}
export type SeedStandard = { slug: string; code: string; field: string; editions: SeedEdition[] }

const nothing: Text = { en: '', zh: '' }
const textOf = (pair: Pair | undefined) => (pair ? both(pair) : nothing)

/** What is measured, by the key it has in every standard, and what the number means. */
export const word = (key: string, name: Pair, explain: Pair): SeedWord => ({
  key,
  name: both(name),
  explain: both(explain),
})

const origin = (verifiedAs: string, verified: boolean) => (source: string) => ({
  source,
  verified,
  verifiedAs,
})
export const quoted = origin('limit quoted by a page', true)
export const weak = origin('weak secondary page', true)
export const practice = origin('lab practice, not the standard text', true)
export const groupText = origin('local group standard', true)
export const seen = origin('seen in a page, address not kept', false)
export const recalled = origin('general knowledge', false)('general knowledge, unverified')

/** A class that is a step of a ladder, 1 the strictest. */
export const step = (ladder: string, rank: number, key: string, name: Pair): SeedClass => ({
  key,
  name: both(name),
  ladder,
  rank,
})

/** A kind of goods: not better or worse than another. */
export const kind = (key: string, name: Pair): SeedClass => ({
  key,
  name: both(name),
  ladder: null,
  rank: null,
})

type LimitMore = { as?: SeedClass; good?: string; goodVerified?: true; note?: Pair }

export const limit = (value: string, from: SeedOrigin, more: LimitMore): SeedLimit => ({
  ...from,
  class: more.as ?? null,
  value,
  typicalGood: more.good ?? null,
  typicalGoodVerified: more.goodVerified ?? false,
  note: textOf(more.note),
})

/** An item of an edition; `judged` is how and which way: "RATIO MIN". */
export function item(
  key: string,
  judged: `${SeedKind} ${SeedDirection}`,
  unit: string,
  method: string,
  more: { label: Pair; like?: string },
  limits: SeedLimit[],
): SeedItem {
  const [how, way] = judged.split(' ') as [SeedKind, SeedDirection]
  return {
    key,
    kind: how,
    direction: way,
    unit,
    method,
    label: both(more.label),
    equivalents: more.like ?? '',
    limits,
  }
}

type EditionMore = { from?: string; supersededOn?: string; supersededBy?: string; note?: Pair }

export const edition = (
  year: string,
  code: string,
  title: Pair,
  more: EditionMore,
  items: SeedItem[],
): SeedEdition => ({
  year,
  code,
  title: both(title),
  effectiveFrom: more.from ?? null,
  supersededOn: more.supersededOn ?? null,
  supersededBy: more.supersededBy ?? null,
  note: textOf(more.note),
  items,
})

/** A standard with its editions, newest first. */
export const standard = (
  slug: string,
  code: string,
  field: string,
  editions: SeedEdition[],
): SeedStandard => ({ slug, code, field, editions })
