import { db } from '@/lib/db'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'

/** Marks all of the viewer's notifications as read. */
export async function markAllRead({ viewer, now }: { viewer: Viewer | null; now: Date }): Promise<void> {
  assertUserCan(viewer, 'account:manage-own')
  await db.notification.updateMany({ where: { userId: viewer.userId, readAt: null }, data: { readAt: now } })
}
