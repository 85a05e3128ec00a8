'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { getViewer } from '@/lib/accounts/viewer'
import { attempt, formRecord, type Result } from '@/lib/result'
import { acceptReport } from './accept-report'
import { createSpotCheck } from './create-spot-check'
import { rejectReport } from './reject-report'
import {
  CreateSpotCheckInput,
  ReasonedReportInput,
  ReportInput,
  ReturnReportInput,
  withNotes,
} from './report-schema'
import { returnReport } from './return-report'
import { revokeReport } from './revoke-report'

// Cached public pages follow by the stale tags that the verbs leave.
export async function createSpotCheckAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(CreateSpotCheckInput, formRecord(form), async (input, locale) => {
    const { reportId } = await createSpotCheck({ viewer: await getViewer(), input, now: new Date() })
    redirect(`/${locale}/admin/reports/${reportId}`)
  })
}

export async function acceptReportAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(ReportInput, formRecord(form), async (input) => {
    await acceptReport({ viewer: await getViewer(), input, now: new Date() })
    refresh()
    return null
  })
}

export async function returnReportAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(ReturnReportInput, withNotes(formRecord(form)), async (input) => {
    await returnReport({ viewer: await getViewer(), input, now: new Date() })
    refresh()
    return null
  })
}

export async function rejectReportAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(ReasonedReportInput, formRecord(form), async (input) => {
    await rejectReport({ viewer: await getViewer(), input, now: new Date() })
    refresh()
    return null
  })
}

export async function revokeReportAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(ReasonedReportInput, formRecord(form), async (input) => {
    await revokeReport({ viewer: await getViewer(), input, now: new Date() })
    refresh()
    return null
  })
}
