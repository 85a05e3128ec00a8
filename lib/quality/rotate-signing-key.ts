import { audit } from '@/lib/audit'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import { createSigningKey, isSecondKey } from './signing-key'

/** An admin retires the key that signs and makes the next; the old one's public half stays for checking. Throws `conflict` when somebody else just did. */
export async function rotateSigningKey({
  viewer,
  now,
}: {
  viewer: Viewer | null
  now: Date
}): Promise<{ kid: string }> {
  assertUserCan(viewer, 'admin:badges')
  try {
    return await db.$transaction(async (tx) => {
      const old = await tx.signingKey.updateManyAndReturn({
        where: { retiredAt: null },
        data: { retiredAt: now },
      })
      const { kid } = await createSigningKey(tx, now)
      await audit(tx, {
        viewer,
        now,
        action: 'signing-key.rotate',
        entity: 'signingKey',
        entityId: kid,
        before: { kid: old[0]?.kid ?? null },
        after: { kid },
      })
      return { kid }
    })
  } catch (error) {
    if (isSecondKey(error)) throw new DomainError('conflict')
    throw error
  }
}
