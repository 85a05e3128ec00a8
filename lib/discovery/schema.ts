import { z } from 'zod'

/** Orders of a search; the first is the one shown unasked. */
export const findSorts = ['best', 'new', 'price-up', 'price-down', 'headroom', 'sold'] as const
export type FindSort = (typeof findSorts)[number]

const maxValues = 20
const list = (value: unknown) => (value === undefined ? [] : Array.isArray(value) ? value : [value])
const single = (value: unknown) => list(value)[0]

/** Values that make sense, each once, in one order; what makes none counts as not said. */
const choices = (form: RegExp) =>
  z.preprocess(
    list,
    z.array(z.unknown()).transform((values) => {
      const fine = values.filter((value): value is string => typeof value === 'string' && form.test(value))
      return [...new Set(fine)].sort().slice(0, maxValues)
    }),
  )
const slugs = choices(/^[a-z0-9-]{1,80}$/)
const amount = z.preprocess(
  single,
  z
    .string()
    .regex(/^\d{1,6}(\.\d{1,2})?$/)
    .transform((yuan) => Math.round(Number(yuan) * 100))
    .nullable()
    .catch(null),
)
const months = z.preprocess(single, z.enum(['3', '6', '12']).transform(Number).nullable().catch(null))

/** What stands behind the ? of a search. Never fails: what makes no sense counts as not said. Prices in yuan there, in fen here. */
export const FindParams = z.object({
  q: z.preprocess(
    single,
    z
      .string()
      .transform((text) => text.replace(/\p{C}/gu, ' ').trim().slice(0, 100))
      .catch(''),
  ),
  category: slugs,
  group: slugs,
  belt: slugs,
  province: slugs,
  badge: slugs,
  /** ladder.class: textile.B */
  class: choices(/^[a-z0-9-]{1,40}\.[A-Za-z0-9+*-]{1,20}$/),
  lab: choices(/^(CMA|CNAS|ILAC)$/),
  sample: choices(/^(sent-in|drawn|mystery-purchase)$/),
  credential: choices(/^(site-check|patent|oem-heritage|iso-9001|bsci)$/),
  material: slugs,
  /** axis:option */
  opt: choices(/^[a-zA-Z0-9-]{1,40}:[^\p{C}]{1,60}$/u),
  ships: z.preprocess(single, z.enum(['24', '48', '72']).nullable().catch(null)),
  tested: months,
  stock: z.preprocess(
    single,
    z
      .literal('1')
      .transform(() => true)
      .catch(false as never),
  ),
  min: amount,
  max: amount,
  sort: z.preprocess(single, z.enum(findSorts).catch('best')),
  page: z.preprocess(single, z.coerce.number().int().min(1).max(400).catch(1)),
})

const MeasureKey = /^(min|max)\.([a-z0-9-]{1,80})$/
const Exact = /^-?\d{1,9}(\.\d{1,6})?$/
/** A span of measured values, decimals as text; null = open. */
export type MeasureSpan = { itemKey: string; min: string | null; max: string | null }
export type Find = z.infer<typeof FindParams> & { measures: MeasureSpan[] }

/** Reads `min.<item>` and `max.<item>` of an address, at most five items, sorted. */
function spansOf(query: Record<string, unknown>): MeasureSpan[] {
  const spans = new Map<string, MeasureSpan>()
  for (const [name, raw] of Object.entries(query)) {
    const [, end, itemKey] = MeasureKey.exec(name) ?? []
    const value = single(raw)
    if (!itemKey || typeof value !== 'string' || !Exact.test(value)) continue
    const span = spans.get(itemKey) ?? { itemKey, min: null, max: null }
    spans.set(itemKey, { ...span, [end === 'min' ? 'min' : 'max']: value })
  }
  return [...spans.values()].sort((a, b) => (a.itemKey < b.itemKey ? -1 : 1)).slice(0, 5)
}

/** Everything an address asks for. Never throws. */
export function readFind(query: Record<string, unknown>): Find {
  return { ...FindParams.parse(query), measures: spansOf(query) }
}
