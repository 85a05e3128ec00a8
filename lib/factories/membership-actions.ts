'use server'

import { refresh } from 'next/cache'
import { SetMembershipInput } from '@/lib/accounts/schema'
import { getViewer } from '@/lib/accounts/viewer'
import { attempt, formRecord, type Result } from '@/lib/result'
import { setMembership } from './set-membership'

export async function setMembershipAction(
  _: unknown,
  form: FormData,
): Promise<Result<{ ownersLeft: number }>> {
  return attempt(SetMembershipInput, formRecord(form), async (input) => {
    const answer = await setMembership({ viewer: await getViewer(), input, now: new Date() })
    refresh()
    return answer
  })
}
