'use server'

import { refresh } from 'next/cache'
import { NoInput } from '@/lib/accounts/schema'
import { getViewer } from '@/lib/accounts/viewer'
import { attempt, formRecord, type Result } from '@/lib/result'
import { markAllRead } from './mark-read'

export async function markAllReadAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(NoInput, formRecord(form), async () => {
    await markAllRead({ viewer: await getViewer(), now: new Date() })
    refresh()
    return null
  })
}
