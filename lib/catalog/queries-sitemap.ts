import 'server-only'
import { cacheLife, cacheTag } from 'next/cache'
import { beltTags } from '@/lib/belts/tags'
import { db } from '@/lib/db'
import { factoryTags } from '@/lib/factories/tags'
import { onSale } from './queries-cards'
import { catalogTags } from './tags'

export type SitePage = { path: string; changed: string | null }

const fixed = [
  '',
  '/belts',
  '/factories',
  '/categories',
  '/standards',
  '/about',
  '/badges',
  '/help',
  '/returns',
  '/terms',
  '/privacy',
  '/api/v1/docs',
]

/** Every public page, below the language, with the day its content last changed where that is known. */
export async function listSitePages(): Promise<SitePage[]> {
  'use cache'
  cacheLife('hours')
  cacheTag(catalogTags.all, factoryTags.all, beltTags.all)
  const select = { slug: true, updatedAt: true }
  const published = { editions: { some: { status: 'PUBLISHED' } } } as const
  const [belts, factories, categories, products, standards, labs] = await Promise.all([
    db.belt.findMany({ where: { status: 'ACTIVE' }, select, orderBy: { rank: 'asc' } }),
    db.factory.findMany({ where: onSale.factory, select, orderBy: { slug: 'asc' } }),
    db.category.findMany({
      where: { products: { some: onSale } },
      select: { slug: true },
      orderBy: { slug: 'asc' },
    }),
    db.product.findMany({ where: onSale, select, orderBy: { slug: 'asc' } }),
    db.standard.findMany({ where: published, select: { slug: true }, orderBy: { slug: 'asc' } }),
    db.laboratory.findMany({ select, orderBy: { slug: 'asc' } }),
  ])
  const pages = (folder: string, rows: { slug: string; updatedAt?: Date }[]) =>
    rows.map(({ slug, updatedAt }) => ({
      path: `/${folder}/${slug}`,
      changed: updatedAt?.toISOString() ?? null,
    }))
  return [
    ...fixed.map((path) => ({ path, changed: null })),
    ...pages('belts', belts),
    ...pages('factories', factories),
    ...pages('categories', categories),
    ...pages('products', products),
    ...pages('standards', standards),
    ...pages('labs', labs),
  ]
}
