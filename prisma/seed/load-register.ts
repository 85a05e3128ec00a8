import type { Tx } from '@/lib/db'
import type { PrismaClient } from '@/prisma/generated/client'
import { badgeRows } from '@/prisma/seed/badge-rules'
import { inChunks } from '@/prisma/seed/in-chunks'
import { standardRows } from '@/prisma/seed/rows-standards'
import { synonymRows } from '@/prisma/seed/synonyms'

/** Writes what every shop begins with, a demo or not: the register of standards, the badge rules and the synonyms. Needs them empty. */
export async function fillRegister(tx: Tx, publishedAt: Date) {
  const register = standardRows()
  const badges = badgeRows(publishedAt)
  const standards = await inChunks(register.standards, (args) => tx.standard.createMany(args))
  await inChunks(register.editions, (args) => tx.standardEdition.createMany(args))
  await inChunks(register.items, (args) => tx.testItem.createMany(args))
  const limits = await inChunks(register.limits, (args) => tx.testLimit.createMany(args))
  await inChunks(badges.rules, (args) => tx.badgeRule.createMany(args))
  await inChunks(badges.versions, (args) => tx.badgeRuleVersion.createMany(args))
  await inChunks(synonymRows(), (args) => tx.synonym.createMany(args))
  return { standards, limits }
}

/** Fills the register of a shop that has none yet: a new one, or one from before there was a register. Returns whether it did. */
export async function ensureRegister(db: PrismaClient, now: Date): Promise<boolean> {
  if (await db.standard.count()) return false
  await db.$transaction((tx) => fillRegister(tx, now), { timeout: 30_000 })
  return true
}
