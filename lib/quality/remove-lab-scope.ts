import { audit } from '@/lib/audit'
import { isoOfDay } from '@/lib/dates'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import type { LabScopeInput } from './lab-schema'
import { followLab, lockLab } from './own-lab'

/** Takes out what was entered by mistake; what a laboratory may test no more is given a last day instead. Throws `notFound`. */
export async function removeLabScope({
  viewer,
  input: { labId, scopeId },
  now,
}: {
  viewer: Viewer | null
  input: LabScopeInput
  now: Date
}): Promise<{ slugs: string[] }> {
  assertUserCan(viewer, 'admin:labs')
  return db.$transaction(async (tx) => {
    const lab = await lockLab(tx, labId)
    const scope = await tx.labScope.findFirst({ where: { id: scopeId, labId }, include: { standard: true } })
    if (!scope) throw new DomainError('notFound')
    await tx.labScope.delete({ where: { id: scopeId } })
    await audit(tx, {
      viewer,
      now,
      action: 'lab.scope-remove',
      entity: 'lab',
      entityId: labId,
      before: { standard: scope.standard.code, itemKey: scope.itemKey, from: isoOfDay(scope.from) },
    })
    await followLab(tx, labId, [lab.slug], now)
    return { slugs: [lab.slug] }
  })
}
