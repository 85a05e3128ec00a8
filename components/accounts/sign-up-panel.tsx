import Link from 'next/link'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { safePath } from '@/lib/safe-path'
import { SignUpForm } from './sign-up-form'

export async function SignUpPanel({
  locale,
  query,
}: {
  locale: Locale
  query: Promise<Record<string, string | string[] | undefined>>
}) {
  const next = safePath((await query).next, `/${locale}`)
  const t = translator(locale, 'auth')
  const link = (href: string, label: string) => (
    <Link href={`/${locale}${href}`} target="_blank" className="underline">
      {label}
    </Link>
  )
  const terms = t.rich('terms', {
    terms: (label) => link('/terms', String(label)),
    privacy: (label) => link('/privacy', String(label)),
  })
  const words = {
    name: t('name'),
    email: t('email'),
    password: t('newPassword'),
    passwordHint: t('passwordHint'),
    submit: t('signUp'),
  }
  return (
    <>
      <SignUpForm words={words} terms={terms} locale={locale} next={next} />
      <p className="mt-4">
        <Link
          href={`/${locale}/sign-in?next=${encodeURIComponent(next)}`}
          className="inline-flex min-h-11 items-center underline"
        >
          {t('haveAccount')}
        </Link>
      </p>
    </>
  )
}
