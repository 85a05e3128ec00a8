import { z } from 'zod'
import { line } from '@/lib/text-input'

export const CreateApiTokenInput = z.object({
  name: line(60),
  access: z.enum(['READ', 'WRITE']),
  days: z.enum(['30', '90', '365']).transform(Number),
})
export type CreateApiTokenInput = z.infer<typeof CreateApiTokenInput>

export const ApiTokenIdInput = z.object({ tokenId: z.uuid() })
export type ApiTokenIdInput = z.infer<typeof ApiTokenIdInput>
