import { z } from 'zod'

export const SendNoticesInput = z.object({ caseId: z.uuid() })
export type SendNoticesInput = z.infer<typeof SendNoticesInput>

export const AnswerNoticeInput = z.object({ noticeId: z.uuid(), answer: z.enum(['RETURN', 'KEEP']) })
export type AnswerNoticeInput = z.infer<typeof AnswerNoticeInput>
