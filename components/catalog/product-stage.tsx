import { ChevronLeft, ChevronRight, Expand, X } from 'lucide-react'
import type { ReactNode } from 'react'
import type { ProductDetail } from '@/lib/catalog/queries-product'
import { optionsLabel } from '@/lib/catalog/rules'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { labels } from '@/lib/i18n/translator'
import { BuyBox } from './buy-box'
import { ChoiceProvider } from './choice'
import { Gallery, type GalleryIcons } from './gallery'

const icons: GalleryIcons = {
  zoom: <Expand aria-hidden="true" size={18} />,
  close: <X aria-hidden="true" size={20} />,
  previous: <ChevronLeft aria-hidden="true" size={20} />,
  next: <ChevronRight aria-hidden="true" size={20} />,
}

/** Pictures and buy box side by side, sharing one choice; `head` stands above the price, `foot` below the button. */
export function ProductStage({
  product,
  locale,
  head,
  foot,
}: {
  product: ProductDetail
  locale: Locale
  head: ReactNode
  foot: ReactNode
}) {
  const axes = product.axes.map(({ key, label, values }) => ({
    key,
    label: label[locale],
    values: values.map((value) => ({ ...value, label: value.label[locale] })),
  }))
  const variants = product.variants.map(({ id, options, priceFen, available }) => ({
    id,
    options,
    priceFen,
    available,
  }))
  const variantLabels = Object.fromEntries(
    product.variants.map(({ id, options }) => [id, optionsLabel(product.axes, options, locale)]),
  )
  const pictures = product.images.map((picture) => ({
    image: picture.image,
    alt: pick(picture, 'alt', locale),
    colourKey: picture.colourKey,
  }))
  return (
    <ChoiceProvider productId={product.id} axes={axes} variants={variants}>
      <div className="grid gap-8 lg:grid-cols-[minmax(0,11fr)_minmax(0,9fr)] lg:gap-12">
        <Gallery pictures={pictures} labels={labels(locale, 'gallery')} icons={icons} />
        <div className="min-w-0">
          {head}
          <BuyBox locale={locale} labels={labels(locale, 'buy')} variantLabels={variantLabels} />
          {foot}
        </div>
      </div>
    </ChoiceProvider>
  )
}
