import { io } from 'next/cache'
import { locales } from '@/lib/i18n/locales'
import { absolute } from '@/lib/seo'

const personal = ['cart', 'checkout', 'account', 'seller', 'admin', 'search', 'sign-in', 'sign-up']

/** What search engines may read: the shop, not the personal pages. */
export async function GET() {
  await io()
  const lines = [
    'User-agent: *',
    'Disallow: /api/',
    'Disallow: /dev/',
    ...locales.flatMap((locale) => personal.map((page) => `Disallow: /${locale}/${page}`)),
    '',
    `Sitemap: ${absolute('/sitemap.xml')}`,
    '',
  ]
  return new Response(lines.join('\n'), {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=3600' },
  })
}
