'use server'

import { refresh } from 'next/cache'
import { attempt, formRecord, type Result } from '@/lib/result'
import { beginSecondFactor } from './begin-second-factor'
import { confirmSecondFactor } from './confirm-second-factor'
import { renewRecoveryCodes } from './renew-recovery-codes'
import { CodeInput, NoInput, PasswordAndCodeInput } from './schema'
import { keepSession } from './session-cookies'
import { turnOffSecondFactor } from './turn-off-second-factor'
import { getViewer } from './viewer'

export async function beginSecondFactorAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(NoInput, formRecord(form), async () => {
    await beginSecondFactor({ viewer: await getViewer(), now: new Date() })
    refresh()
    return null
  })
}

export async function confirmSecondFactorAction(
  _: unknown,
  form: FormData,
): Promise<Result<{ codes: string[] }>> {
  return attempt(PasswordAndCodeInput, formRecord(form), async (input) => {
    const viewer = await getViewer()
    const { codes, version } = await confirmSecondFactor({ viewer, input, now: new Date() })
    if (viewer) await keepSession({ userId: viewer.userId, version, secondFactor: true })
    return { codes }
  })
}

export async function turnOffSecondFactorAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(PasswordAndCodeInput, formRecord(form), async (input) => {
    const viewer = await getViewer()
    const { version } = await turnOffSecondFactor({ viewer, input, now: new Date() })
    if (viewer) await keepSession({ userId: viewer.userId, version, secondFactor: false })
    return null
  })
}

export async function renewRecoveryCodesAction(
  _: unknown,
  form: FormData,
): Promise<Result<{ codes: string[] }>> {
  return attempt(CodeInput, formRecord(form), async (input) =>
    renewRecoveryCodes({ viewer: await getViewer(), input, now: new Date() }),
  )
}
