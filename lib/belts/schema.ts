import { z } from 'zod'
import { line } from '@/lib/text-input'

export const PauseBeltInput = z.object({
  beltId: z.uuid(),
  paused: z.enum(['yes', 'no']),
  reason: line(200),
})
export type PauseBeltInput = z.infer<typeof PauseBeltInput>
