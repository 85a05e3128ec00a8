'use server'

import { refresh, updateTag } from 'next/cache'
import { getViewer } from '@/lib/accounts/viewer'
import { beltTags } from '@/lib/belts/tags'
import { attempt, formRecord, type Result } from '@/lib/result'
import {
  EditStorefrontInput,
  MoveCapabilityInput,
  RemoveCapabilityInput,
  SaveCapabilityInput,
  SetBannerInput,
} from './edit-schema'
import { editStorefront } from './edit-storefront'
import { moveCapability } from './move-capability'
import type { FactoryPlace } from './own-factory'
import { removeCapability } from './remove-capability'
import { saveCapability } from './save-capability'
import { setBanner } from './set-banner'
import { factoryTags } from './tags'

function show({ slug, beltSlug }: FactoryPlace): null {
  for (const tag of [factoryTags.all, factoryTags.factory(slug), beltTags.belt(beltSlug)]) updateTag(tag)
  refresh()
  return null
}

export async function editStorefrontAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(EditStorefrontInput, formRecord(form), async (input) =>
    show(await editStorefront({ viewer: await getViewer(), input, now: new Date() })),
  )
}

export async function setBannerAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(SetBannerInput, formRecord(form), async (input) =>
    show(await setBanner({ viewer: await getViewer(), input, now: new Date() })),
  )
}

export async function saveCapabilityAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(SaveCapabilityInput, formRecord(form), async (input) =>
    show(await saveCapability({ viewer: await getViewer(), input, now: new Date() })),
  )
}

export async function moveCapabilityAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(MoveCapabilityInput, formRecord(form), async (input) =>
    show(await moveCapability({ viewer: await getViewer(), input, now: new Date() })),
  )
}

export async function removeCapabilityAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(RemoveCapabilityInput, formRecord(form), async (input) =>
    show(await removeCapability({ viewer: await getViewer(), input, now: new Date() })),
  )
}
