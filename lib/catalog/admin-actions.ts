'use server'

import { refresh, updateTag } from 'next/cache'
import { getViewer } from '@/lib/accounts/viewer'
import { pauseBelt } from '@/lib/belts/pause-belt'
import { PauseBeltInput } from '@/lib/belts/schema'
import { beltTags } from '@/lib/belts/tags'
import { PauseFactoryInput } from '@/lib/factories/edit-schema'
import { pauseFactory } from '@/lib/factories/pause-factory'
import { factoryTags } from '@/lib/factories/tags'
import { attempt, formRecord, type Result } from '@/lib/result'
import { PauseProductInput } from './edit-schema'
import { pauseProduct } from './pause-product'
import { tagsShowing } from './public-pages'
import { catalogTags } from './tags'

// Pausing a belt or a factory takes its products along, so these doors stand with the catalogue, whose tags they refresh.
function show(tags: string[]): null {
  for (const tag of tags) updateTag(tag)
  refresh()
  return null
}

export async function pauseProductAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(PauseProductInput, formRecord(form), async (input) =>
    show(tagsShowing(await pauseProduct({ viewer: await getViewer(), input, now: new Date() }))),
  )
}

export async function pauseFactoryAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(PauseFactoryInput, formRecord(form), async (input) => {
    const place = await pauseFactory({ viewer: await getViewer(), input, now: new Date() })
    return show([
      factoryTags.all,
      factoryTags.factory(place.slug),
      beltTags.all,
      beltTags.belt(place.beltSlug),
      catalogTags.all,
      catalogTags.factory(place.slug),
      ...place.productSlugs.map(catalogTags.product),
    ])
  })
}

export async function pauseBeltAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(PauseBeltInput, formRecord(form), async (input) => {
    const place = await pauseBelt({ viewer: await getViewer(), input, now: new Date() })
    return show([
      beltTags.all,
      beltTags.belt(place.slug),
      factoryTags.all,
      catalogTags.all,
      ...place.factorySlugs.map(factoryTags.factory),
      ...place.productSlugs.map(catalogTags.product),
    ])
  })
}
