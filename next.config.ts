import type { NextConfig } from 'next'

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

// Hot reload evaluates code and listens on a socket.
const isDev = process.env.NODE_ENV === 'development'

const config: NextConfig = {
  cacheComponents: true,
  partialPrefetching: true,
  typedRoutes: false,
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run verify` checks types as a step of its own.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['@node-rs/argon2', 'sharp', 'pg', 'nodemailer', 'pg-boss'],
  experimental: {
    authInterrupts: true,
    globalNotFound: true,
    // Pages are filled from the running copy's own database, so nothing of one copy is left on disk for another.
    isrFlushToDisk: false,
    serverActions: { bodySizeLimit: '13mb' },
  },
  // `next start` packs with gzip only; whoever reads Brotli gets the scripts a fifth smaller.
  async rewrites() {
    const packed = {
      source: '/_next/static/chunks/:file([^/]+\\.js)',
      has: [readsBrotli],
      destination: '/packed/:file',
    }
    return {
      beforeFiles: process.env.NODE_ENV === 'production' ? [packed] : [],
      afterFiles: apiDocs,
      fallback: [],
    }
  },
  async headers() {
    const security = [
      { key: 'X-Content-Type-Options', value: 'nosniff' },
      { key: 'X-Frame-Options', value: 'DENY' },
      { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
      { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
      {
        key: 'Content-Security-Policy',
        value: `default-src 'self'; script-src 'self' 'unsafe-inline'${isDev ? " 'unsafe-eval'" : ''}; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'${isDev ? ' ws:' : ''}; frame-ancestors 'none'; base-uri 'self'; object-src 'none'`,
      },
    ]
    // A route's own Content-Encoding is dropped by Next, so it is set here; see app/packed.
    const packed = [{ key: 'Content-Encoding', value: 'br' }]
    return [
      { source: '/:path*', headers: security },
      ...(process.env.NODE_ENV === 'production'
        ? [{ source: '/_next/static/chunks/:file([^/]+\\.js)', has: [readsBrotli], headers: packed }]
        : []),
    ]
  },
}

export default config
