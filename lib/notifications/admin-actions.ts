'use server'

import { refresh } from 'next/cache'
import { getViewer } from '@/lib/accounts/viewer'
import { attempt, formRecord, type Result } from '@/lib/result'
import { retryJob } from './retry-job'
import { retryMail } from './retry-mail'
import { retryNews } from './retry-news'
import { RetryJobInput, RetryMailInput, RetryNewsInput } from './schema'

export async function retryJobAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(RetryJobInput, formRecord(form), async (input) => {
    await retryJob({ viewer: await getViewer(), input, now: new Date() })
    refresh()
    return null
  })
}

export async function retryMailAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(RetryMailInput, formRecord(form), async (input) => {
    await retryMail({ viewer: await getViewer(), input, now: new Date() })
    refresh()
    return null
  })
}

export async function retryNewsAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(RetryNewsInput, formRecord(form), async (input) => {
    await retryNews({ viewer: await getViewer(), input, now: new Date() })
    refresh()
    return null
  })
}
