import { io } from 'next/cache'
import { NextResponse } from 'next/server'

/** Alive: this process answers. It asks nothing of the database, so that a database that is away restarts no web process. */
export async function GET() {
  await io()
  return NextResponse.json({ ok: true }, { headers: { 'Cache-Control': 'no-store' } })
}
