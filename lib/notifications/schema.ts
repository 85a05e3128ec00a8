import { z } from 'zod'

export const RetryJobInput = z.object({ name: z.string().min(1).max(60), jobId: z.uuid() })
export type RetryJobInput = z.infer<typeof RetryJobInput>
export const RetryMailInput = z.object({ mailId: z.uuid() })
export type RetryMailInput = z.infer<typeof RetryMailInput>
export const RetryNewsInput = z.object({ eventId: z.uuid() })
export type RetryNewsInput = z.infer<typeof RetryNewsInput>
