import { io } from 'next/cache'
import { listSitePages, type SitePage } from '@/lib/catalog/queries-sitemap'
import { locales } from '@/lib/i18n/locales'
import { absolute, alternates } from '@/lib/seo'

function entry({ path, changed }: SitePage, locale: string): string {
  const links = Object.entries(alternates(path)).map(
    ([tag, href]) => `<xhtml:link rel="alternate" hreflang="${tag}" href="${href}"/>`,
  )
  const day = changed ? `<lastmod>${changed}</lastmod>` : ''
  return `<url><loc>${absolute(`/${locale}${path}`)}</loc>${day}${links.join('')}</url>`
}

/** Every public page in both languages. Slugs are ASCII letters, digits and hyphens, so nothing needs escaping. */
export async function GET() {
  await io()
  const pages = await listSitePages()
  const body = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...pages.flatMap((page) => locales.map((locale) => entry(page, locale))),
    '</urlset>',
  ].join('\n')
  return new Response(body, {
    headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, max-age=3600' },
  })
}
