import fc from 'fast-check'
import { expect, test } from 'vitest'
import { db, type Tx } from '@/lib/db'
import { type Happening, happenings, mintEvidenceWorld } from '@/prisma/factories/evidence-events'
import { recomputeAwards } from './recompute-awards'

/** What holds and what is shown, without the ids and moments that differ when it is given again. */
async function readState(tx: Tx) {
  const awards = await tx.award.findMany({
    where: { endedAt: null },
    select: {
      ruleKey: true,
      productId: true,
      factoryId: true,
      until: true,
      evidence: true,
      fingerprint: true,
      headroom: true,
      measure: true,
    },
    orderBy: { fingerprint: 'asc' },
  })
  const proofs = await tx.productProof.findMany({
    omit: { updatedAt: true, fingerprint: true },
    orderBy: { productId: 'asc' },
  })
  const measures = await tx.productMeasure.findMany({ orderBy: [{ productId: 'asc' }, { itemKey: 'asc' }] })
  return JSON.parse(JSON.stringify({ awards, proofs, measures }), (key, value) =>
    key === 'awardId' ? '' : value,
  )
}

class Undo extends Error {}

/** What a shop that never gave a badge would give now, from its evidence alone. */
async function fromScratch(now: Date) {
  let state: unknown
  await db
    .$transaction(async (tx) => {
      await tx.award.deleteMany({})
      await tx.productProof.deleteMany({})
      await recomputeAwards(tx, 'all', now)
      state = await readState(tx)
      throw new Undo()
    })
    .catch((error: unknown) => {
      if (!(error instanceof Undo)) throw error
    })
  return state
}

const happening: fc.Arbitrary<Happening> = fc.record({
  what: fc.oneof(
    { weight: 2, arbitrary: fc.constant('accept' as const) },
    { weight: 3, arbitrary: fc.constantFrom(...happenings) },
  ),
  a: fc.nat(1000),
  b: fc.nat(1000),
  c: fc.nat(1000),
})

async function expectHistoryIsSound() {
  const awards = await db.award.findMany({ orderBy: [{ ruleKey: 'asc' }, { from: 'asc' }, { id: 'asc' }] })
  for (const award of awards) {
    if (award.end === 'LAPSED') expect(award.endedAt).toEqual(award.until)
    expect(Boolean(award.caseId)).toBe(award.end === 'SUSPENDED' || award.end === 'WITHDRAWN')
    const before = awards.filter(
      (one) =>
        one.id !== award.id &&
        one.ruleKey === award.ruleKey &&
        one.productId === award.productId &&
        one.factoryId === award.factoryId,
    )
    // No badge is held twice at a time.
    for (const one of before)
      expect(
        (one.endedAt !== null && one.endedAt <= award.from) ||
          (award.endedAt !== null && award.endedAt <= one.from),
      ).toBe(true)
  }
  return awards
}

const held = () =>
  db.award.findMany({
    where: { endedAt: null },
    select: { id: true, ruleKey: true, productId: true, factoryId: true, from: true },
  })
type Held = Awaited<ReturnType<typeof held>>
const kindOf = ({ ruleKey, productId, factoryId }: Held[number]) => `${ruleKey} ${productId ?? factoryId}`

/** A badge that was held once and not a moment ago was not held meanwhile, however old its evidence. */
async function expectReturnsAreFresh(before: Held, known: Set<string>, at: Date) {
  const kept = new Set(before.map(kindOf))
  const after = await held()
  for (const award of after) {
    const kind = kindOf(award)
    if (known.has(kind) && !kept.has(kind))
      expect(award.from.getTime(), award.ruleKey).toBeGreaterThan(at.getTime())
    known.add(kind)
  }
  return after
}

test('whatever happens, in whatever order, awards and proof are what the evidence earns from scratch', async () => {
  const seen = new Set<string>()
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { minLength: 6, maxLength: 14 }), async (story) => {
      await db.$executeRaw`TRUNCATE "Belt", "CategoryGroup", "Standard", "Laboratory", "BadgeRule", "DomainEvent", "StaleTags" CASCADE`
      const world = await mintEvidenceWorld()
      const known = new Set<string>()
      let before = await held()
      // At last every laboratory loses its standing and gets it back.
      const turn = (b: number) => world.labs.map((_, a) => ({ what: 'lab-status' as const, a, b, c: 0 }))
      for (const one of [...story, ...turn(1), ...turn(0)]) {
        const at = world.now()
        await world.happen(one)
        before = await expectReturnsAreFresh(before, known, at)
        expect(await db.$transaction(readState), one.what).toEqual(await fromScratch(world.now()))
      }
      for (const { end } of await expectHistoryIsSound()) seen.add(end ?? 'held')
    }),
    { numRuns: 20, seed: 20261121 },
  )
  expect(seen.size).toBeGreaterThan(4)
}, 240_000)
