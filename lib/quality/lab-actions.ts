'use server'

import { refresh, updateTag } from 'next/cache'
import { redirect } from 'next/navigation'
import { getViewer } from '@/lib/accounts/viewer'
import { attempt, formRecord, type Result } from '@/lib/result'
import { addLabScope } from './add-lab-scope'
import { AddLabScopeInput, LabScopeInput, SaveLabInput, SetLabStatusInput } from './lab-schema'
import { tagsOfLab } from './own-lab'
import { removeLabScope } from './remove-lab-scope'
import { saveLab } from './save-lab'
import { setLabStatus } from './set-lab-status'

function show({ slugs }: { slugs: string[] }): null {
  for (const tag of tagsOfLab(...slugs)) updateTag(tag)
  refresh()
  return null
}

export async function saveLabAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(SaveLabInput, formRecord(form), async (input, locale) => {
    const saved = await saveLab({ viewer: await getViewer(), input, now: new Date() })
    show(saved)
    if (!input.labId) redirect(`/${locale}/admin/labs/${saved.labId}`)
    return null
  })
}

export async function setLabStatusAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(SetLabStatusInput, formRecord(form), async (input) =>
    show(await setLabStatus({ viewer: await getViewer(), input, now: new Date() })),
  )
}

export async function addLabScopeAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(AddLabScopeInput, formRecord(form), async (input) =>
    show(await addLabScope({ viewer: await getViewer(), input, now: new Date() })),
  )
}

export async function removeLabScopeAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(LabScopeInput, formRecord(form), async (input) =>
    show(await removeLabScope({ viewer: await getViewer(), input, now: new Date() })),
  )
}
