import 'server-only'
import { db } from '@/lib/db'
import { getViewer } from './viewer'

// Live: an address book is personal.
/** The viewer's addresses, the default first; empty for guests. */
export async function listOwnAddresses() {
  const viewer = await getViewer()
  return viewer ? listAddresses(viewer.userId) : []
}

function listAddresses(userId: string) {
  return db.address.findMany({ where: { userId }, orderBy: [{ isDefault: 'desc' }, { createdAt: 'desc' }] })
}

/** One of the viewer's own addresses, or null. */
export async function findOwnAddress(addressId: string) {
  const viewer = await getViewer()
  return viewer ? db.address.findFirst({ where: { id: addressId, userId: viewer.userId } }) : null
}
