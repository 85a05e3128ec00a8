import { z } from 'zod'
import { line, paragraph } from '@/lib/text-input'

const version = z.iso.datetime()

export const EditStorefrontInput = z.object({
  factoryId: z.uuid(),
  version,
  taglineEn: line(140),
  taglineZh: line(70),
  storyEn: paragraph(6000).refine((text) => text.length > 0, 'required'),
  storyZh: paragraph(3000).refine((text) => text.length > 0, 'required'),
})
export type EditStorefrontInput = z.infer<typeof EditStorefrontInput>

export const SetBannerInput = z.object({
  factoryId: z.uuid(),
  version,
  file: z.instanceof(File, { message: 'required' }).refine(({ size }) => size > 0, 'required'),
})
export type SetBannerInput = z.infer<typeof SetBannerInput>

/** One capability fact: a new one, or the one `capabilityId` names. */
export const SaveCapabilityInput = z.object({
  factoryId: z.uuid(),
  version,
  capabilityId: z.union([z.literal(''), z.uuid()]).default(''),
  labelEn: line(60),
  labelZh: line(30),
  valueEn: line(120),
  valueZh: line(60),
})
export type SaveCapabilityInput = z.infer<typeof SaveCapabilityInput>

export const MoveCapabilityInput = z.object({
  factoryId: z.uuid(),
  version,
  capabilityId: z.uuid(),
  direction: z.enum(['up', 'down']),
})
export type MoveCapabilityInput = z.infer<typeof MoveCapabilityInput>

export const RemoveCapabilityInput = z.object({ factoryId: z.uuid(), version, capabilityId: z.uuid() })
export type RemoveCapabilityInput = z.infer<typeof RemoveCapabilityInput>

export const PauseFactoryInput = z.object({
  factoryId: z.uuid(),
  paused: z.enum(['yes', 'no']),
  reason: line(200),
})
export type PauseFactoryInput = z.infer<typeof PauseFactoryInput>
