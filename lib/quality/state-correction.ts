import { audit } from '@/lib/audit'
import { db } from '@/lib/db'
import { assertUserCan } from '@/lib/guard'
import { factoriesFor, type Viewer } from '@/lib/permissions'
import type { StateCorrectionInput } from './case-schema'
import { lockOpenCase } from './own-case'

/** A factory says what it does about an open case of its own; an admin closes by it. Throws `notFound`, `caseClosed`, `staleVersion`. */
export async function stateCorrection({
  viewer,
  input: { caseId, version, correctionEn, correctionZh },
  now,
}: {
  viewer: Viewer | null
  input: StateCorrectionInput
  now: Date
}): Promise<void> {
  assertUserCan(viewer, 'report:edit')
  await db.$transaction(async (tx) => {
    const factoryIds = factoriesFor(viewer, 'report:edit')
    const found = await lockOpenCase(tx, { caseId, version, factoryIds })
    const after = { correctionEn, correctionZh }
    await tx.qualityCase.update({ where: { id: caseId }, data: after })
    await audit(tx, {
      viewer,
      now,
      action: 'case.state-correction',
      entity: 'qualityCase',
      entityId: caseId,
      factoryId: found.factoryId,
      before: { correctionEn: found.correctionEn, correctionZh: found.correctionZh },
      after,
    })
  })
}
