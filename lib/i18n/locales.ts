export const locales = ['en', 'zh'] as const
export type Locale = (typeof locales)[number]
export const defaultLocale: Locale = 'en'

/** BCP 47 tags for <html lang> and hreflang. */
export const languageTag: Record<Locale, string> = { en: 'en', zh: 'zh-CN' }

export function isLocale(value: unknown): value is Locale {
  return locales.includes(value as Locale)
}

/** The locale an untrusted value names, or the default. */
export function toLocale(value: unknown): Locale {
  return isLocale(value) ? value : defaultLocale
}

/** The locale a browser asks for with Accept-Language. */
export function preferredLocale(acceptLanguage: string | null): Locale {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...params] = part.trim().split(';')
      const quality = Number(params.find((param) => param.trim().startsWith('q='))?.split('=')[1] ?? 1)
      return { tag: tag.trim().toLowerCase(), quality: Number.isFinite(quality) ? quality : 0 }
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
  for (const { tag } of wanted) {
    const match = locales.find((locale) => tag === locale || tag.startsWith(`${locale}-`))
    if (match) return match
  }
  return defaultLocale
}
