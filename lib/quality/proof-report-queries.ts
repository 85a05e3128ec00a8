import 'server-only'
import { cacheLife, cacheTag } from 'next/cache'
import { secondsToKeep } from '@/lib/catalog/proof-rules'
import { onSale } from '@/lib/catalog/queries-cards'
import { catalogTags } from '@/lib/catalog/tags'
import { dayEnd, isoDay } from '@/lib/dates'
import { db } from '@/lib/db'
import { factoryTags } from '@/lib/factories/tags'
import { isSlug } from '@/lib/list-query'
import { paperColumns, toPaper } from './proof-paper'
import { awardColumns, toAward } from './proof-queries'
import { dayOf, reportColumns, toReport } from './proof-rows'

/** All there is to prove a product's quality: its badges with their history, every accepted report, and papers; null while it is not on sale. */
export async function findProof(slug: string) {
  'use cache'
  cacheLife('hours')
  if (!isSlug(slug)) return null
  cacheTag(catalogTags.all, catalogTags.product(slug))
  const product = await db.product.findFirst({
    where: { ...onSale, slug },
    select: { id: true, factoryId: true, factory: { select: { slug: true } } },
  })
  if (!product) return null
  cacheTag(factoryTags.factory(product.factory.slug))
  const now = new Date()
  const { id: productId, factoryId } = product
  const [awards, reports, papers] = await Promise.all([
    db.award.findMany({
      where: { factoryId, OR: [{ productId }, { productId: null, endedAt: null }] },
      select: awardColumns,
      orderBy: [{ ruleVersion: { rule: { position: 'asc' } } }, { from: 'desc' }],
    }),
    db.testReport.findMany({
      where: { status: 'ACCEPTED', products: { some: { productId } } },
      select: reportColumns,
      orderBy: [{ issuedOn: 'desc' }, { id: 'desc' }],
    }),
    db.factoryCredential.findMany({
      where: {
        factoryId,
        status: 'ACCEPTED',
        OR: [{ products: { none: {} } }, { products: { some: { productId } } }],
      },
      select: paperColumns,
      orderBy: [{ kind: 'asc' }, { issuedOn: 'desc' }],
    }),
  ])
  const today = isoDay(now)
  const endOfDay = ({ validUntil }: { validUntil: Date | null }) => validUntil && dayEnd(dayOf(validUntil))
  const ends = [...awards.map(({ until }) => until), ...reports.map(endOfDay), ...papers.map(endOfDay)]
  cacheLife(secondsToKeep(ends, now))
  return {
    productId,
    awards: awards.map((row) => toAward(row, now)),
    reports: reports.flatMap((row) => toReport(row, productId, today)),
    papers: papers.filter(({ validUntil }) => !validUntil || dayOf(validUntil) >= today).map(toPaper),
  }
}
