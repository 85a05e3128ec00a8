import Link from 'next/link'
import { Seal } from '@/components/ui/seal'
import { env } from '@/lib/env'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

const pages = ['about', 'badges', 'standards', 'help', 'returns', 'terms', 'privacy'] as const

/** Foot of every page; in demo mode it says so. */
export function Footer({ locale }: { locale: Locale }) {
  const t = translator(locale, 'shell')
  return (
    <footer className="no-print mt-16 border-line border-t">
      <div className="page flex flex-col gap-6 py-10 text-sm md:flex-row md:items-start md:justify-between">
        <div className="max-w-sm">
          <p className="flex items-center gap-2 font-semibold">
            <Seal size={24} />
            {t('name')}
          </p>
          <p className="mt-2 text-muted">{t('footerNote')}</p>
          {env().DEMO && (
            <p className="mt-2 text-muted">
              {t('sandbox')}{' '}
              <a href="/dev/mail" className="underline">
                {t('mailbox')}
              </a>
            </p>
          )}
        </div>
        <nav aria-label={t('footer')} className="flex flex-wrap gap-x-6">
          {pages.map((page) => (
            <Link
              key={page}
              href={`/${locale}/${page}`}
              className="inline-flex min-h-11 items-center hover:underline"
            >
              {t(page)}
            </Link>
          ))}
          <Link href={`/${locale}/api/v1/docs`} className="inline-flex min-h-11 items-center hover:underline">
            API
          </Link>
        </nav>
      </div>
    </footer>
  )
}
