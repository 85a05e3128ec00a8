'use server'

import { refresh } from 'next/cache'
import { attempt, formRecord, type Result } from '@/lib/result'
import { ApiTokenIdInput, CreateApiTokenInput } from './api-token-schema'
import { createApiToken } from './create-api-token'
import { revokeApiToken } from './revoke-api-token'
import { getViewer } from './viewer'

/** Answers with the secret: the only time it is shown. */
export async function createApiTokenAction(_: unknown, form: FormData): Promise<Result<{ token: string }>> {
  return attempt(CreateApiTokenInput, formRecord(form), async (input) => {
    const { token } = await createApiToken({ viewer: await getViewer(), input, now: new Date() })
    refresh()
    return { token }
  })
}

export async function revokeApiTokenAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(ApiTokenIdInput, formRecord(form), async ({ tokenId }) => {
    await revokeApiToken({ viewer: await getViewer(), tokenId, now: new Date() })
    refresh()
    return null
  })
}
