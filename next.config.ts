import type { NextConfig } from 'next'
import type { Rewrite } from 'next/dist/lib/load-custom-routes'

const packedFiles = '/_next/static/chunks/:file([^/]+\\.(?:js|css))'
const readsBrotli = { type: 'header', key: 'accept-encoding', value: '.*\\bbr\\b.*' } as const

// The reference of the API in the language asked for, else the browser's, else English.
const apiDocs = [
  { has: { type: 'query', key: 'lang', value: 'zh' }, locale: 'zh' } as const,
  { has: { type: 'query', key: 'lang', value: 'en' }, locale: 'en' } as const,
  { has: { type: 'header', key: 'accept-language', value: 'zh.*' }, locale: 'zh' } as const,
  { locale: 'en' },
].map(({ has, locale }) => ({
  source: '/api/v1/docs',
  destination: `/${locale}/api/v1/docs`,
  ...(has ? { has: [has] } : {}),
}))

// What most people search for, a few plain words and nothing else, is one cached document; the rest is looked up as it is asked.
const plainSearch: Rewrite = {
  source: '/:locale(en|zh)/search',
  has: [
    {
      type: 'query',
      key: 'q',
      value: '(?<words>[A-Za-z0-9\\u4e00-\\u9fff][A-Za-z0-9 \\u4e00-\\u9fff-]{0,60})',
    },
  ],
  missing: [
    ...[
      'category',
      'group',
      'belt',
      'province',
      'badge',
      'class',
      'lab',
      'sample',
      'credential',
      'material',
      'opt',
      'min',
      'max',
      'ships',
      'tested',
      'stock',
      'sort',
      'page',
    ].map((key) => ({ type: 'query' as const, key })),
    { type: 'header', key: 'rsc' },
  ],
  destination: '/:locale/search/:words',
}

const config: NextConfig = {
  cacheComponents: true,
  partialPrefetching: true,
  typedRoutes: false,
  poweredByHeader: false,
  // The server around Next packs, and sets the security headers: scripts/web.
  compress: false,
  // It tags whole pages too, once per page: Next reckons the tag anew for each visit, a fifth of what a visit costs.
  generateEtags: false,
  // Two hundred product pages with their data take 50 MB, and a page that fell out is rendered again.
  cacheMaxMemorySize: 96 * 1024 * 1024,
  reactStrictMode: true,
  // `npm run verify` checks types as a step of its own.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    '@node-rs/argon2',
    'sharp',
    'pg',
    'nodemailer',
    'pg-boss',
    'pino',
    'prom-client',
    '@cantoo/pdf-lib',
  ],
  experimental: {
    authInterrupts: true,
    globalNotFound: true,
    // Pages are filled from the running copy's own database, so nothing of one copy is left on disk for another.
    isrFlushToDisk: false,
    // React and the router, which every page loads, in one file instead of three: one request, and Brotli saves 3 % over all of it.
    turbopackChunking: { minChunkSize: 1_000_000, maxMergeChunkSize: 4_000_000 },
    serverActions: { bodySizeLimit: '13mb' },
  },
  // `next start` packs with gzip only; whoever reads Brotli gets scripts and styles a fifth smaller.
  async rewrites() {
    const packed = {
      source: packedFiles,
      has: [readsBrotli],
      destination: '/packed/:file',
    }
    return {
      beforeFiles: process.env.NODE_ENV === 'production' ? [packed, plainSearch] : [plainSearch],
      afterFiles: apiDocs,
      fallback: [],
    }
  },
  async headers() {
    // A route's own Content-Encoding is dropped by Next, so it is set here; see app/packed.
    const packed = [{ key: 'Content-Encoding', value: 'br' }]
    return process.env.NODE_ENV === 'production'
      ? [{ source: packedFiles, has: [readsBrotli], headers: packed }]
      : []
  },
}

export default config
