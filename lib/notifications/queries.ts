import 'server-only'
import { getViewer } from '@/lib/accounts/viewer'
import { db } from '@/lib/db'

// Live: personal.
/** Unread notifications of a person. */
export async function countUnread(userId: string): Promise<number> {
  return db.notification.count({ where: { userId, readAt: null } })
}

/** The viewer's latest notifications, newest first. */
export async function listOwnNotifications() {
  const viewer = await getViewer()
  return viewer
    ? db.notification.findMany({
        where: { userId: viewer.userId },
        orderBy: [{ at: 'desc' }, { id: 'desc' }],
        take: 60,
      })
    : []
}
