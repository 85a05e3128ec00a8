import { db } from '@/lib/db'
import { announce } from '@/lib/domain-events'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import type { AnswerNoticeInput } from './notice-schema'

/**
 * A buyer says whether the goods of a notice come back. Whoever keeps them may still think better of it, also after the case is closed; a return
 * once announced stands. Throws `notFound` (not there, not yours), `noReturnOffer`, `conflict` (already announced).
 */
export async function answerNotice({
  viewer,
  input: { noticeId, answer },
  now,
}: {
  viewer: Viewer | null
  input: AnswerNoticeInput
  now: Date
}): Promise<void> {
  assertUserCan(viewer, 'case:answer')
  await db.$transaction(async (tx) => {
    const notice = await tx.caseNotice.findFirst({
      where: { id: noticeId, userId: viewer.userId },
      select: { case: { select: { returnOffer: true } } },
    })
    if (!notice) throw new DomainError('notFound')
    if (answer === 'RETURN' && notice.case.returnOffer === 'NONE') throw new DomainError('noReturnOffer')
    const { count } = await tx.caseNotice.updateMany({
      where: {
        id: noticeId,
        userId: viewer.userId,
        OR: [{ answer: null }, ...(answer === 'RETURN' ? [{ answer: 'KEEP' as const }] : [])],
      },
      data: { answer, answeredAt: now },
    })
    if (count !== 1) throw new DomainError('conflict')
    await announce(tx, now, { type: 'case.answered', payload: { noticeId, answer } })
  })
}
