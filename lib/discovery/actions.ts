'use server'

import { refresh, updateTag } from 'next/cache'
import { getViewer } from '@/lib/accounts/viewer'
import { attempt, formRecord, type Result } from '@/lib/result'
import { RemoveSynonymInput, SaveSynonymInput } from './edit-schema'
import { removeSynonym } from './remove-synonym'
import { saveSynonym } from './save-synonym'
import { discoveryTags } from './tags'

function show(): null {
  updateTag(discoveryTags.synonyms)
  refresh()
  return null
}

export async function saveSynonymAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(SaveSynonymInput, formRecord(form), async (input) => {
    await saveSynonym({ viewer: await getViewer(), input, now: new Date() })
    return show()
  })
}

export async function removeSynonymAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(RemoveSynonymInput, formRecord(form), async (input) => {
    await removeSynonym({ viewer: await getViewer(), input, now: new Date() })
    return show()
  })
}
