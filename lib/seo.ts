import type { Metadata } from 'next'
import { appUrl } from '@/lib/env'
import { type Locale, languageTag, locales } from '@/lib/i18n/locales'

type Page = {
  locale: Locale
  /** path below the language, starting with a slash; empty for the home page */
  path: string
  title?: string
  description: string
  /** path of the picture shown where the page is shared */
  image?: string
  /** address search engines should keep when it is not this one, also below the language */
  canonical?: string
}

/** Absolute address of a path. */
export const absolute = (path: string) => `${appUrl()}${path}`

/** The same page in every language, as hreflang wants it. */
export function alternates(path: string): Record<string, string> {
  const pairs = locales.map((locale) => [languageTag[locale], absolute(`/${locale}${path}`)])
  return { ...Object.fromEntries(pairs), 'x-default': absolute(`/en${path}`) }
}

/** Title, description, canonical address, language alternates and Open Graph of a public page. */
export function pageMetadata({ locale, path, title, description, image, canonical }: Page): Metadata {
  const own = canonical ?? path
  const picture = absolute(image ?? '/og/site/millmark.png')
  return {
    ...(title ? { title } : {}),
    description,
    alternates: { canonical: absolute(`/${locale}${own}`), languages: alternates(own) },
    openGraph: {
      type: 'website',
      siteName: 'Millmark 厂印',
      locale: locale === 'zh' ? 'zh_CN' : 'en_GB',
      url: absolute(`/${locale}${own}`),
      ...(title ? { title } : {}),
      description,
      images: [{ url: picture, width: 1200, height: 630 }],
    },
    twitter: { card: 'summary_large_image' },
  }
}
