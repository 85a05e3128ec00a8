import { db } from '@/lib/db'
import { announce } from '@/lib/domain-events'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import { countTry } from '@/lib/rate-limit'
import type { RequestReportInput } from './report-schema'

const perDay = { name: 'report-request', max: 20, windowMs: 24 * 60 * 60_000 }

/**
 * Somebody asks a factory to let them read a report whose PDF it shows on request; asking twice is asking once. Throws `notFound`, `notRequestable`
 * where the PDF is public or closed, `requestDeclined` when the factory has said no, `tooMany`.
 */
export async function requestReport({
  viewer,
  input: { reportId, reason },
  now,
}: {
  viewer: Viewer | null
  input: RequestReportInput
  now: Date
}): Promise<{ requestId: string; isNew: boolean }> {
  assertUserCan(viewer, 'report:ask')
  const report = await db.testReport.findFirst({
    where: { id: reportId, status: 'ACCEPTED' },
    select: { openness: true, requests: { where: { userId: viewer.userId } } },
  })
  if (!report) throw new DomainError('notFound')
  const [asked] = report.requests
  if (asked?.status === 'DECLINED') throw new DomainError('requestDeclined')
  if (asked) return { requestId: asked.id, isNew: false }
  if (report.openness !== 'ON_REQUEST') throw new DomainError('notRequestable')
  await countTry(perDay, viewer.userId, now)
  return db.$transaction(async (tx) => {
    const { count } = await tx.reportRequest.createMany({
      data: { reportId, userId: viewer.userId, reason, at: now },
      skipDuplicates: true,
    })
    const { id: requestId } = await tx.reportRequest.findUniqueOrThrow({
      where: { reportId_userId: { reportId, userId: viewer.userId } },
      select: { id: true },
    })
    if (count) await announce(tx, now, { type: 'report.asked', payload: { requestId } })
    return { requestId, isNew: count === 1 }
  })
}
