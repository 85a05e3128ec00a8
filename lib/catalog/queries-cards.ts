import 'server-only'
import { cacheLife, cacheTag } from 'next/cache'
import { db } from '@/lib/db'
import { factoryTags } from '@/lib/factories/tags'
import type { Prisma } from '@/prisma/generated/client'
import { currentProof, endsOf, secondsToKeep } from './proof-rules'
import { ProofSummarySchema } from './proof-schema'
import { pageSize } from './rules-lists'
import { AxesSchema, type ShelfSort } from './schema'
import { catalogTags } from './tags'

/** Products the public sees. */
export const onSale = {
  status: 'LISTED',
  factory: { status: 'ACTIVE', belt: { status: 'ACTIVE' } },
} satisfies Prisma.ProductWhereInput

const card = {
  id: true,
  slug: true,
  titleEn: true,
  titleZh: true,
  fromFen: true,
  sectionId: true,
  axes: true,
  factory: { select: { slug: true, brandEn: true, brandZh: true } },
  variants: { where: { active: true }, select: { priceFen: true } },
  proof: { select: { summary: true } },
  images: {
    orderBy: { position: 'asc' },
    take: 1,
    select: {
      altEn: true,
      altZh: true,
      image: { select: { id: true, width: true, height: true, blur: true } },
    },
  },
} satisfies Prisma.ProductSelect

type CardRow = Prisma.ProductGetPayload<{ select: typeof card }>

function toCard({ axes, variants, images, proof, ...row }: CardRow, now: Date) {
  const colours = AxesSchema.parse(axes).find(({ key }) => key === 'colour')?.values ?? []
  return {
    ...row,
    isRange: variants.some(({ priceFen }) => priceFen !== row.fromFen),
    swatches: colours.flatMap(({ swatch }) => (swatch ? [swatch] : [])),
    image: images[0] ?? null,
    proof: proof && currentProof(ProofSummarySchema.parse(proof.summary), now),
  }
}

/** A product as lists show it. */
export type ProductCardData = ReturnType<typeof toCard>

/** The cards of rows; who asked is cached no longer than what they show holds. */
function cardsOf(rows: CardRow[]) {
  const now = new Date()
  const cards = rows.map((row) => toCard(row, now))
  const ends = cards.flatMap(({ proof }) => endsOf(proof))
  cacheLife(secondsToKeep(ends, now))
  return cards
}

const orders: Record<ShelfSort, Prisma.ProductOrderByWithRelationInput[]> = {
  new: [{ listedAt: 'desc' }, { slug: 'asc' }],
  'price-up': [{ fromFen: 'asc' }, { slug: 'asc' }],
  'price-down': [{ fromFen: 'desc' }, { slug: 'asc' }],
  sold: [{ soldCount: 'desc' }, { listedAt: 'desc' }, { slug: 'asc' }],
  headroom: [{ proof: { headroom: { sort: 'desc', nulls: 'last' } } }, { slug: 'asc' }],
}

async function readCards(where: Prisma.ProductWhereInput, sort: ShelfSort, take?: number, skip = 0) {
  const rows = await db.product.findMany({
    where: { ...onSale, ...where },
    orderBy: orders[sort],
    take,
    skip,
    select: card,
  })
  return cardsOf(rows)
}

async function readOf(ids: string[]) {
  const cards = await readCards({ id: { in: ids } }, 'new')
  const at = new Map(ids.map((id, index) => [id, index]))
  return cards.sort((a, b) => (at.get(a.id) ?? 0) - (at.get(b.id) ?? 0))
}

/** One page of a category's products and how many there are in all. */
export async function listCategoryProducts(slug: string, sort: ShelfSort, page: number) {
  'use cache'
  cacheLife('hours')
  cacheTag(catalogTags.all, catalogTags.category(slug))
  const where = { category: { slug } }
  const [cards, total] = await Promise.all([
    readCards(where, sort, pageSize, (page - 1) * pageSize),
    db.product.count({ where: { ...onSale, ...where } }),
  ])
  return { cards, total }
}

/** Newest products of a belt's factories. */
export async function listBeltProducts(beltSlug: string, take: number) {
  'use cache'
  cacheLife('hours')
  cacheTag(catalogTags.all)
  return readCards(
    { factory: { ...onSale.factory, belt: { slug: beltSlug, status: 'ACTIVE' } } },
    'new',
    take,
  )
}

/** All products of a factory, newest first. */
export async function listFactoryProducts(factorySlug: string) {
  'use cache'
  cacheLife('hours')
  cacheTag(catalogTags.all, catalogTags.factory(factorySlug), factoryTags.factory(factorySlug))
  return readCards({ factory: { ...onSale.factory, slug: factorySlug } }, 'new')
}

/** The newest products of the shop, at most one per factory, so that none fills the shelf. */
export async function listNewProducts(take: number) {
  'use cache'
  cacheLife('hours')
  cacheTag(catalogTags.all)
  const rows = await db.product.findMany({
    where: onSale,
    distinct: ['factoryId'],
    orderBy: orders.new,
    take,
    select: card,
  })
  return cardsOf(rows)
}

/** What was measured furthest above its standard, the best of each category, so that kinds of goods with easy limits fill no shelf. */
export async function listProvenProducts(take: number) {
  'use cache'
  cacheLife('hours')
  cacheTag(catalogTags.all)
  const best = await db.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM (
      SELECT DISTINCT ON (p."categoryId") p."id", r."headroom"
      FROM "ProductProof" r
      JOIN "Product" p ON p."id" = r."productId" AND p."status" = 'LISTED'
      JOIN "Factory" f ON f."id" = p."factoryId" AND f."status" = 'ACTIVE'
      JOIN "Belt" b ON b."id" = f."beltId" AND b."status" = 'ACTIVE'
      WHERE r."headroom" IS NOT NULL AND 'meets-standard' = ANY(r."badges")
      ORDER BY p."categoryId", r."headroom" DESC, p."slug") AS best
    ORDER BY "headroom" DESC, "id" LIMIT ${take}`
  return readOf(best.map(({ id }) => id))
}

/** Cards of known products in the order of the ids; those no longer on sale are left out. */
export async function listCards(ids: string[]) {
  'use cache'
  cacheLife('minutes')
  cacheTag(catalogTags.all)
  return readOf(ids)
}
