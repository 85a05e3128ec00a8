import { io } from 'next/cache'
import { NextResponse } from 'next/server'
import { listUnready } from '@/lib/readiness'

/** Ready for visitors: 200, or 503 with what is missing, one word each. */
export async function GET() {
  await io()
  const missing = await listUnready(new Date())
  return NextResponse.json(
    { ok: missing.length === 0, missing },
    { status: missing.length ? 503 : 200, headers: { 'Cache-Control': 'no-store' } },
  )
}
