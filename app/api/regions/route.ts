import { NextResponse } from 'next/server'
import { regionTree } from '@/lib/regions'

/** China's provinces, cities and districts for the address form. */
export function GET() {
  return NextResponse.json(regionTree(), { headers: { 'Cache-Control': 'public, max-age=86400' } })
}
