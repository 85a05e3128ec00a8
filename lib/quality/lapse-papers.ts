import { isoDay, tradeDay } from '@/lib/dates'
import { db } from '@/lib/db'
import { factoryTags } from '@/lib/factories/tags'
import { markStale } from '@/lib/stale-tags'

const key = 'papers-lapsed'

/**
 * Marks the pages of factories with a paper that ran out since the day this was last done, once a day of China: a paper without a badge ends
 * no award that would mark them. May run twice at once.
 */
export async function lapsePapers({ now }: { now: Date }): Promise<{ papers: number }> {
  const today = isoDay(now)
  return db.$transaction(async (tx) => {
    await tx.setting.createMany({ data: { key, value: '' }, skipDuplicates: true })
    await tx.$queryRaw`SELECT 1 FROM "Setting" WHERE "key" = ${key} FOR UPDATE`
    const { value: done } = await tx.setting.findUniqueOrThrow({ where: { key } })
    if (done === today) return { papers: 0 }
    const since = typeof done === 'string' && done ? new Date(`${done}T00:00:00Z`) : undefined
    const papers = await tx.factoryCredential.findMany({
      where: { status: 'ACCEPTED', validUntil: { lt: tradeDay(now), gte: since } },
      select: { factory: { select: { slug: true } } },
    })
    await markStale(
      tx,
      papers.map(({ factory }) => factoryTags.factory(factory.slug)),
      now,
    )
    await tx.setting.update({ where: { key }, data: { value: today } })
    return { papers: papers.length }
  })
}
