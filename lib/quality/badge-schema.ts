import { z } from 'zod'

/** A plain positive number as text: 1.25. */
const Times = z
  .string()
  .trim()
  .max(12, 'format')
  .regex(/^(?:[1-9]\d{0,5}|0)(?:\.\d{1,4})?$/, 'format')
  .refine((text) => Number(text) >= 1, 'format')
const Key = z
  .string()
  .trim()
  .max(80)
  .regex(/^[A-Za-z0-9][A-Za-z0-9 -]*$/, 'format')
const superseded = z.enum(['allowed', 'refused']).default('allowed')
const isSome = (list: unknown[]) => list.length > 0
export const sampleKinds = ['SENT_IN', 'DRAWN', 'MYSTERY_PURCHASE'] as const
export const credentialKinds = ['SITE_CHECK', 'PATENT', 'OEM_HERITAGE', 'ISO_9001', 'BSCI'] as const

/** Also as a form gives it: one tick is a text, none is nothing. */
const ticked = <Item extends z.ZodType>(item: Item, max: number) =>
  z.preprocess((given) => (typeof given === 'string' ? [given] : (given ?? [])), z.array(item).max(max))
const tick = z.preprocess((given) => given === 'on' || given === true, z.boolean())
const number = (min: number, max: number) =>
  z.preprocess(
    (given) => (typeof given === 'string' && /^\s*\d{1,6}\s*$/.test(given) ? Number(given) : given),
    z.number('integer').int('integer').min(min).max(max),
  )

/**
 * What earns a badge. Every rule on measured values wants every value that counts for the product to pass, whatever else it asks:
 * `passes`: so many different items; `headroom`: so many times better than the limit, in the category's headline value or in every ratio;
 * `class`: this step of a ladder or a stricter one, with these items tested; `fresh`: a report no older; `sampling`: how the sample was
 * taken; `credential`: an accepted paper of the factory (that names the product, if the badge is the product's).
 */
export const BadgeDefinition = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('passes'), atLeast: number(1, 50), superseded }),
  z.object({ kind: z.literal('headroom'), atLeast: Times, on: z.enum(['headline', 'every']), superseded }),
  z.object({
    kind: z.literal('class'),
    ladder: Key,
    class: Key,
    requires: ticked(Key, 30),
    superseded,
  }),
  z.object({ kind: z.literal('fresh'), months: number(1, 60), superseded }),
  z.object({
    kind: z.literal('sampling'),
    kinds: ticked(z.enum(sampleKinds), 3).refine(isSome, 'required'),
    spotCheckOnly: tick,
    superseded,
  }),
  z.object({
    kind: z.literal('credential'),
    kinds: ticked(z.enum(credentialKinds), 5).refine(isSome, 'required'),
  }),
])
export type BadgeDefinition = z.infer<typeof BadgeDefinition>

/** A rule as it judges: of a published version, or of a draft that is tried. */
export type Rule = {
  versionId: string
  key: string
  subject: 'PRODUCT' | 'FACTORY'
  nameEn: string
  nameZh: string
  position: number
  publishedAt: Date
  definition: BadgeDefinition
}
