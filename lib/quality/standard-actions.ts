'use server'

import { refresh, updateTag } from 'next/cache'
import { redirect } from 'next/navigation'
import { getViewer } from '@/lib/accounts/viewer'
import { attempt, formRecord, type Result } from '@/lib/result'
import { createStandard } from './create-standard'
import { draftEdition } from './draft-edition'
import { editEdition } from './edit-edition'
import { publishEdition } from './publish-edition'
import { removeStandardItem } from './remove-standard-item'
import { removeStandardLimit } from './remove-standard-limit'
import { saveStandardItem } from './save-standard-item'
import { saveStandardLimit } from './save-standard-limit'
import {
  CreateStandardInput,
  DraftEditionInput,
  EditEditionInput,
  PublishEditionInput,
  RemoveItemInput,
  RemoveLimitInput,
  SaveItemInput,
  SaveLimitInput,
  SupersedeEditionInput,
} from './standard-schema'
import { standardTags } from './standard-tags'
import { supersedeEdition } from './supersede-edition'

function show({ slug }: { slug: string }): null {
  updateTag(standardTags.all)
  updateTag(standardTags.standard(slug))
  refresh()
  return null
}

export async function createStandardAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(CreateStandardInput, formRecord(form), async (input, locale) => {
    const { editionId } = await createStandard({ viewer: await getViewer(), input, now: new Date() })
    redirect(`/${locale}/admin/standards/${editionId}`)
  })
}

export async function draftEditionAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(DraftEditionInput, formRecord(form), async (input, locale) => {
    const { editionId } = await draftEdition({ viewer: await getViewer(), input, now: new Date() })
    redirect(`/${locale}/admin/standards/${editionId}`)
  })
}

export async function editEditionAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(EditEditionInput, formRecord(form), async (input) =>
    show(await editEdition({ viewer: await getViewer(), input, now: new Date() })),
  )
}

export async function publishEditionAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(PublishEditionInput, formRecord(form), async (input) =>
    show(await publishEdition({ viewer: await getViewer(), input, now: new Date() })),
  )
}

export async function supersedeEditionAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(SupersedeEditionInput, formRecord(form), async (input) =>
    show(await supersedeEdition({ viewer: await getViewer(), input, now: new Date() })),
  )
}

export async function saveStandardItemAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(SaveItemInput, formRecord(form), async (input) =>
    show(await saveStandardItem({ viewer: await getViewer(), input, now: new Date() })),
  )
}

export async function removeStandardItemAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(RemoveItemInput, formRecord(form), async (input) =>
    show(await removeStandardItem({ viewer: await getViewer(), input, now: new Date() })),
  )
}

export async function saveStandardLimitAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(SaveLimitInput, formRecord(form), async (input) =>
    show(await saveStandardLimit({ viewer: await getViewer(), input, now: new Date() })),
  )
}

export async function removeStandardLimitAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(RemoveLimitInput, formRecord(form), async (input) =>
    show(await removeStandardLimit({ viewer: await getViewer(), input, now: new Date() })),
  )
}
