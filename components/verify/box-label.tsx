import { measureWords } from '@/components/quality/measured-bar'
import { QrCode } from '@/components/ui/qr-code'
import { Seal } from '@/components/ui/seal'
import type { Measure } from '@/lib/catalog/proof-schema'
import { formatDate } from '@/lib/dates'
import { type Locale, languageTag, locales } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { absolute } from '@/lib/seo'

type Labelled = {
  id: string
  badge: { nameEn: string; nameZh: string }
  product: { titleEn: string; titleZh: string } | null
  factory: { nameEn: string; nameZh: string }
  measure: Measure | null
}
type Lot = {
  code: string
  madeOn: Date
  /** codes of the lots the value was measured on where it was not this one */
  measuredOn: string[]
}

function Side({ award, lot, locale }: { award: Labelled; lot?: Lot; locale: Locale }) {
  const t = translator(locale, 'verify')
  const words = award.measure && measureWords(award.measure, locale)
  const list = new Intl.ListFormat(languageTag[locale])
  const lines = [
    award.product && pick(award.product, 'title', locale),
    pick(award.factory, 'name', locale),
    words && award.measure && `${pick(award.measure, 'label', locale)}: ${words.value}`,
    words &&
      award.measure &&
      `${words.limit}${words.times ? ` · ${words.times}` : ''} · ${award.measure.standard}`,
    lot && lot.measuredOn.length > 0 && t('measuredOn', { lots: list.format(lot.measuredOn) }),
    lot && `${t('lot', { code: lot.code })} · ${t('made', { date: formatDate(lot.madeOn, locale) })}`,
  ]
  return (
    <div lang={languageTag[locale]} className="tabular text-sm leading-5">
      <p className="font-semibold text-base">{pick(award.badge, 'name', locale)}</p>
      {lines.map((line) => line && <p key={line}>{line}</p>)}
    </div>
  )
}

/** What is stuck on the box, in both languages: seal, product, value, lot if one is named, and the code by which anybody can check it. */
export function BoxLabel({ award, lot }: { award: Labelled; lot?: Lot }) {
  const address = absolute(`/verify/${award.id}`)
  return (
    <div className="flex max-w-xl break-inside-avoid flex-wrap gap-4 rounded-md border border-line bg-white p-4 text-black">
      <div className="min-w-56 flex-1">
        <p className="mb-2 flex items-center gap-2 font-semibold">
          <Seal size={28} /> Millmark 厂印
        </p>
        <div className="space-y-2">
          {locales.map((locale) => (
            <Side key={locale} award={award} {...(lot ? { lot } : {})} locale={locale} />
          ))}
        </div>
      </div>
      <div className="w-36">
        <QrCode text={address} label={translator('en', 'verify')('qr', { address })} className="size-36" />
        <p className="mt-1 text-xs leading-4">
          {locales.map((locale) => translator(locale, 'verify')('scan')).join(' · ')}
        </p>
        <p className="wrap-anywhere text-[0.625rem] leading-3">{address.replace(/^https?:\/\//, '')}</p>
      </div>
    </div>
  )
}
