import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import type { DomainNews } from '@/lib/domain-events'
import { createBadges, recompute } from '@/prisma/factories/badges'
import { createLab } from '@/prisma/factories/labs'
import { createProduct } from '@/prisma/factories/products'
import { createReport } from '@/prisma/factories/reports'
import { createTestItem } from '@/prisma/factories/standards'
import { createViewer } from '@/prisma/factories/users'
import { lettersForCase } from './write-case-letters'

const now = new Date('2026-11-21T02:00:00Z')

test('of badges that a product loses together its owner hears once', async () => {
  await createBadges()
  const { id: productId, factoryId } = await createProduct()
  await createViewer({ locale: 'zh', memberships: [{ factoryId, role: 'OWNER' }] })
  const item = await createTestItem()
  const { id } = await createReport({
    factoryId,
    productIds: [productId],
    labId: (await createLab({ standardIds: [item.edition.standardId] })).id,
    status: 'ACCEPTED',
    results: [{ itemId: item.id, measured: '100000', unit: 'cycles', method: item.method }],
  })
  await recompute({ productIds: [productId] }, now)
  await db.testReport.update({ where: { id }, data: { status: 'WITHDRAWN', endedAt: now } })
  await recompute({ productIds: [productId] }, now)
  const news = await db.domainEvent.findMany({ where: { type: 'award.ended' } })
  expect(news).toHaveLength(2)
  const letters = await db.$transaction(async (tx) => {
    const all = []
    for (const { type, payload } of news)
      all.push(
        ...(await lettersForCase(tx, { type, payload } as Extract<DomainNews, { type: 'award.ended' }>)),
      )
    return all
  })
  expect(letters).toHaveLength(1)
  const [one] = letters
  expect(one?.mail.subject).toBe('浴巾 600 克不再持有徽章：符合标准和近 12 个月经实验室检测')
  expect(news.map(({ payload }) => `/verify/${(payload as { awardId: string }).awardId}`)).toContain(
    one?.href,
  )
})
