import 'server-only'
import { db } from './db'

// Live: a person waits for the mail that was just sent.
/** The newest stored mails, for the demo's mailbox; `to` narrows it to one address. */
export async function listStoredMails(to: string, limit = 60) {
  return db.mail.findMany({
    where: { status: 'STORED', ...(to ? { to } : {}) },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: limit,
    select: { id: true, to: true, subject: true, text: true, createdAt: true },
  })
}
