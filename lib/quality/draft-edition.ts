import { audit } from '@/lib/audit'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import { Prisma } from '@/prisma/generated/client'
import { lockEdition, type WholeEdition } from './own-edition'
import type { DraftEditionInput } from './standard-schema'

/** What was checked against the old text is not checked against the new one. */
const copyOf = ({ items }: WholeEdition) =>
  items.map(({ limits, ...item }) => ({
    position: item.position,
    key: item.key,
    nameEn: item.nameEn,
    nameZh: item.nameZh,
    labelEn: item.labelEn,
    labelZh: item.labelZh,
    explainEn: item.explainEn,
    explainZh: item.explainZh,
    method: item.method,
    unit: item.unit,
    kind: item.kind,
    direction: item.direction,
    equivalents: item.equivalents,
    limits: {
      create: limits.map((limit) => ({
        position: limit.position,
        classKey: limit.classKey,
        classEn: limit.classEn,
        classZh: limit.classZh,
        classRank: limit.classRank,
        ladder: limit.ladder,
        value: limit.value,
        typicalGood: limit.typicalGood,
        source: limit.source,
        verified: false,
        verifiedAs: '',
        noteEn: limit.noteEn,
        noteZh: limit.noteZh,
      })),
    },
  }))

/** Begins a new edition from an older one: its items and limits as a draft, unverified. Throws `notFound`, `editionTaken`. */
export async function draftEdition({
  viewer,
  input: { editionId, year },
  now,
}: {
  viewer: Viewer | null
  input: DraftEditionInput
  now: Date
}): Promise<{ editionId: string }> {
  assertUserCan(viewer, 'admin:standards')
  const work = db.$transaction(async (tx) => {
    const old = await lockEdition(tx, { editionId })
    const { titleEn, titleZh, standardId } = old
    const code = `${old.standard.code}-${year}`
    const made = await tx.standardEdition.create({
      data: { standardId, year, code, titleEn, titleZh, items: { create: copyOf(old) } },
    })
    await audit(tx, {
      viewer,
      now,
      action: 'standard.draft',
      entity: 'standard',
      entityId: made.id,
      after: { code, from: old.code },
    })
    return { editionId: made.id }
  })
  return work.catch((error: unknown) => {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002')
      throw new DomainError('editionTaken', { fields: { year: 'editionTaken' } })
    throw error
  })
}
