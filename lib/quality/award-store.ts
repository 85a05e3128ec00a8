import { createHash } from 'node:crypto'
import type { Tx } from '@/lib/db'
import { newsRows } from '@/lib/domain-events'
import { insertRows } from '@/lib/insert-rows'
import { newRowId } from '@/lib/row-id'
import { Prisma } from '@/prisma/generated/client'
import type { ActiveAward, Ending } from './award-end-rules'
import type { MeasureRow, ProofRow } from './award-proof-rules'
import type { EarnedAward } from './award-rules'

/** What the catalogue shows of one product. */
export type Shown = { proof: ProofRow; measures: MeasureRow[] }

/** An award about to be written. */
export type NewAward = EarnedAward & { id: string; factoryId: string; productId: string | null }

export const newAward = (award: EarnedAward, factoryId: string, productId: string | null): NewAward => ({
  ...award,
  id: newRowId(),
  factoryId,
  productId,
})

const activeColumns = Prisma.sql`"id", "ruleVersionId", "ruleKey", "factoryId", "productId", "from", "until", "fingerprint", "evidence"`

/** The awards that products hold. */
export function readProductAwards(tx: Tx, productIds: string[]) {
  return tx.$queryRaw<ActiveAward[]>`
    SELECT ${activeColumns} FROM "Award" WHERE "productId" = ANY(${productIds}::uuid[]) AND "endedAt" IS NULL ORDER BY "id"`
}

/** The awards that factories themselves hold. */
export function readFactoryAwards(tx: Tx, factoryIds: string[]) {
  return tx.$queryRaw<ActiveAward[]>`
    SELECT ${activeColumns} FROM "Award" WHERE "factoryId" = ANY(${factoryIds}::uuid[]) AND "productId" IS NULL AND "endedAt" IS NULL
    ORDER BY "id"`
}

type Last = { at: Date; end: Ending['end'] }

/** How and when the awards of the same kinds ended last. */
async function lastEnds(tx: Tx, given: NewAward[]): Promise<Map<string, Last>> {
  const keyOf = (award: { ruleKey: string; factoryId: string; productId: string | null }) =>
    `${award.ruleKey} ${award.productId ?? award.factoryId}`
  const products = given.flatMap(({ productId }) => productId ?? [])
  const factories = given.flatMap(({ productId, factoryId }) => (productId ? [] : factoryId))
  const rows = await tx.$queryRaw<
    ({ ruleKey: string; factoryId: string; productId: string | null } & Last)[]
  >`
    SELECT DISTINCT ON ("ruleKey", "factoryId", "productId") "ruleKey", "factoryId", "productId", "endedAt" AS "at", "end"::text
    FROM "Award"
    WHERE "endedAt" IS NOT NULL AND ("productId" = ANY(${products}::uuid[]) OR ("productId" IS NULL AND "factoryId" = ANY(${factories}::uuid[])))
    ORDER BY "ruleKey", "factoryId", "productId", "endedAt" DESC, "id" DESC`
  return new Map(rows.map((row) => [keyOf(row), row]))
}

const told: Ending['end'][] = ['SUSPENDED', 'WITHDRAWN', 'EVIDENCE_GONE']

/**
 * A badge is not held twice at a time: the next award of a kind begins when the last one ended. One that was taken away was not held
 * until it is given back, however old its evidence.
 */
function startAfter(last: Last | undefined, from: Date, now: Date): Date {
  if (!last) return from
  const earliest = told.includes(last.end) ? now : from
  return last.at > earliest ? last.at : earliest
}

function awardRow(
  { rule, evidence, measure, headroom, until, ...award }: NewAward,
  last: Last | undefined,
  now: Date,
) {
  return {
    id: award.id,
    ruleVersionId: rule.versionId,
    ruleKey: rule.key,
    factoryId: award.factoryId,
    productId: award.productId,
    from: startAfter(last, award.from, now).toISOString(),
    until: until?.toISOString() ?? null,
    evidence,
    fingerprint: award.fingerprint,
    measure,
    headroom,
    createdAt: now.toISOString(),
  }
}

