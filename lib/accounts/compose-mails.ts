import { randomUUID } from 'node:crypto'
import type { Tx } from '@/lib/db'
import { appUrl } from '@/lib/env'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { type MailContent, queueMail } from '@/lib/mail'

type Person = { name: string; locale: Locale }

export function confirmEmailMail({ name, locale }: Person, token: string): MailContent {
  const t = translator(locale, 'mail')
  return {
    subject: t('confirmSubject'),
    paragraphs: [t('hello', { name }), t('confirmBody')],
    action: { label: t('confirmAction'), url: `${appUrl()}/${locale}/confirm?token=${token}` },
    footer: t('footer'),
  }
}

export function resetPasswordMail({ name, locale }: Person, token: string): MailContent {
  const t = translator(locale, 'mail')
  return {
    subject: t('resetSubject'),
    paragraphs: [t('hello', { name }), t('resetBody')],
    action: { label: t('resetAction'), url: `${appUrl()}/${locale}/reset?token=${token}` },
    footer: t('footer'),
  }
}

export function passwordChangedMail({ name, locale }: Person): MailContent {
  const t = translator(locale, 'mail')
  return {
    subject: t('changedSubject'),
    paragraphs: [t('hello', { name }), t('changedBody')],
    footer: t('footer'),
  }
}

/** Tells the owner that a key to the account exists; names it by its last four characters only. */
export function apiTokenMail(
  { name, locale }: Person,
  { tokenName, lastFour }: { tokenName: string; lastFour: string },
): MailContent {
  const t = translator(locale, 'mail')
  return {
    subject: t('apiTokenSubject'),
    paragraphs: [t('hello', { name }), t('apiTokenBody', { tokenName, lastFour })],
    action: { label: t('apiTokenAction'), url: `${appUrl()}/${locale}/account/api-tokens` },
    footer: t('footer'),
  }
}

type SecurityNews =
  | 'secondFactorOn'
  | 'secondFactorOff'
  | 'secondFactorReset'
  | 'recoveryCodesNew'
  | 'recoveryCodeUsed'

/** Tells a person that something about their sign-in has changed, so that a stranger's doing does not go unseen. */
export async function queueSecurityMail(
  tx: Tx,
  now: Date,
  { id, name, email, locale }: Person & { id: string; email: string },
  news: SecurityNews,
  params: { left?: number } = {},
): Promise<void> {
  const t = translator(locale, 'mail')
  await queueMail(tx, now, {
    to: email,
    locale,
    dedupeKey: `${news}:${id}:${randomUUID()}`,
    content: {
      subject: t(`${news}Subject`),
      paragraphs: [t('hello', { name }), t(`${news}Body`, { left: params.left ?? 0 }), t('notYou')],
      footer: t('footer'),
    },
  })
}
