import { audit } from '@/lib/audit'
import { dateOfDay } from '@/lib/dates'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import { Prisma } from '@/prisma/generated/client'
import type { CreateStandardInput } from './standard-schema'

/** Enters a standard with its first edition, as a draft. Throws `standardTaken` for a known code or address. */
export async function createStandard({
  viewer,
  input: { code, slug, field, year, effectiveFrom, titleEn, titleZh, noteEn, noteZh },
  now,
}: {
  viewer: Viewer | null
  input: CreateStandardInput
  now: Date
}): Promise<{ editionId: string }> {
  assertUserCan(viewer, 'admin:standards')
  const work = db.$transaction(async (tx) => {
    const edition = await tx.standardEdition.create({
      data: {
        standard: { create: { code, slug, field } },
        year,
        code: year ? `${code}-${year}` : code,
        titleEn,
        titleZh,
        noteEn,
        noteZh,
        effectiveFrom: effectiveFrom ? dateOfDay(effectiveFrom) : null,
      },
    })
    await audit(tx, {
      viewer,
      now,
      action: 'standard.create',
      entity: 'standard',
      entityId: edition.id,
      after: { code: edition.code, slug, field },
    })
    return { editionId: edition.id }
  })
  return work.catch((error: unknown) => {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002')
      throw new DomainError('standardTaken', { fields: { code: 'standardTaken' } })
    throw error
  })
}
