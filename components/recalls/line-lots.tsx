import Link from 'next/link'
import { measureWords } from '@/components/quality/measured-bar'
import { formatDate } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import type { OrderLot } from '@/lib/recalls/order-lot-queries'

function Tested({ lot, productSlug, locale }: { lot: OrderLot; productSlug: string; locale: Locale }) {
  const t = translator(locale, 'verify')
  if (!lot.report) return <span className="block text-muted">{t('noLotReport')}</span>
  const { measure, awardId, number, issuedOn } = lot.report
  const words = measure && measureWords(measure, locale)
  return (
    <span className="block">
      {t('lotTested', { date: formatDate(new Date(issuedOn), locale) })}
      {' · '}
      <Link
        href={awardId ? `/${locale}/verify/${awardId}` : `/${locale}/products/${productSlug}#proof`}
        prefetch={false}
        className="text-steel underline"
      >
        {t('lotReport', { number })}
      </Link>
      {measure && words && (
        <span className="block text-muted">
          {pick(measure, 'label', locale)}: {words.value} · {words.limit}
          {words.times && ` · ${words.times}`}
          {!measure.passes && (
            <span className="text-vermilion"> · {translator(locale, 'proof')('fails')}</span>
          )}
        </span>
      )}
    </span>
  )
}

/** Which lots the sent pieces of an order line are of, and what is known of those very lots: the report that names them, or plainly none. */
export function LineLots({
  lots,
  productSlug,
  locale,
}: {
  lots: OrderLot[]
  productSlug: string
  locale: Locale
}) {
  const t = translator(locale, 'verify')
  if (!lots.length) return null
  return (
    <span className="tabular mt-1 block space-y-1 border-line border-l-2 pl-3 text-sm">
      {lots.map((lot) => (
        <span key={lot.lotId} className="block">
          <span className="block font-medium">
            {t('yourLot', { code: lot.code, date: formatDate(lot.madeOn, locale) })}
            {lots.length > 1 && ` · ${t('lotPieces', { count: lot.pieces })}`}
          </span>
          <Tested lot={lot} productSlug={productSlug} locale={locale} />
          {(lot.isStopped || lot.noticeId) && (
            <span className="block text-amber">
              {t('lotStopped')}{' '}
              {lot.noticeId && (
                <Link
                  href={`/${locale}/account/notices/${lot.noticeId}`}
                  prefetch={false}
                  className="underline"
                >
                  {t('readNotice')}
                </Link>
              )}
            </span>
          )}
        </span>
      ))}
    </span>
  )
}
