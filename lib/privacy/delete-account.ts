import { provePresence } from '@/lib/accounts/prove-presence'
import { audit } from '@/lib/audit'
import { lockExistingCart } from '@/lib/cart/lock-cart'
import { db } from '@/lib/db'
import { assertUserCan } from '@/lib/guard'
import { translator } from '@/lib/i18n/translator'
import { queueMail } from '@/lib/mail'
import { systemViewer, type UserViewer, type Viewer } from '@/lib/permissions'
import { assertFreeToLeave } from './assert-free-to-leave'
import { erasePerson } from './erase-person'
import { lastMailMs } from './rules'
import type { DeleteAccountInput } from './schema'

function farewell({ name, locale }: UserViewer) {
  const t = translator(locale, 'mail')
  return {
    subject: t('accountDeletedSubject'),
    paragraphs: [t('hello', { name }), t('accountDeletedBody')],
    footer: t('footer'),
  }
}

/**
 * Deletes the viewer's account (PIPL article 47): what is theirs is erased, orders stay for the legal term with their frozen address, the
 * row they point at names nobody. One transaction. Throws `wrongPassword`, `wrongCode`, `tooMany`, `ordersOpen`, `lastOwner`, `lastAdmin`.
 */
export async function deleteAccount({
  viewer,
  input,
  now,
}: {
  viewer: Viewer | null
  input: DeleteAccountInput
  now: Date
}): Promise<void> {
  assertUserCan(viewer, 'account:manage-own')
  const { userId, locale } = viewer
  await provePresence({ userId, proof: input, now })
  await db.$transaction(async (tx) => {
    // Ordering takes the cart first, then points at the account's row: in that order nobody waits in a circle.
    await lockExistingCart(tx, { userId })
    await assertFreeToLeave(tx, userId, locale)
    await tx.$queryRaw`SELECT 1 FROM "User" WHERE "id" = ${userId}::uuid FOR UPDATE`
    await erasePerson(tx, { id: userId, email: viewer.email }, now)
    await audit(tx, {
      viewer: systemViewer,
      now,
      action: 'user.delete',
      entity: 'user',
      entityId: userId,
      after: { reason: 'own request' },
    })
    await queueMail(tx, now, {
      to: viewer.email,
      locale,
      dedupeKey: `left:${userId}`,
      content: farewell(viewer),
      forgetAt: new Date(now.getTime() + lastMailMs),
    })
  })
}
