import { createHash, timingSafeEqual } from 'node:crypto'
import { io } from 'next/cache'
import { NextResponse } from 'next/server'
import { env } from '@/lib/env'
import { metricsText } from '@/lib/metrics-text'

const digest = (text: string) => createHash('sha256').update(text).digest()

function mayRead(authorization: string | null): boolean {
  const { METRICS_TOKEN } = env()
  const given = /^Bearer (.+)$/i.exec(authorization ?? '')?.[1]
  return Boolean(METRICS_TOKEN && given && timingSafeEqual(digest(given), digest(METRICS_TOKEN)))
}

/** The figures in Prometheus' text format, for whoever has the token. */
export async function GET(request: Request) {
  await io()
  if (!mayRead(request.headers.get('authorization')))
    return new NextResponse(null, { status: 401, headers: { 'WWW-Authenticate': 'Bearer' } })
  return new NextResponse(await metricsText(), {
    headers: { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8', 'Cache-Control': 'no-store' },
  })
}
