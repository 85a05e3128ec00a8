import { z } from 'zod'
import { line, optionalLine, whole } from '@/lib/text-input'

const version = z.iso.datetime()
/** variant id → pieces made; 0 = none of it */
const pieces = z.record(z.uuid(), whole(0, 1_000_000)).default({})
const facts = {
  /** as printed on carton and box */
  code: line(40),
  /** a day in China: 2026-11-21 */
  madeOn: z.string().trim().min(1, 'required').pipe(z.iso.date('format')),
  line: optionalLine(60),
  pieces,
}

export const CreateLotInput = z.object({ productId: z.uuid(), ...facts })
export type CreateLotInput = z.infer<typeof CreateLotInput>

export const EditLotInput = z.object({ lotId: z.uuid(), version, ...facts })
export type EditLotInput = z.infer<typeof EditLotInput>

export const LotIdInput = z.object({ lotId: z.uuid(), version })
export type LotIdInput = z.infer<typeof LotIdInput>
