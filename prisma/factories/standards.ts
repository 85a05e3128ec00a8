import { randomUUID } from 'node:crypto'
import { db } from '@/lib/db'
import type { Prisma } from '@/prisma/generated/client'

type Wanted = Partial<Prisma.StandardEditionUncheckedCreateInput> & { slug?: string; field?: string }

/** A published edition of a standard of its own unless `standardId` names one, without items. */
export async function createEdition({ slug, field = 'footwear', standardId, ...more }: Wanted = {}) {
  const code = `GB/T ${randomUUID()}`
  const standard = standardId
    ? await db.standard.findUniqueOrThrow({ where: { id: standardId } })
    : await db.standard.create({ data: { slug: slug ?? `gb-t-${randomUUID()}`, code, field } })
  const year = more.year ?? '2013'
  return db.standardEdition.create({
    data: {
      standardId: standard.id,
      year,
      code: `${standard.code}-${year}`,
      titleEn: 'Sports and leisure footwear',
      titleZh: '旅游鞋',
      status: 'PUBLISHED',
      effectiveFrom: new Date('2014-05-01'),
      ...more,
    },
    include: { standard: true },
  })
}

type ItemWanted = Partial<Omit<Prisma.TestItemUncheckedCreateInput, 'limits'>> & {
  /** one limit of 40,000 unless told otherwise; `classKey` empty where there is one */
  limits?: (Partial<Prisma.TestLimitUncheckedCreateWithoutItemInput> & { value: string })[]
}

/** An item of an edition (of its own unless one is named) with its limits: whole-shoe flexing, at least 40,000 cycles. */
export async function createTestItem({ limits = [{ value: '40000' }], editionId, ...more }: ItemWanted = {}) {
  return db.testItem.create({
    data: {
      editionId: editionId ?? (await createEdition()).id,
      key: 'whole-shoe-flexing',
      position: 0,
      nameEn: 'Whole-shoe flexing',
      nameZh: '整鞋耐折',
      labelEn: 'Bends before the sole cracks',
      labelZh: '鞋底开裂前的弯折次数',
      explainEn: 'The whole shoe is bent again and again until the sole cracks.',
      explainZh: '把整只鞋反复弯折，直到鞋底开裂。',
      method: 'GB/T 3903.1-2008',
      unit: 'cycles',
      kind: 'RATIO',
      direction: 'MIN',
      ...more,
      limits: {
        create: limits.map((limit, position) => ({
          position,
          classKey: '',
          source: 'test',
          verified: true,
          verifiedAs: 'standard text',
          ...limit,
        })),
      },
    },
    include: { limits: { orderBy: { position: 'asc' } }, edition: { include: { standard: true } } },
  })
}
