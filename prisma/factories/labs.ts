import { randomUUID } from 'node:crypto'
import { db } from '@/lib/db'
import type { Laboratory, Prisma } from '@/prisma/generated/client'

type Wanted = Partial<Prisma.LaboratoryUncheckedCreateInput> & {
  /** standards all of whose items it may test, since 2020 */
  standardIds?: string[]
}

/** An active laboratory with CMA, CNAS and ILAC until the end of 2030. */
export async function createLab({ standardIds = [], ...more }: Wanted = {}): Promise<Laboratory> {
  const mark = randomUUID().slice(0, 8)
  return db.laboratory.create({
    data: {
      slug: `lab-${randomUUID()}`,
      nameEn: `Mulan Bay Testing ${mark}`,
      nameZh: `木兰湾检测 ${mark}`,
      cityEn: 'Putian',
      cityZh: '莆田',
      cmaNumber: '2313 2005 0871',
      cmaFrom: new Date('2020-01-01'),
      cmaUntil: new Date('2030-12-31'),
      cnasNumber: 'CNAS L90871',
      cnasFrom: new Date('2020-01-01'),
      cnasUntil: new Date('2030-12-31'),
      ilac: true,
      scopes: { create: standardIds.map((standardId) => ({ standardId, from: new Date('2020-01-01') })) },
      ...more,
    },
  })
}
