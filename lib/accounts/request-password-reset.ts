import { db } from '@/lib/db'
import { toLocale } from '@/lib/i18n/locales'
import { queueMail } from '@/lib/mail'
import { countTry } from '@/lib/rate-limit'
import { resetPasswordMail } from './compose-mails'
import { issueToken } from './issue-token'
import { resetPerAccount, resetPerAddress } from './rules'
import type { RequestResetInput } from './schema'

/** Queues a reset mail when there is such an account; the caller cannot tell whether there is. Throws `tooMany`. */
export async function requestPasswordReset({
  input,
  address,
  now,
}: {
  input: RequestResetInput
  address: string
  now: Date
}): Promise<void> {
  await countTry(resetPerAddress, address, now)
  await countTry(resetPerAccount, input.email, now)
  await db.$transaction(async (tx) => {
    const user = await tx.user.findUnique({
      where: { email: input.email },
      select: { id: true, name: true, locale: true, bannedAt: true },
    })
    if (!user || user.bannedAt) return
    const locale = toLocale(user.locale)
    const token = await issueToken(tx, now, user.id, 'RESET_PASSWORD')
    await queueMail(tx, now, {
      to: input.email,
      locale,
      dedupeKey: `reset:${token.slice(0, 12)}`,
      content: resetPasswordMail({ name: user.name, locale }, token),
    })
  })
}
