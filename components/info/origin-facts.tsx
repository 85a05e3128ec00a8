import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

// Facts and sources of the origin programmes, as researched for the shop; only those that could be confirmed.
const facts = [
  ['launch', 'Trade press 2016: “Made in China” Shoes Can Withstand 100 Thousand Turns'],
  ['december', 'maijiaw.com/news/article/74789'],
  ['putian', 'njeca.org.cn/4/9242'],
  ['lab', '91se91.com/news/xieye/201504/22/444492'],
  ['shops', 'China News Agency, 31 July 2020'],
  ['belts2023', 'Trade press 2023, Chen Shifeng'],
] as const

/** What programmes before this shop have shown, each figure with who published it. */
export function OriginFacts({ locale }: { locale: Locale }) {
  const t = translator(locale, 'info')
  return (
    <ul className="mt-4 max-w-prose border-line border-t">
      {facts.map(([key, source]) => (
        <li key={key} className="border-line border-b py-3">
          <p>{t(`about.facts.${key}`)}</p>
          <p className="wrap-anywhere mt-1 text-muted text-sm">{t('about.source', { source })}</p>
        </li>
      ))}
    </ul>
  )
}
