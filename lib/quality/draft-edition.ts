import { audit } from '@/lib/audit'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import { Prisma } from '@/prisma/generated/client'
import { lockEdition, type WholeEdition } from './own-edition'
import type { DraftEditionInput } from './standard-schema'

const copyOf = ({ items }: WholeEdition) =>
  items.map(({ id: _, editionId: __, limits, ...item }) => ({
    ...item,
    // What was checked against the old text is not checked against the new one.
    limits: {
      create: limits.map(({ id: ___, itemId: ____, ...limit }) => ({ ...limit, verified: false })),
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
