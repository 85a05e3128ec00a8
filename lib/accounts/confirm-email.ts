import { db } from '@/lib/db'
import type { ConfirmEmailInput } from './schema'
import { useToken } from './use-token'

/** Marks the address of a mailed link as confirmed. Throws `linkExpired`. */
export async function confirmEmail({ input, now }: { input: ConfirmEmailInput; now: Date }): Promise<void> {
  await db.$transaction(async (tx) => {
    const userId = await useToken(tx, now, input.token, 'CONFIRM_EMAIL')
    await tx.user.updateMany({
      where: { id: userId ?? '', emailConfirmedAt: null },
      data: { emailConfirmedAt: now },
    })
  })
}
