import { MapPin, PackageOpen, Truck } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import type { ProductDetail } from '@/lib/catalog/queries-product'
import type { FactoryDetail } from '@/lib/factories/queries'
import { cheapestHome } from '@/lib/factories/rules'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { formatFen } from '@/lib/money'

function Item({ icon, title, children }: { icon: ReactNode; title: string; children: ReactNode }) {
  return (
    <li className="flex gap-3 border-line border-b py-3">
      <span aria-hidden="true" className="mt-0.5 text-muted">
        {icon}
      </span>
      <div>
        <p className="font-medium text-sm">{title}</p>
        <p className="text-muted text-sm">{children}</p>
      </div>
    </li>
  )
}

type Props = { product: ProductDetail; factory: FactoryDetail; locale: Locale }

function Delivery({ product, factory, locale }: Props) {
  const t = translator(locale, 'catalog')
  const lightest = Math.min(...product.variants.map(({ weightGrams }) => weightGrams))
  const parcel = { itemsFen: product.fromFen, weightGrams: lightest }
  const best = cheapestHome(factory.shipping, factory.dispatchHours, parcel)
  if (!best) return t('deliveryUnknown')
  const words = {
    hours: factory.dispatchHours,
    method: pick(best.method, 'name', locale),
    min: best.minDays,
    max: best.maxDays,
    price: formatFen(best.fen),
  }
  return best.fen === 0 ? t('deliveryFree', words) : t('delivery', words)
}

/** What comes with the product: how long it takes, from where, and whether it can go back. */
export function ProductPromises({ product, factory, locale }: Props) {
  const t = translator(locale, 'catalog')
  const rule = product.category.returnRule
  return (
    <ul className="mt-6 border-line border-t">
      <Item icon={<Truck size={18} />} title={t('deliveryTitle')}>
        <Delivery product={product} factory={factory} locale={locale} />
      </Item>
      <Item icon={<MapPin size={18} />} title={t('shipsFrom')}>
        {pick(factory, 'shipsFrom', locale)}
      </Item>
      <Item icon={<PackageOpen size={18} />} title={t(`returnTitle.${rule}`)}>
        {t(`returnBody.${rule}`)}{' '}
        <Link href={`/${locale}/returns`} className="text-steel underline">
          {t('returnMore')}
        </Link>
      </Item>
    </ul>
  )
}
