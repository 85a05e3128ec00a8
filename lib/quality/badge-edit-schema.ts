import { z } from 'zod'
import { line } from '@/lib/text-input'
import { BadgeDefinition } from './badge-schema'

const key = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(60)
/** When the draft was last saved, as the person saw it; empty where there was none. */
const seen = z.union([z.literal(''), z.iso.datetime()])

export const SaveBadgeDraftInput = z.intersection(
  z.object({ key, seen, textEn: line(400), textZh: line(200) }),
  BadgeDefinition,
)
export type SaveBadgeDraftInput = z.infer<typeof SaveBadgeDraftInput>

export const BadgeDraftInput = z.object({ key, seen: z.iso.datetime() })
export type BadgeDraftInput = z.infer<typeof BadgeDraftInput>
