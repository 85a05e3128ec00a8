import { seedId } from '@/prisma/seed/ids'
import { measuredThings, standards } from '@/prisma/seed/standards'
import type { SeedEdition, SeedItem } from '@/prisma/seed/standards/notation'

const dayOf = (iso: string | null) => (iso ? new Date(`${iso}T00:00:00Z`) : null)
export const editionId = (code: string) => seedId('edition', code)
export const itemId = (edition: string, key: string) => seedId('item', `${edition}/${key}`)
export const limitId = (edition: string, key: string, classKey: string) =>
  seedId('limit', `${edition}/${key}/${classKey}`)

function itemRow(edition: SeedEdition, item: SeedItem, position: number) {
  const { key, kind, direction, unit, method, equivalents, label } = item
  const thing = measuredThings.get(key)
  if (!thing) throw new Error(`No words for ${key} of ${edition.code}`)
  return {
    key,
    kind,
    direction,
    unit,
    method,
    equivalents,
    id: itemId(edition.code, key),
    editionId: editionId(edition.code),
    position,
    nameEn: thing.name.en,
    nameZh: thing.name.zh,
    labelEn: label.en,
    labelZh: label.zh,
    explainEn: thing.explain.en,
    explainZh: thing.explain.zh,
  }
}

const limitRows = (edition: string, { key, limits }: SeedItem) =>
  limits.map(({ class: goods, note, ...limit }, position) => ({
    ...limit,
    id: limitId(edition, key, goods?.key ?? ''),
    itemId: itemId(edition, key),
    position,
    classKey: goods?.key ?? '',
    classEn: goods?.name.en ?? '',
    classZh: goods?.name.zh ?? '',
    classRank: goods?.rank,
    ladder: goods?.ladder,
    noteEn: note.en,
    noteZh: note.zh,
  }))

/** Rows of the whole register, published, each edition's first version without a revision before it. */
export function standardRows() {
  const editions = standards.flatMap((standard) =>
    standard.editions.map((edition) => ({ ...edition, standardId: seedId('standard', standard.slug) })),
  )
  return {
    standards: standards.map(({ slug, code, field }) => ({
      id: seedId('standard', slug),
      slug,
      code,
      field,
    })),
    // Who takes the place of another stands before it, as the database wants.
    editions: editions
      .toSorted((a, b) => Number(a.supersededBy !== null) - Number(b.supersededBy !== null))
      .map(({ standardId, year, code, title, note, ...dates }) => ({
        id: editionId(code),
        standardId,
        year,
        code,
        titleEn: title.en,
        titleZh: title.zh,
        status: 'PUBLISHED' as const,
        effectiveFrom: dayOf(dates.effectiveFrom),
        supersededOn: dayOf(dates.supersededOn),
        supersededById: dates.supersededBy ? editionId(dates.supersededBy) : null,
        noteEn: note.en,
        noteZh: note.zh,
      })),
    items: editions.flatMap((edition) =>
      edition.items.map((item, position) => itemRow(edition, item, position)),
    ),
    limits: editions.flatMap(({ code, items }) => items.flatMap((item) => limitRows(code, item))),
  }
}
