import type { Tx } from './db'
import { env } from './env'
import type { Locale } from './i18n/locales'
import { languageTag } from './i18n/locales'
import { requestContext } from './request-context'

export type MailContent = {
  subject: string
  /** plain paragraphs, in order */
  paragraphs: string[]
  /** the one thing to do */
  action?: { label: string; url: string }
  footer: string
}

/** Domain of the address an account has whose outside sign-in gave none (RFC 2606: it never resolves). */
export const standInDomain = 'id.millmark.invalid'

/** Whether mail can reach this address at all. */
export function takesMail(email: string): boolean {
  return !email.endsWith(`@${standInDomain}`)
}

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (character) => escapes[character] ?? character)

/** The two bodies of a mail from its content. */
export function renderMail(content: MailContent, locale: Locale): { text: string; html: string } {
  const { paragraphs, action, footer } = content
  const text = [...paragraphs, ...(action ? [`${action.label}: ${action.url}`] : []), '--', footer].join(
    '\n\n',
  )
  const body = paragraphs
    .map((part) => `<p style="margin:0 0 16px">${escapeHtml(part).replaceAll('\n', '<br>')}</p>`)
    .join('')
  const button = action
    ? `<p style="margin:24px 0"><a href="${escapeHtml(action.url)}" style="background:#C0301B;color:#fff;padding:12px 20px;border-radius:6px;text-decoration:none;display:inline-block">${escapeHtml(action.label)}</a></p>`
    : ''
  const html = `<!doctype html><html lang="${languageTag[locale]}"><meta charset="utf-8"><title>${escapeHtml(content.subject)}</title><body style="margin:0;background:#FBFAF7;color:#16181D;font:16px/1.6 Inter,-apple-system,'PingFang SC','Noto Sans CJK SC',sans-serif"><div style="max-width:560px;margin:0 auto;padding:32px 20px"><p style="margin:0 0 24px;font-weight:600"><span style="background:#C0301B;color:#fff;padding:4px 6px;border-radius:3px">厂印</span> Millmark</p>${body}${button}<p style="margin:32px 0 0;border-top:1px solid #E4E0D8;padding-top:16px;color:#5E636E;font-size:13px">${escapeHtml(footer)}</p></div></body></html>`
  return { text, html }
}

export type NewMail = {
  to: string
  locale: Locale
  dedupeKey: string
  content: MailContent
  forgetAt?: Date
  /** of the request it comes from, where that is not the one under way */
  requestId?: string | null
}

/**
 * Puts mails into the outbox within the caller's transaction; the worker delivers them. Without a mail server there is nothing to
 * deliver: they are stored at once. The same `dedupeKey` never makes a second mail; nothing is made for a stand-in address.
 * `forgetAt`: when even the address is erased.
 */
export async function queueMails(tx: Tx, now: Date, mails: NewMail[]): Promise<void> {
  const isStored = !env().SMTP_URL
  const underWay = requestContext()?.requestId
  const data = mails
    .filter(({ to }) => takesMail(to))
    .map(({ to, locale, dedupeKey, content, forgetAt, requestId = underWay }) => ({
      to,
      locale,
      subject: content.subject,
      ...renderMail(content, locale),
      dedupeKey,
      createdAt: now,
      requestId,
      forgetAt: forgetAt ?? null,
      ...(isStored ? { status: 'STORED' as const, sentAt: now } : {}),
    }))
  if (data.length) await tx.mail.createMany({ data, skipDuplicates: true })
}

/** Like `queueMails`, for one. */
export async function queueMail(tx: Tx, now: Date, mail: NewMail): Promise<void> {
  await queueMails(tx, now, [mail])
}
