import { z } from 'zod'

export const TextSchema = z.object({ en: z.string(), zh: z.string() })
/** The JSON columns of a product. */
export const MaterialsSchema = z.array(z.object({ label: TextSchema, value: TextSchema }))
export type Materials = z.infer<typeof MaterialsSchema>
export const MeasuresSchema = z.array(
  z.object({ key: z.string(), label: TextSchema, value: z.number(), unit: z.string() }),
)
export type Measures = z.infer<typeof MeasuresSchema>
export const AxesSchema = z.array(
  z.object({
    key: z.string(),
    label: TextSchema,
    values: z.array(z.object({ key: z.string(), label: TextSchema, swatch: z.string().optional() })),
  }),
)
export type Axes = z.infer<typeof AxesSchema>

/** Orders a list of products can be shown in; the first is the one shown unasked. */
export const sorts = ['new', 'price-up', 'price-down', 'sold'] as const
export type Sort = (typeof sorts)[number]
export const searchSorts = ['best', ...sorts] as const
export type SearchSort = (typeof searchSorts)[number]

const maxTyped = 100
const single = (value: unknown) => (Array.isArray(value) ? value[0] : value)
/** What stands in the address of the search page. Never fails: what makes no sense counts as not said. */
export const SearchParams = z.object({
  q: z.preprocess(
    single,
    z
      .string()
      .transform((text) => text.replace(/\p{C}/gu, ' ').trim().slice(0, maxTyped))
      .catch(''),
  ),
  category: z.preprocess(
    single,
    z
      .string()
      .regex(/^[a-z0-9-]{1,60}$/)
      .nullable()
      .catch(null),
  ),
  sort: z.preprocess(single, z.enum(searchSorts).catch('best')),
  page: z.preprocess(single, z.coerce.number().int().min(1).max(400).catch(1)),
})
export type SearchParams = z.infer<typeof SearchParams>
