import type { Hallmark } from '@/lib/catalog/proof-schema'
import { tagsShowing } from '@/lib/catalog/public-pages'
import { type Tx, together } from '@/lib/db'
import { factoryTags } from '@/lib/factories/tags'
import { markStale } from '@/lib/stale-tags'
import { type ActiveAward, diffAwards, type Ending } from './award-end-rules'
import { readEvidence, readFactoryPapers } from './award-evidence'
import { computeProof } from './award-proof-rules'
import { computeAwards, computeFactoryAwards, examine } from './award-rules'
import type { Register } from './award-schema'
import {
  type NewAward,
  newAward,
  readFactoryAwards,
  readProductAwards,
  type Shown,
  writeAwards,
  writeProofs,
} from './award-store'
import type { Rule } from './badge-schema'
import { qualityTags } from './tags'

export type Counts = { given: number; ended: number }
/** What a chunk is judged by. */
export type Bench = { register: Register; rules: Rule[]; now: Date }

type Mark = Hallmark & { position: number }

function hallmarkOf(
  rules: Map<string, Rule>,
  award: { id: string; key: string; until: Date | null },
): Mark[] {
  const rule = rules.get(award.key)
  if (!rule) return []
  const { nameEn, nameZh, position } = rule
  return [
    {
      awardId: award.id,
      rule: rule.key,
      nameEn,
      nameZh,
      position,
      until: award.until?.toISOString() ?? null,
    },
  ]
}

const publishedOf = (rules: Rule[]) => new Set(rules.map(({ versionId }) => versionId))

function listed(
  awards: ActiveAward[],
  keyOf: (award: ActiveAward) => string | null,
): Map<string, ActiveAward[]> {
  const lists = new Map<string, ActiveAward[]>()
  for (const award of awards) {
    const key = keyOf(award)
    if (key) lists.set(key, [...(lists.get(key) ?? []), award])
  }
  return lists
}

/** The awards of factories themselves; they must be locked. Their products show them, so those are to be recomputed afterwards. */
export async function recomputeFactories(
  tx: Tx,
  factoryIds: string[],
  { rules, now }: Bench,
): Promise<Counts> {
  const [active, papersOf, factories] = [
    listed(await readFactoryAwards(tx, factoryIds), ({ factoryId }) => factoryId),
    await readFactoryPapers(tx, factoryIds),
    await tx.factory.findMany({ where: { id: { in: factoryIds } }, select: { id: true, slug: true } }),
  ]
  const publishedVersions = publishedOf(rules)
  const given: NewAward[] = []
  const endings: Ending[] = []
  const tags: string[] = []
  for (const { id, slug } of factories) {
    const earned = computeFactoryAwards(id, papersOf(id), rules, now)
    const diff = diffAwards(active.get(id) ?? [], earned, { evidence: null, publishedVersions, now })
    given.push(...diff.given.map((award) => newAward(award, id, null)))
    endings.push(...diff.endings)
    if (diff.given.length || diff.endings.length) tags.push(factoryTags.factory(slug), factoryTags.all)
  }
  await writeAwards(tx, endings, given, now)
  await markStale(tx, [...tags, ...[...endings, ...given].map(({ id }) => qualityTags.award(id))], now)
  return { given: given.length, ended: endings.length }
}

/** The awards and proof of products, in a fixed number of statements; they must be locked. */
export async function recomputeProducts(
  tx: Tx,
  productIds: string[],
  { register, rules, now }: Bench,
): Promise<Counts> {
  const examinees = await readEvidence(tx, productIds, now)
  const [productAwards, factoryAwards] = await together(
    readProductAwards(tx, productIds),
    readFactoryAwards(tx, [...new Set(examinees.map(({ factoryId }) => factoryId))]),
  )
  const active = listed(productAwards, ({ productId }) => productId)
  const ofFactory = listed(factoryAwards, ({ factoryId }) => factoryId)
  const byKey = new Map(rules.map((rule) => [rule.key, rule]))
  const publishedVersions = publishedOf(rules)
  const given: NewAward[] = []
  const endings: Ending[] = []
  const shown: Shown[] = []
  const changed = new Set<string>()
  for (const evidence of examinees) {
    const { productId, factoryId } = evidence
    const examined = examine(evidence, register, now)
    const diff = diffAwards(active.get(productId) ?? [], computeAwards(examined, rules), {
      evidence,
      publishedVersions,
      now,
    })
    const fresh = diff.given.map((award) => newAward(award, factoryId, productId))
    given.push(...fresh)
    endings.push(...diff.endings)
    if (fresh.length || diff.endings.length) changed.add(productId)
    const held = [
      ...fresh.map(({ id, rule, until }) => ({ id, key: rule.key, until })),
      ...[...diff.kept.values(), ...(ofFactory.get(factoryId) ?? [])]
        .filter(({ until }) => !until || until > now)
        .map(({ id, ruleKey, until }) => ({ id, key: ruleKey, until })),
    ]
    const shows = computeProof(
      examined,
      held.flatMap((award) => hallmarkOf(byKey, award)),
    )
    if (shows.proof) shown.push({ proof: shows.proof, measures: shows.measures })
  }
  await writeAwards(tx, endings, given, now)
  for (const id of await writeProofs(tx, productIds, shown, now)) changed.add(id)
  const places = examinees.filter(({ productId }) => changed.has(productId)).map(({ place }) => place)
  const awardTags = [...endings, ...given].map(({ id }) => qualityTags.award(id))
  await markStale(tx, [...places.flatMap(tagsShowing), ...awardTags], now)
  return { given: given.length, ended: endings.length }
}
