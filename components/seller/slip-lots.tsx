import { QrCode } from '@/components/ui/qr-code'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { SellerOrder } from '@/lib/orders/seller-queries'
import { absolute } from '@/lib/seo'

type Line = SellerOrder['lines'][number]

/** The lots the sent pieces of a line are of, with how many. */
export function slipLots(line: Line): string[] {
  const pieces = new Map<string, number>()
  for (const { quantity, lotVariant } of line.shipmentLines.flatMap(({ lots }) => lots))
    pieces.set(lotVariant.lot.code, (pieces.get(lotVariant.lot.code) ?? 0) + quantity)
  return [...pieces].map(([code, quantity]) => `${code} × ${quantity}`)
}

/** The code by which whoever opens the box checks what the goods are said to be. */
export function SlipCode({ awardId, locale }: { awardId: string; locale: Locale }) {
  const t = translator(locale, 'verify')
  const address = absolute(`/verify/${awardId}`)
  return (
    <span className="mt-2 flex items-center gap-3">
      <QrCode text={address} label={t('qr', { address })} className="size-20 shrink-0" />
      <span className="min-w-0 text-xs">
        {t('scan')}
        <span className="wrap-anywhere block">{address.replace(/^https?:\/\//, '')}</span>
      </span>
    </span>
  )
}
