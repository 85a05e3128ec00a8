import type { Tx } from './db'
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

/**
 * Puts a mail into the outbox within the caller's transaction; the worker delivers it.
 * The same `dedupeKey` never makes a second mail; nothing is made for a stand-in address.
 */
export async function queueMail(
  tx: Tx,
  now: Date,
  mail: { to: string; locale: Locale; dedupeKey: string; content: MailContent },
): Promise<void> {
  if (!takesMail(mail.to)) return
  const { text, html } = renderMail(mail.content, mail.locale)
  await tx.mail.createMany({
    data: [
      {
        to: mail.to,
        locale: mail.locale,
        subject: mail.content.subject,
        text,
        html,
        dedupeKey: mail.dedupeKey,
        createdAt: now,
        requestId: requestContext()?.requestId,
      },
    ],
    skipDuplicates: true,
  })
}
