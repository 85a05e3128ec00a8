'use server'

import { refresh, updateTag } from 'next/cache'
import { getViewer } from '@/lib/accounts/viewer'
import { attempt, formRecord, type Result } from '@/lib/result'
import {
  CategoryMeasureInput,
  CategoryStandardInput,
  PlaceCategoryStandardInput,
  SaveCategoryMeasureInput,
  SetCategoryValidityInput,
} from './category-schema'
import { placeCategoryStandard } from './place-category-standard'
import { removeCategoryMeasure } from './remove-category-measure'
import { removeCategoryStandard } from './remove-category-standard'
import { saveCategoryMeasure } from './save-category-measure'
import { setCategoryValidity } from './set-category-validity'

function show({ tags }: { tags: string[] }): null {
  for (const tag of tags) updateTag(tag)
  refresh()
  return null
}

export async function setCategoryValidityAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(SetCategoryValidityInput, formRecord(form), async (input) => {
    await setCategoryValidity({ viewer: await getViewer(), input, now: new Date() })
    return show({ tags: [] })
  })
}

export async function placeCategoryStandardAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(PlaceCategoryStandardInput, formRecord(form), async (input) =>
    show(await placeCategoryStandard({ viewer: await getViewer(), input, now: new Date() })),
  )
}

export async function removeCategoryStandardAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(CategoryStandardInput, formRecord(form), async (input) =>
    show(await removeCategoryStandard({ viewer: await getViewer(), input, now: new Date() })),
  )
}

export async function saveCategoryMeasureAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(SaveCategoryMeasureInput, formRecord(form), async (input) =>
    show(await saveCategoryMeasure({ viewer: await getViewer(), input, now: new Date() })),
  )
}

export async function removeCategoryMeasureAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(CategoryMeasureInput, formRecord(form), async (input) =>
    show(await removeCategoryMeasure({ viewer: await getViewer(), input, now: new Date() })),
  )
}
