import 'server-only'
import { db } from '@/lib/db'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'

// Live: an address book is personal.
/** The addresses of a viewer known to the caller, the default first. Throws `signInNeeded`. */
export async function listAddressesOf(viewer: Viewer | null) {
  assertUserCan(viewer, 'account:manage-own')
  return db.address.findMany({
    where: { userId: viewer.userId },
    orderBy: [{ isDefault: 'desc' }, { createdAt: 'desc' }],
  })
}

/** One of a viewer's own addresses, or null. Throws `signInNeeded`. */
export async function findAddressOf(viewer: Viewer | null, addressId: string) {
  assertUserCan(viewer, 'account:manage-own')
  return db.address.findFirst({ where: { id: addressId, userId: viewer.userId } })
}
