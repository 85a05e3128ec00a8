'use server'

import { refresh, updateTag } from 'next/cache'
import { redirect } from 'next/navigation'
import { getViewer } from '@/lib/accounts/viewer'
import { DomainError } from '@/lib/errors'
import { attempt, formRecord, type Result } from '@/lib/result'
import { answerReportRequest } from './answer-report-request'
import { changeOpenness } from './change-openness'
import { createReport } from './create-report'
import {
  AnswerRequestInput,
  ChangeOpennessInput,
  CreateReportInput,
  ReasonedReportInput,
  RequestReportInput,
  SaveReportInput,
  withResults,
} from './report-schema'
import { requestReport } from './request-report'
import { saveReport } from './save-report'
import { submitReport } from './submit-report'
import { withdrawReport } from './withdraw-report'

export async function createReportAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(CreateReportInput, formRecord(form), async (input, locale) => {
    const { reportId } = await createReport({ viewer: await getViewer(), input, now: new Date() })
    redirect(`/${locale}/seller/reports/${reportId}`)
  })
}

/** A form that is not whole is refused, but what was typed is saved by then. */
function sayItIsSaved(error: unknown): never {
  if (error instanceof DomainError && error.code === 'invalid')
    throw new DomainError('savedNotHandedIn', { fields: error.fields, params: error.params })
  throw error
}

/** Saves what was typed; then, if that was the intent, hands it in. What is refused then is saved all the same. */
export async function saveReportAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(SaveReportInput, withResults(formRecord(form)), async (input) => {
    const viewer = await getViewer()
    const now = new Date()
    const { version } = await saveReport({ viewer, input, now })
    refresh()
    if (input.intent === 'submit')
      await submitReport({ viewer, input: { reportId: input.reportId, version }, now }).catch(sayItIsSaved)
    return null
  })
}

export async function withdrawReportAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(ReasonedReportInput, formRecord(form), async (input) => {
    await withdrawReport({ viewer: await getViewer(), input, now: new Date() })
    refresh()
    return null
  })
}

export async function changeOpennessAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(ChangeOpennessInput, formRecord(form), async (input) => {
    const { tags } = await changeOpenness({ viewer: await getViewer(), input, now: new Date() })
    for (const tag of tags) updateTag(tag)
    refresh()
    return null
  })
}

export async function requestReportAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(RequestReportInput, formRecord(form), async (input) => {
    await requestReport({ viewer: await getViewer(), input, now: new Date() })
    refresh()
    return null
  })
}

export async function answerRequestAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(AnswerRequestInput, formRecord(form), async (input) => {
    await answerReportRequest({ viewer: await getViewer(), input, now: new Date() })
    refresh()
    return null
  })
}
