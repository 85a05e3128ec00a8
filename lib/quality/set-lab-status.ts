import { audit } from '@/lib/audit'
import { dateOfDay, isoOfDay } from '@/lib/dates'
import { db } from '@/lib/db'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import type { SetLabStatusInput } from './lab-schema'
import { followLab, lockLab } from './own-lab'

/** A laboratory is active, suspended or closed from a day on, with why; what leans on its reports follows at once. Throws `notFound`, `staleVersion`. */
export async function setLabStatus({
  viewer,
  input: { labId, version, status, statusSince, statusNote },
  now,
}: {
  viewer: Viewer | null
  input: SetLabStatusInput
  now: Date
}): Promise<{ slugs: string[] }> {
  assertUserCan(viewer, 'admin:labs')
  return db.$transaction(async (tx) => {
    const lab = await lockLab(tx, labId, version)
    const since = statusSince ? dateOfDay(statusSince) : null
    await tx.laboratory.update({ where: { id: labId }, data: { status, statusSince: since, statusNote } })
    await audit(tx, {
      viewer,
      now,
      action: 'lab.status',
      entity: 'lab',
      entityId: labId,
      before: {
        status: lab.status,
        statusSince: lab.statusSince && isoOfDay(lab.statusSince),
        statusNote: lab.statusNote,
      },
      after: { status, statusSince, statusNote },
    })
    await followLab(tx, labId, [lab.slug], now)
    return { slugs: [lab.slug] }
  })
}
