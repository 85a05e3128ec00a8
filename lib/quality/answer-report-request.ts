import { audit } from '@/lib/audit'
import { db } from '@/lib/db'
import { announce } from '@/lib/domain-events'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import { factoriesFor, type Viewer } from '@/lib/permissions'
import type { AnswerRequestInput } from './report-schema'

/** A factory lets somebody read a report, or does not; it may think better of it later. Throws `notFound`, `conflict` when it is answered so already. */
export async function answerReportRequest({
  viewer,
  input: { requestId, answer },
  now,
}: {
  viewer: Viewer | null
  input: AnswerRequestInput
  now: Date
}): Promise<void> {
  assertUserCan(viewer, 'report:edit')
  await db.$transaction(async (tx) => {
    const request = await tx.reportRequest.findFirst({
      where: {
        id: requestId,
        report: { factoryId: { in: factoriesFor(viewer, 'report:edit') }, isSpotCheck: false },
      },
      include: { report: { select: { factoryId: true } } },
    })
    if (!request) throw new DomainError('notFound')
    const { count } = await tx.reportRequest.updateMany({
      where: { id: requestId, status: { not: answer } },
      data: { status: answer, answeredAt: now },
    })
    if (count !== 1) throw new DomainError('conflict')
    await audit(tx, {
      viewer,
      now,
      action: 'report.answer-request',
      entity: 'report',
      entityId: request.reportId,
      factoryId: request.report.factoryId,
      before: { status: request.status },
      after: { status: answer },
    })
    await announce(tx, now, { type: 'report.answered', payload: { requestId } })
  })
}
