import type { Locale } from './i18n/locales'

const codes =
  'AD AE AG AL AM AO AR AT AU AZ BA BB BD BE BG BH BJ BN BO BR BS BT BW BY BZ CA CH CI CL CM CO CR CV CY CZ DE DK DO DZ EC EE EG ES ET FI FJ FR GA GB GE GH GR GT HK HN HR HU ID IE IL IN IS IT JM JO JP KE KG KH KR KW KZ LA LB LI LK LT LU LV MA MC MD ME MG MK MM MN MO MT MU MV MX MY MZ NA NG NI NL NO NP NZ OM PA PE PG PH PK PL PT PY QA RO RS RW SA SC SE SG SI SK SM SN SV TH TN TR TT TW TZ UA UG US UY UZ VN ZA ZM ZW'

/** ISO 3166-1 alpha-2 codes parcels may go to besides mainland China. */
export const foreignCountries = codes.split(' ') as [string, ...string[]]

/** The country's name in the reader's language. */
export function countryName(code: string, locale: Locale): string {
  return new Intl.DisplayNames([locale === 'zh' ? 'zh-CN' : 'en'], { type: 'region' }).of(code) ?? code
}

/** Mainland China first, then the others by name. */
export function countryChoices(locale: Locale): { code: string; name: string }[] {
  const others = foreignCountries.map((code) => ({ code, name: countryName(code, locale) }))
  others.sort((a, b) => a.name.localeCompare(b.name, locale === 'zh' ? 'zh-CN' : 'en'))
  return [{ code: 'CN', name: locale === 'zh' ? '中国大陆' : 'Mainland China' }, ...others]
}
