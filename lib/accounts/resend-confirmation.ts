import { db } from '@/lib/db'
import { assertUserCan } from '@/lib/guard'
import { queueMail } from '@/lib/mail'
import type { Viewer } from '@/lib/permissions'
import { countTry } from '@/lib/rate-limit'
import { confirmEmailMail } from './compose-mails'
import { issueToken } from './issue-token'
import { resetPerAccount } from './rules'

/** Sends the confirming mail again; the earlier link stops working. Nothing happens when the address is confirmed. Throws `tooMany`. */
export async function resendConfirmation({
  viewer,
  now,
}: {
  viewer: Viewer | null
  now: Date
}): Promise<void> {
  assertUserCan(viewer, 'account:manage-own')
  await countTry({ ...resetPerAccount, name: 'confirm' }, viewer.userId, now)
  await db.$transaction(async (tx) => {
    const user = await tx.user.findFirst({ where: { id: viewer.userId, emailConfirmedAt: null } })
    if (!user) return
    const token = await issueToken(tx, now, user.id, 'CONFIRM_EMAIL')
    const person = { name: user.name, locale: viewer.locale }
    await queueMail(tx, now, {
      to: user.email,
      locale: viewer.locale,
      dedupeKey: `confirm:${token.slice(0, 12)}`,
      content: confirmEmailMail(person, token),
    })
  })
}
