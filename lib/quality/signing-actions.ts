'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { getViewer } from '@/lib/accounts/viewer'
import { attempt, formRecord, type Result } from '@/lib/result'
import { rotateSigningKey } from './rotate-signing-key'

export async function rotateSigningKeyAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(z.object({}), formRecord(form), async () => {
    await rotateSigningKey({ viewer: await getViewer(), now: new Date() })
    refresh()
    return null
  })
}
