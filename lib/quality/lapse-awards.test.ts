import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import { badgesOf, createBadges, recompute } from '@/prisma/factories/badges'
import { createLab } from '@/prisma/factories/labs'
import { createProduct } from '@/prisma/factories/products'
import { createCredential, createReport } from '@/prisma/factories/reports'
import { createTestItem } from '@/prisma/factories/standards'
import { lapseAwards } from './lapse-awards'
import { recomputeAll } from './recompute-all'

const before = new Date('2026-11-20T02:00:00Z')
const midnight = new Date('2026-11-20T16:00:00Z')

test('who fails keeps nobody else from lapsing, and is told of', async () => {
  await createBadges()
  const item = await createTestItem()
  const { id: labId } = await createLab({ standardIds: [item.edition.standardId] })
  const products = await Promise.all(Array.from({ length: 4 }, () => createProduct()))
  const [first, second] = products.map(({ factoryId }) => factoryId).sort()
  for (const { id, factoryId } of products)
    await createReport({
      factoryId,
      productIds: [id],
      labId,
      status: 'ACCEPTED',
      receivedOn: new Date('2026-06-01'),
      issuedOn: new Date('2026-06-01'),
      validUntil: new Date('2026-11-20'),
      results: [{ itemId: item.id, measured: '50000', unit: 'cycles', method: item.method }],
    })
  for (const factoryId of [first ?? '', second ?? ''])
    await createCredential({
      factoryId,
      kind: 'SITE_CHECK',
      status: 'ACCEPTED',
      decidedAt: before,
      validUntil: new Date('2026-11-20'),
    })
  await recompute('all', before)
  // Of the factory whose own badge can lapse: it does, although this product cannot follow.
  const bad = products.find(({ factoryId }) => factoryId === second)?.id ?? ''
  await db.$executeRawUnsafe(`
    CREATE FUNCTION stumble() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'stumbled'; END $$`)
  await db.$executeRawUnsafe(`
    CREATE TRIGGER stumble BEFORE UPDATE ON "Award" FOR EACH ROW
    WHEN (OLD."productId" = '${bad}' OR (OLD."productId" IS NULL AND OLD."factoryId" = '${first}')) EXECUTE FUNCTION stumble()`)
  try {
    const error = await lapseAwards({ now: midnight }).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(AggregateError)
    expect((error as AggregateError).errors).toHaveLength(2)
    for (const { id } of products) expect((await badgesOf(id)).length > 0, id).toBe(id === bad)
    expect(await db.award.count({ where: { endedAt: null, productId: null } })).toBe(1)
    // Nor does it hold up anybody when everything is judged anew.
    const all = await recomputeAll({ now: midnight }).catch((thrown: unknown) => thrown)
    expect((all as AggregateError).errors).toHaveLength(2)
  } finally {
    await db.$executeRaw`DROP FUNCTION stumble() CASCADE`
  }
  await lapseAwards({ now: midnight })
  expect(await db.award.count({ where: { endedAt: null } })).toBe(0)
})
