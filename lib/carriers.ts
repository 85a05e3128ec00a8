import type { Locale } from '@/lib/i18n/locales'

type Carrier = {
  key: string
  en: string
  zh: string /** where a parcel can be followed; {n} is its number */
  track: string | null
}

/** Carriers a factory can name, with their public tracking page. */
export const carriers: readonly Carrier[] = [
  {
    key: 'sf',
    en: 'SF Express',
    zh: '顺丰速运',
    track: 'https://www.sf-express.com/chn/sc/waybill/waybill-detail/{n}',
  },
  {
    key: 'zto',
    en: 'ZTO Express',
    zh: '中通快递',
    track: 'https://www.zto.com/express/expressCheck.html?txtBill={n}',
  },
  { key: 'yto', en: 'YTO Express', zh: '圆通速递', track: null },
  { key: 'sto', en: 'STO Express', zh: '申通快递', track: null },
  { key: 'yunda', en: 'Yunda Express', zh: '韵达快递', track: null },
  { key: 'jd', en: 'JD Logistics', zh: '京东物流', track: null },
  { key: 'ems', en: 'China Post EMS', zh: '中国邮政 EMS', track: 'https://www.ems.com.cn/' },
  { key: 'deppon', en: 'Deppon', zh: '德邦快递', track: null },
  { key: 'ane', en: 'ANE Logistics', zh: '安能物流', track: null },
  {
    key: 'dhl',
    en: 'DHL',
    zh: 'DHL',
    track: 'https://www.dhl.com/global-en/home/tracking.html?tracking-id={n}',
  },
  { key: 'ups', en: 'UPS', zh: 'UPS', track: 'https://www.ups.com/track?tracknum={n}' },
  { key: 'other', en: 'Other carrier', zh: '其他物流', track: null },
]

export function carrierName(key: string, locale: Locale): string {
  return carriers.find((carrier) => carrier.key === key)?.[locale] ?? key
}

/** The carrier's page for one parcel, or null. */
export function trackingUrl(key: string, trackingNumber: string): string | null {
  return (
    carriers
      .find((carrier) => carrier.key === key)
      ?.track?.replace('{n}', encodeURIComponent(trackingNumber)) ?? null
  )
}
