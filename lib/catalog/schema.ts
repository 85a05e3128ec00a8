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
/** The same, and how many times better than the limit: a category's products are measured alike. */
export const shelfSorts = [...sorts, 'headroom'] as const
export type ShelfSort = (typeof shelfSorts)[number]
