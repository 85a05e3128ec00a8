import { Tag, type TagTone } from '@/components/ui/tag'
import type { productStates } from '@/lib/catalog/seller-queries'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export type ProductState = (typeof productStates)[number]
const tones: Record<ProductState, TagTone> = { LISTED: 'good', UNLISTED: 'plain', PAUSED: 'problem' }

export function ProductStateTag({ status, locale }: { status: ProductState; locale: Locale }) {
  return <Tag tone={tones[status]}>{translator(locale, 'seller')(`productStates.${status}`)}</Tag>
}
