import { z } from 'zod'
import { line, whole } from '@/lib/text-input'

/** Months a report counts where nothing else is set. */
export const usualMonths = 12

const category = {
  slug: z
    .string()
    .regex(/^[a-z0-9-]+$/, 'format')
    .max(80),
}
const standardId = z.uuid('choice')
const itemKey = z
  .string()
  .trim()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'choice')
  .max(80)
/** 1 is the first; more than there are is the last. */
const place = whole(1, 99)

export const SetCategoryValidityInput = z.object({ ...category, months: whole(1, 60) })
export type SetCategoryValidityInput = z.infer<typeof SetCategoryValidityInput>

export const PlaceCategoryStandardInput = z.object({ ...category, standardId, place })
export type PlaceCategoryStandardInput = z.infer<typeof PlaceCategoryStandardInput>

export const CategoryStandardInput = z.object({ ...category, standardId })
export type CategoryStandardInput = z.infer<typeof CategoryStandardInput>

export const SaveCategoryMeasureInput = z.object({
  ...category,
  itemKey,
  place,
  labelEn: line(120),
  labelZh: line(60),
  unit: line(40),
})
export type SaveCategoryMeasureInput = z.infer<typeof SaveCategoryMeasureInput>

export const CategoryMeasureInput = z.object({ ...category, itemKey })
export type CategoryMeasureInput = z.infer<typeof CategoryMeasureInput>
