import { createTransport, type Transporter } from 'nodemailer'
import { db } from './db'
import { env } from './env'
import type { Waiting } from './jobs'

let transport: Transporter | undefined

function smtp(url: string): Transporter {
  transport ??= createTransport(url, { connectionTimeout: 10_000, socketTimeout: 20_000 } as never)
  return transport
}

/** Mails waiting for delivery: those never tried first, so that refused ones do not keep new ones waiting. */
export async function listQueuedMail(limit = 100): Promise<Waiting[]> {
  return db.mail.findMany({
    where: { status: 'QUEUED' },
    orderBy: [{ attempts: 'asc' }, { createdAt: 'asc' }],
    take: limit,
    select: { id: true, requestId: true },
  })
}

/**
 * Delivers one queued mail: by SMTP when it is configured, else it is only stored (and shown at /dev/mail in demo mode). The body of a
 * mail sent by SMTP is not kept: it may hold a one-time link. Throws when the server refuses; the job tries again.
 */
export async function deliverMail({ mailId, now }: { mailId: string; now: Date }): Promise<void> {
  const mail = await db.mail.findFirst({ where: { id: mailId, status: 'QUEUED' } })
  if (!mail) return
  const { SMTP_URL, MAIL_FROM } = env()
  if (!SMTP_URL) {
    await db.mail.updateMany({
      where: { id: mailId, status: 'QUEUED' },
      data: { status: 'STORED', sentAt: now, attempts: { increment: 1 } },
    })
    return
  }
  try {
    await smtp(SMTP_URL).sendMail({
      from: MAIL_FROM,
      to: mail.to,
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
      messageId: `<${mail.id}@millmark>`,
    })
  } catch (error) {
    await db.mail.update({
      where: { id: mailId },
      data: { attempts: { increment: 1 }, lastError: String(error).slice(0, 500) },
    })
    throw error
  }
  await db.mail.update({
    where: { id: mailId },
    data: { status: 'SENT', sentAt: now, attempts: { increment: 1 }, lastError: null, text: '', html: '' },
  })
}

/** Marks a mail as given up on, after the last try. */
export async function giveUpMail(mailId: string): Promise<void> {
  await db.mail.updateMany({ where: { id: mailId, status: 'QUEUED' }, data: { status: 'FAILED' } })
}
