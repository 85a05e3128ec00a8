'use server'

import { refresh } from 'next/cache'
import { getViewer } from '@/lib/accounts/viewer'
import { attempt, formRecord, type Result } from '@/lib/result'
import { answerNotice } from './answer-notice'
import { AnswerNoticeInput, SendNoticesInput } from './notice-schema'
import { sendNotices } from './send-notices'

export async function sendNoticesAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(SendNoticesInput, formRecord(form), async (input) => {
    await sendNotices({ viewer: await getViewer(), input, now: new Date() })
    refresh()
    return null
  })
}

export async function answerNoticeAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(AnswerNoticeInput, formRecord(form), async (input) => {
    await answerNotice({ viewer: await getViewer(), input, now: new Date() })
    refresh()
    return null
  })
}
