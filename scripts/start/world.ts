import { createHash, randomBytes } from 'node:crypto'
import type { PrismaClient } from '@/prisma/generated/client'
import { SetupError } from '../setup/progress.mjs'

type WorldKind = 'demo' | 'live'
const tokenHours = 24

/**
 * Makes sure that a database made for the demo is never served as a real shop, nor the other way round.
 * Returns true when the demo world still has to be loaded.
 */
export async function checkWorld(db: PrismaClient, isDemo: boolean, place: string): Promise<boolean> {
  const wanted: WorldKind = isDemo ? 'demo' : 'live'
  const row = await db.setting.findUnique({ where: { key: 'world' } })
  if (row && row.value !== wanted)
    throw new SetupError(
      isDemo
        ? `${place} holds a real shop (it was made with DEMO=0). The demo needs its own place: set DEMO=0, or another DATA_DIR or DATABASE_URL.`
        : `${place} holds the demo world, whose accounts have published passwords. A real shop (DEMO=0) needs another DATA_DIR or an empty DATABASE_URL.`,
    )
  if (row) return false
  const [users, belts] = await Promise.all([db.user.count(), db.belt.count()])
  if (users + belts > 0)
    throw new SetupError(
      `${place} has accounts or belts but does not say whether they are a demo: it was not made by this shop. Empty it, or set another DATA_DIR or DATABASE_URL.`,
    )
  // The loader writes the row in the transaction that brings the whole world.
  if (isDemo) return true
  await db.setting.create({ data: { key: 'world', value: wanted } })
  return false
}

/**
 * A fresh one-time link that makes the first admin, or null once there is one. Links printed earlier stop working.
 * Only the hash (SHA-256, hex) is stored; the link lives 24 hours.
 */
export async function firstAdminLink(db: PrismaClient, appUrl: string, now: Date): Promise<string | null> {
  if ((await db.user.count({ where: { role: 'ADMIN' } })) > 0) return null
  const token = randomBytes(32).toString('base64url')
  await db.$transaction([
    db.authToken.deleteMany({ where: { purpose: 'FIRST_ADMIN', usedAt: null } }),
    db.authToken.create({
      data: {
        purpose: 'FIRST_ADMIN',
        tokenHash: createHash('sha256').update(token).digest('hex'),
        expiresAt: new Date(now.getTime() + tokenHours * 3_600_000),
        createdAt: now,
      },
    }),
  ])
  return `${appUrl}/en/setup?token=${token}`
}
