import 'server-only'
import { db } from '@/lib/db'
import { readEvidence, readFactoryPapers } from './award-evidence'
import { readRegister } from './award-register'
import { computeAwards, computeFactoryAwards, examine } from './award-rules'
import { readFactoryAwards, readProductAwards } from './award-store'
import { listSubjects } from './award-subjects'
import { BadgeDefinition, type Rule } from './badge-schema'
import { atOnce, piecesOf } from './recompute-awards'

/** As many as are named; the rest is counted. */
const named = 100

type Named = { id: string; path: string; nameEn: string; nameZh: string }
export type Trial = {
  /** when the tried draft was saved: what is published must be what was tried */
  seen: string
  gains: { count: number; named: Named[] }
  loses: { count: number; named: Named[] }
  keeps: number
}

async function findDraft(key: string): Promise<{ rule: Rule; seen: string } | null> {
  const draft = await db.badgeRuleVersion.findFirst({
    where: { status: 'DRAFT', rule: { key } },
    include: { rule: true },
  })
  if (!draft) return null
  const { subject, nameEn, nameZh, position } = draft.rule
  const definition = BadgeDefinition.parse(draft.definition)
  return {
    rule: {
      versionId: draft.id,
      key,
      subject,
      nameEn,
      nameZh,
      position,
      publishedAt: new Date(0),
      definition,
    },
    seen: draft.updatedAt.toISOString(),
  }
}

/** Whether each subject would earn the badge, and whether it holds it now. */
async function judgeProducts(
  ids: string[],
  rule: Rule,
  now: Date,
): Promise<[id: string, earns: boolean, holds: boolean][]> {
  const [{ register }, examinees, awards] = [
    await readRegister(db),
    await readEvidence(db, ids, now),
    await readProductAwards(db, ids),
  ]
  const holders = new Set(
    awards
      .filter(({ ruleKey, until }) => ruleKey === rule.key && (!until || until > now))
      .map(({ productId }) => productId),
  )
  return examinees.map((evidence) => {
    const earns = computeAwards(examine(evidence, register, now), [rule]).length > 0
    return [evidence.productId, earns, holders.has(evidence.productId)]
  })
}

async function judgeFactories(
  ids: string[],
  rule: Rule,
  now: Date,
): Promise<[id: string, earns: boolean, holds: boolean][]> {
  const [papersOf, awards] = [await readFactoryPapers(db, ids), await readFactoryAwards(db, ids)]
  const holders = new Set(
    awards
      .filter(({ ruleKey, until }) => ruleKey === rule.key && (!until || until > now))
      .map(({ factoryId }) => factoryId),
  )
  return ids.map((id) => [
    id,
    computeFactoryAwards(id, papersOf(id), [rule], now).length > 0,
    holders.has(id),
  ])
}

async function name(ids: string[], subject: Rule['subject']): Promise<Named[]> {
  const where = { id: { in: ids.slice(0, named) } }
  if (subject === 'FACTORY') {
    const rows = await db.factory.findMany({
      where,
      select: { id: true, slug: true, nameEn: true, nameZh: true },
    })
    return rows.map(({ slug, ...row }) => ({ ...row, path: `/factories/${slug}` }))
  }
  const rows = await db.product.findMany({
    where,
    select: { id: true, slug: true, titleEn: true, titleZh: true },
    orderBy: { slug: 'asc' },
  })
  return rows.map(({ id, slug, titleEn, titleZh }) => ({
    id,
    path: `/products/${slug}`,
    nameEn: titleEn,
    nameZh: titleZh,
  }))
}

/**
 * What publishing a badge's draft would change at this moment, by the very functions that judge, without writing anything. Null where there is
 * no draft.
 */
export async function tryBadge(key: string, now: Date): Promise<Trial | null> {
  const draft = await findDraft(key)
  if (!draft) return null
  const { rule, seen } = draft
  const { factoryIds, productIds } = await listSubjects(db, 'all')
  const isOfProducts = rule.subject === 'PRODUCT'
  const gains: string[] = []
  const loses: string[] = []
  let keeps = 0
  for (const piece of piecesOf(isOfProducts ? productIds : factoryIds, atOnce)) {
    const judged = await (isOfProducts ? judgeProducts : judgeFactories)(piece, rule, now)
    for (const [id, earns, holds] of judged) {
      if (earns && holds) keeps += 1
      else if (earns) gains.push(id)
      else if (holds) loses.push(id)
    }
  }
  return {
    seen,
    keeps,
    gains: { count: gains.length, named: await name(gains, rule.subject) },
    loses: { count: loses.length, named: await name(loses, rule.subject) },
  }
}
