import { z } from 'zod'
import { consent } from '@/lib/text-input'

const proof = {
  current: z.string().max(200).optional().default(''),
  code: z.string().trim().max(40).optional().default(''),
}
export const ExportAccountInput = z.object(proof)
export type ExportAccountInput = z.infer<typeof ExportAccountInput>
export const DeleteAccountInput = z.object({ ...proof, understood: consent })
export type DeleteAccountInput = z.infer<typeof DeleteAccountInput>
