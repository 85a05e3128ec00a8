import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import { createFactory } from '@/prisma/factories/factories'
import { createCredential } from '@/prisma/factories/reports'
import { lapsePapers } from './lapse-papers'

const tags = async () => (await db.staleTags.findMany({ orderBy: { id: 'asc' } })).map((row) => row.tags)

test('a paper that ran out marks the pages of its factory once, on the day after its last, however late that is noticed', async () => {
  const [one, two] = [await createFactory(), await createFactory()]
  const paper = (factoryId: string, validUntil: string) =>
    createCredential({
      factoryId,
      kind: 'ISO_9001',
      status: 'ACCEPTED',
      decidedAt: new Date('2026-01-05T00:00:00Z'),
      validUntil: new Date(validUntil),
    })
  await paper(one.id, '2026-11-20')
  await paper(two.id, '2026-11-22')
  const at = (now: string) => lapsePapers({ now: new Date(now) })
  expect(await at('2026-11-20T15:59:59Z')).toEqual({ papers: 0 })
  const twice = await Promise.all([at('2026-11-20T16:00:00Z'), at('2026-11-20T16:00:30Z')])
  expect(twice.map(({ papers }) => papers).sort()).toEqual([0, 1])
  expect(await tags()).toEqual([[`factory:${one.slug}`]])
  expect(await at('2026-11-25T02:00:00Z')).toEqual({ papers: 1 })
  expect(await tags()).toEqual([[`factory:${one.slug}`], [`factory:${two.slug}`]])
})