/** Ends and gives awards, with news of what was taken away for a reason. */
export async function writeAwards(tx: Tx, endings: Ending[], given: NewAward[], now: Date): Promise<void> {
  if (endings.length) {
    await tx.$executeRaw`
      UPDATE "Award" a SET "endedAt" = x."endedAt", "end" = x."end", "caseId" = x."caseId"
      FROM json_populate_recordset(NULL::"Award", ${JSON.stringify(endings)}::json) x WHERE a."id" = x."id" AND a."endedAt" IS NULL`
    const news = endings.filter(({ end }) => told.includes(end))
    if (news.length)
      await tx.domainEvent.createMany({
        data: newsRows(
          now,
          ...news.map(({ id }) => ({ type: 'award.ended' as const, payload: { awardId: id } })),
        ),
      })
  }
  if (given.length) {
    const ends = await lastEnds(tx, given)
    const rows = given
      .map((award) =>
        awardRow(award, ends.get(`${award.rule.key} ${award.productId ?? award.factoryId}`), now),
      )
      // A clock a moment behind the one that let the last award lapse.
      .filter(({ from, until }) => !until || from < until)
    if (rows.length) await tx.$executeRaw(insertRows('Award', rows))
  }
}

const shownColumns = Prisma.raw(
  [
    'productId',
    'summary',
    'badges',
    'headroom',
    'classes',
    'labMarks',
    'sampleKinds',
    'testedOn',
    'fingerprint',
    'updatedAt',
  ]
    .map((name) => `"${name}"`)
    .join(', '),
)

const fingerprintOf = (shown: Shown) => createHash('sha256').update(JSON.stringify(shown)).digest('base64url')

/** Writes what the catalogue shows of these products; returns the ids of those for which it says something else than before. */
export async function writeProofs(
  tx: Tx,
  productIds: string[],
  shown: Shown[],
  now: Date,
): Promise<Set<string>> {
  const before = await tx.$queryRaw<{ id: string; fingerprint: string }[]>`
    SELECT "productId" AS "id", "fingerprint" FROM "ProductProof" WHERE "productId" = ANY(${productIds}::uuid[])`
  const known = new Map(before.map(({ id, fingerprint }) => [id, fingerprint]))
  const fresh = shown
    .map((one) => ({ ...one, fingerprint: fingerprintOf(one) }))
    .filter(({ proof, fingerprint }) => known.get(proof.productId) !== fingerprint)
  const stays = new Set(shown.map(({ proof }) => proof.productId))
  const gone = before.flatMap(({ id }) => (stays.has(id) ? [] : id))
  const changed = fresh.map(({ proof }) => proof.productId)
  if (gone.length) await tx.$executeRaw`DELETE FROM "ProductProof" WHERE "productId" = ANY(${gone}::uuid[])`
  if (changed.length) {
    const updatedAt = now.toISOString()
    const rows = JSON.stringify(fresh.map(({ proof, fingerprint }) => ({ ...proof, fingerprint, updatedAt })))
    await tx.$executeRaw`
      INSERT INTO "ProductProof" (${shownColumns})
      SELECT ${shownColumns} FROM json_populate_recordset(NULL::"ProductProof", ${rows}::json)
      ON CONFLICT ("productId") DO UPDATE SET "summary" = excluded."summary", "badges" = excluded."badges", "headroom" = excluded."headroom",
        "classes" = excluded."classes", "labMarks" = excluded."labMarks", "sampleKinds" = excluded."sampleKinds", "testedOn" = excluded."testedOn",
        "fingerprint" = excluded."fingerprint", "updatedAt" = excluded."updatedAt"`
    await tx.$executeRaw`DELETE FROM "ProductMeasure" WHERE "productId" = ANY(${changed}::uuid[])`
    const measures = fresh.flatMap((one) => one.measures)
    if (measures.length) await tx.$executeRaw(insertRows('ProductMeasure', measures))
  }
  return new Set([...gone, ...changed])
}
