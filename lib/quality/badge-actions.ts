'use server'

import { refresh, updateTag } from 'next/cache'
import { getViewer } from '@/lib/accounts/viewer'
import { catalogTags } from '@/lib/catalog/tags'
import { factoryTags } from '@/lib/factories/tags'
import { attempt, formRecord, type Result } from '@/lib/result'
import { BadgeDraftInput, SaveBadgeDraftInput } from './badge-edit-schema'
import { discardBadgeDraft } from './discard-badge-draft'
import { publishBadge } from './publish-badge'
import { saveBadgeDraft } from './save-badge-draft'
import { qualityTags } from './tags'

export async function saveBadgeDraftAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(SaveBadgeDraftInput, formRecord(form), async (input) => {
    await saveBadgeDraft({ viewer: await getViewer(), input, now: new Date() })
    refresh()
    return null
  })
}

export async function discardBadgeDraftAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(BadgeDraftInput, formRecord(form), async (input) => {
    await discardBadgeDraft({ viewer: await getViewer(), input, now: new Date() })
    refresh()
    return null
  })
}

/** The pages of the products it gives to or takes from are dropped by their marks; the lists here at once. */
export async function publishBadgeAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(BadgeDraftInput, formRecord(form), async (input) => {
    await publishBadge({ viewer: await getViewer(), input, now: new Date() })
    for (const tag of [qualityTags.badges, catalogTags.all, factoryTags.all]) updateTag(tag)
    refresh()
    return null
  })
}
