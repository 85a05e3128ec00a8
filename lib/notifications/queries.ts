import 'server-only'
import { db } from '@/lib/db'

// Live: personal.
/** Unread notifications of a person. */
export async function countUnread(userId: string): Promise<number> {
  return db.notification.count({ where: { userId, readAt: null } })
}
