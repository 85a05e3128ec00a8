import { notFound } from 'next/navigation'
import { PrintButton } from '@/components/seller/print-button'
import { SellerFrame } from '@/components/seller/seller-frame'
import { EmptyState } from '@/components/ui/empty-state'
import { BoxLabel } from '@/components/verify/box-label'
import { openDesk } from '@/lib/factories/desk-queries'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { isRowId } from '@/lib/list-query'
import { findSellerLot } from '@/lib/quality/lot-queries'
import { listLotLabels } from '@/lib/quality/verify-queries'

/** Labels for the boxes of a lot, one for each badge its product holds, to be printed. */
export async function LotLabel({ locale, id }: { locale: Locale; id: string }) {
  const desk = await openDesk(locale, 'lot:edit', `/lots/${id}/label`, {})
  const lot = isRowId(id) ? await findSellerLot(id, desk.factoryIds) : null
  if (!lot) notFound()
  const t = translator(locale, 'verify')
  const awards = await listLotLabels(lot, desk.now)
  return (
    <SellerFrame
      desk={{ ...desk, factories: desk.factories.filter((one) => one.id === lot.factoryId) }}
      current="lots"
      title={<span className="no-print">{`${t('labelFor')}: ${lot.code}`}</span>}
    >
      <p className="no-print max-w-3xl text-muted">{t('labelsNote')}</p>
      {awards.length ? (
        <>
          <p className="no-print my-4">
            <PrintButton label={t('print')} />
          </p>
          <ul className="space-y-4">
            {awards.map(({ id: awardId, productId, nameEn, nameZh, measure, measuredOn }) => (
              <li key={awardId}>
                <BoxLabel
                  award={{
                    id: awardId,
                    badge: { nameEn, nameZh },
                    // A badge of the factory's says nothing of this product.
                    product: productId ? lot.product : null,
                    factory: lot.factory,
                    measure,
                  }}
                  lot={{ ...lot, measuredOn }}
                />
              </li>
            ))}
          </ul>
        </>
      ) : (
        <EmptyState title={t(lot.stoppedAt ? 'noLabelsStopped' : 'noBadges')} />
      )}
    </SellerFrame>
  )
}
