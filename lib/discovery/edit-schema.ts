import { z } from 'zod'
import { optionalLine } from '@/lib/text-input'

const most = 12

/** Words of one meaning as typed: one on a line, or with commas between them. */
const words = z
  .string()
  .max(800)
  .refine((text) => !/[^\P{C}\n\r]/u.test(text), 'control')
  .transform((text) => [
    ...new Set(
      text
        .split(/[\n\r,，;；、]+/)
        .map((word) => word.trim().toLowerCase())
        .filter(Boolean),
    ),
  ])
  .pipe(
    z
      .array(
        z
          .string()
          .max(60)
          .regex(/[\p{L}\p{N}]/u, 'format'),
      )
      .min(2, 'twoWords')
      .max(most, 'twelveWords'),
  )

/** An empty id is a new row. */
export const SaveSynonymInput = z.object({
  synonymId: z.union([z.literal(''), z.uuid()]).default(''),
  version: optionalLine(40),
  words,
})
export type SaveSynonymInput = z.infer<typeof SaveSynonymInput>

export const RemoveSynonymInput = z.object({ synonymId: z.uuid() })
export type RemoveSynonymInput = z.infer<typeof RemoveSynonymInput>
