import { audit } from '@/lib/audit'
import { db } from '@/lib/db'
import { announce } from '@/lib/domain-events'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import { lockCaseToDecide } from '@/lib/quality/own-case'
import type { SendNoticesInput } from './notice-schema'

/**
 * Tells every buyer who got pieces of the case's stopped lots and has not been told of all of them, one notice a line, in one statement.
 * May be sent again when lots were added: who is told of more pieces of a line is asked anew, unless they are sent back anyway. Throws `notFound`, `ownFactory`, `caseClosed`, `nothingToNotice`.
 */
export async function sendNotices({
  viewer,
  input: { caseId },
  now,
}: {
  viewer: Viewer | null
  input: SendNoticesInput
  now: Date
}): Promise<{ sent: number }> {
  assertUserCan(viewer, 'admin:cases')
  return db.$transaction(async (tx) => {
    const { factoryId } = await lockCaseToDecide(tx, viewer, { caseId })
    const sent = await tx.$executeRaw`
      INSERT INTO "CaseNotice" AS told ("id", "caseId", "orderLineId", "userId", "quantity", "sentAt")
      SELECT gen_random_uuid(), ${caseId}::uuid, ol."id", o."userId", SUM(s."quantity"), ${now}
      FROM "QualityCaseLot" c JOIN "Lot" l ON l."id" = c."lotId" AND l."stoppedAt" IS NOT NULL
        JOIN "ShipmentLineLot" s ON s."lotId" = l."id" JOIN "OrderLine" ol ON ol."id" = s."orderLineId"
        JOIN "SubOrder" so ON so."id" = ol."subOrderId" JOIN "Order" o ON o."id" = so."orderId"
      WHERE c."caseId" = ${caseId}::uuid GROUP BY ol."id", o."userId"
      ON CONFLICT ("caseId", "orderLineId") DO UPDATE SET "quantity" = excluded."quantity", "sentAt" = excluded."sentAt",
        "answer" = CASE WHEN told."answer" = 'RETURN' THEN told."answer" END,
        "answeredAt" = CASE WHEN told."answer" = 'RETURN' THEN told."answeredAt" END
      WHERE excluded."quantity" > told."quantity"`
    if (!sent) throw new DomainError('nothingToNotice')
    await tx.qualityCase.update({ where: { id: caseId }, data: { noticedAt: now } })
    await audit(tx, {
      viewer,
      now,
      action: 'case.send-notices',
      entity: 'qualityCase',
      entityId: caseId,
      factoryId,
      after: { sent },
    })
    await announce(tx, now, { type: 'case.noticed', payload: { caseId } })
    return { sent }
  })
}
