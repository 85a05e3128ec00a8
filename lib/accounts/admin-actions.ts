'use server'

import { refresh } from 'next/cache'
import { attempt, formRecord, type Result } from '@/lib/result'
import { banUser } from './ban-user'
import { resetSecondFactor } from './reset-second-factor'
import { BanUserInput, SetRoleInput, UnbanUserInput, UserIdInput } from './schema'
import { setRole } from './set-role'
import { unbanUser } from './unban-user'
import { getViewer } from './viewer'

export async function setRoleAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(SetRoleInput, formRecord(form), async (input) => {
    await setRole({ viewer: await getViewer(), input, now: new Date() })
    refresh()
    return null
  })
}

export async function banUserAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(BanUserInput, formRecord(form), async (input) => {
    await banUser({ viewer: await getViewer(), input, now: new Date() })
    refresh()
    return null
  })
}

export async function unbanUserAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(UnbanUserInput, formRecord(form), async (input) => {
    await unbanUser({ viewer: await getViewer(), input, now: new Date() })
    refresh()
    return null
  })
}

export async function resetSecondFactorAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(UserIdInput, formRecord(form), async (input) => {
    await resetSecondFactor({ viewer: await getViewer(), input, now: new Date() })
    refresh()
    return null
  })
}
