'use server'

import { redirect } from 'next/navigation'
import { dropSession } from '@/lib/accounts/session-cookies'
import { getViewer } from '@/lib/accounts/viewer'
import { attempt, formRecord, type Result } from '@/lib/result'
import { deleteAccount } from './delete-account'
import { DeleteAccountInput } from './schema'

/** Deletes the account, signs out and says so on the sign-in page. */
export async function deleteAccountAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(DeleteAccountInput, formRecord(form), async (input, locale) => {
    await deleteAccount({ viewer: await getViewer(), input, now: new Date() })
    await dropSession()
    redirect(`/${locale}/sign-in?left=1`)
  })
}
