import Link from 'next/link'
import { Notice } from '@/components/ui/notice'
import { outsideProviders } from '@/lib/accounts/authentication'
import { env } from '@/lib/env'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { safePath } from '@/lib/safe-path'
import { OutsideSignIn } from './outside-sign-in'
import { SignInForm } from './sign-in-form'

type Query = Record<string, string | string[] | undefined>

/** Everything on the sign-in page that depends on where the reader comes from. */
export async function SignInPanel({ locale, query }: { locale: Locale; query: Promise<Query> }) {
  const { next: wanted, reset, error, step, left } = await query
  const next = safePath(wanted, `/${locale}`)
  const t = translator(locale, 'auth')
  const errors = translator(locale, 'errors')
  const words = {
    email: t('email'),
    password: t('password'),
    submit: t('signIn'),
    bad: errors('badCredentials'),
    tooMany: t.raw('tooMany'),
    unreachable: t('unreachable'),
    required: translator(locale, 'fields')('required'),
    code: t('code'),
    codeHint: t('codeHint'),
    codeSubmit: t('codeSubmit'),
    codeIntro: t('codeIntro'),
    wrongCode: errors('wrongCode'),
    expired: errors('stepExpired'),
    again: t('startAgain'),
  }
  const providers = outsideProviders()
  const more = `?next=${encodeURIComponent(next)}`
  return (
    <>
      {reset && <Notice tone="good">{t('resetDone')}</Notice>}
      {left && <Notice tone="good">{t('accountDeleted')}</Notice>}
      {error && <Notice tone="problem">{t('outsideFailed')}</Notice>}
      {next.includes('/checkout') && <Notice>{t('forCheckout')}</Notice>}
      <SignInForm words={words} next={next} startsWithCode={step === 'code'} />
      <p className="mt-4 flex flex-wrap justify-between gap-3">
        <Link href={`/${locale}/sign-up${more}`} className="inline-flex min-h-11 items-center underline">
          {t('noAccount')}
        </Link>
        <Link href={`/${locale}/forgot`} className="inline-flex min-h-11 items-center underline">
          {t('forgot')}
        </Link>
      </p>
      {providers.length > 0 && <OutsideSignIn providers={providers} label={t.raw('outside')} next={next} />}
      {env().DEMO && <p className="mt-6 border-line border-t pt-4 text-muted text-sm">{t('demoHint')}</p>}
    </>
  )
}
