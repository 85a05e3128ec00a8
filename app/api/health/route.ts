import { io } from 'next/cache'
import { NextResponse } from 'next/server'
import { db } from '@/lib/db'

/** Whether the shop can answer: 200 with the database reachable, else 503. */
export async function GET() {
  await io()
  try {
    await db.$queryRaw`SELECT 1`
    return NextResponse.json({ ok: true })
  } catch {
    return NextResponse.json({ ok: false }, { status: 503 })
  }
}
