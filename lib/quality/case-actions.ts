'use server'

import { refresh, updateTag } from 'next/cache'
import { redirect } from 'next/navigation'
import { getViewer } from '@/lib/accounts/viewer'
import { attempt, formRecord, type Result } from '@/lib/result'
import {
  CaseLotInput,
  CloseCaseInput,
  EditCaseInput,
  OpenCaseInput,
  StateCorrectionInput,
} from './case-schema'
import { closeCase } from './close-case'
import { editCase } from './edit-case'
import { openCaseByHand } from './open-case-by-hand'
import { releaseLot } from './release-lot'
import { stateCorrection } from './state-correction'
import { stopLot } from './stop-lot'

function show({ tags }: { tags: string[] }): null {
  for (const tag of tags) updateTag(tag)
  refresh()
  return null
}

export async function openCaseAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(OpenCaseInput, formRecord(form), async (input, locale) => {
    const opened = await openCaseByHand({ viewer: await getViewer(), input, now: new Date() })
    show(opened)
    redirect(`/${locale}/admin/cases/${opened.caseId}`)
  })
}

export async function editCaseAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(EditCaseInput, formRecord(form), async (input) =>
    show(await editCase({ viewer: await getViewer(), input, now: new Date() })),
  )
}

export async function stopLotAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(CaseLotInput, formRecord(form), async (input) =>
    show(await stopLot({ viewer: await getViewer(), input, now: new Date() })),
  )
}

export async function releaseLotAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(CaseLotInput, formRecord(form), async (input) =>
    show(await releaseLot({ viewer: await getViewer(), input, now: new Date() })),
  )
}

export async function closeCaseAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(CloseCaseInput, formRecord(form), async (input) =>
    show(await closeCase({ viewer: await getViewer(), input, now: new Date() })),
  )
}

export async function stateCorrectionAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(StateCorrectionInput, formRecord(form), async (input) => {
    await stateCorrection({ viewer: await getViewer(), input, now: new Date() })
    refresh()
    return null
  })
}
