import { audit } from '@/lib/audit'
import { dateOfDay, isoOfDay } from '@/lib/dates'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import { type Laboratory, Prisma } from '@/prisma/generated/client'
import type { SaveLabInput } from './lab-schema'
import { followLab, lockLab } from './own-lab'

const dayOf = (iso: string | null) => (iso ? dateOfDay(iso) : null)
const kept = [
  'slug',
  'nameEn',
  'nameZh',
  'cityEn',
  'cityZh',
  'cmaNumber',
  'cmaFrom',
  'cmaUntil',
  'cnasNumber',
  'cnasFrom',
  'cnasUntil',
  'ilac',
] as const
const shown = (lab: Laboratory) =>
  Object.fromEntries(
    kept.map((name) => {
      const value = lab[name]
      return [name, value instanceof Date ? isoOfDay(value) : value]
    }),
  )

/**
 * Enters a laboratory or changes its names, place and accreditations; the badges that lean on its reports follow. Throws `notFound`,
 * `staleVersion`, `labTaken` (its address), `invalid` (ILAC without CNAS).
 */
export async function saveLab({
  viewer,
  input: { labId, version, ilac, cmaFrom, cmaUntil, cnasFrom, cnasUntil, ...texts },
  now,
}: {
  viewer: Viewer | null
  input: SaveLabInput
  now: Date
}): Promise<{ labId: string; slugs: string[] }> {
  assertUserCan(viewer, 'admin:labs')
  if (ilac && !texts.cnasNumber) throw new DomainError('invalid', { fields: { ilac: 'ilacNeedsCnas' } })
  const data = {
    ...texts,
    cmaNumber: texts.cmaNumber || null,
    cnasNumber: texts.cnasNumber || null,
    ilac: ilac === 'on',
    cmaFrom: dayOf(cmaFrom),
    cmaUntil: dayOf(cmaUntil),
    cnasFrom: dayOf(cnasFrom),
    cnasUntil: dayOf(cnasUntil),
  }
  const work = db.$transaction(async (tx) => {
    const old = labId ? await lockLab(tx, labId, version) : null
    const saved = old
      ? await tx.laboratory.update({ where: { id: old.id }, data })
      : await tx.laboratory.create({ data })
    await audit(tx, {
      viewer,
      now,
      action: old ? 'lab.edit' : 'lab.create',
      entity: 'lab',
      entityId: saved.id,
      ...(old ? { before: shown(old) } : {}),
      after: shown(saved),
    })
    const slugs = [...new Set([...(old ? [old.slug] : []), saved.slug])]
    await followLab(tx, saved.id, slugs, now)
    return { labId: saved.id, slugs }
  })
  return work.catch((error: unknown) => {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002')
      throw new DomainError('labTaken', { fields: { slug: 'labTaken' } })
    throw error
  })
}
