import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { VerifiedAward } from '@/lib/quality/verify-queries'

const linkClass = 'inline-flex min-h-11 items-center text-steel underline'

/** Where the award is to be had as a credential that other programs can check. */
export function AwardCredential({ award, locale }: { award: VerifiedAward; locale: Locale }) {
  const t = translator(locale, 'verify')
  const at = (file: string) => `/verify/${award.id}/${file}`
  return (
    <section aria-labelledby="credential" className="mt-8">
      <h2 id="credential" className="border-line border-b pb-2 text-lg">
        {t('credential')}
      </h2>
      {award.state === 'genuine' ? (
        <>
          <p className="mt-2 text-muted text-sm">{t('credentialNote')}</p>
          <p className="flex flex-wrap gap-x-6">
            <a href={at('credential.jwt')} className={linkClass}>
              {t('credentialJwt')}
            </a>
            <a href={at('credential.json')} className={linkClass}>
              {t('credentialJson')}
            </a>
          </p>
        </>
      ) : (
        <p className="mt-2 text-muted text-sm">{t('credentialGone')}</p>
      )}
    </section>
  )
}
