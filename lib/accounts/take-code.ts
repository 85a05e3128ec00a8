import type { Tx } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { countTry, forgetTries } from '@/lib/rate-limit'
import { seal, unseal } from '@/lib/sealed-text'
import {
  codeTries,
  codeTriesPerDay,
  hashRecoveryCode,
  isRecoveryCode,
  stepOfCode,
} from './second-factor-rules'

// The owner is part of the purpose: a sealed secret copied to another row does not open there.
const purposeOf = (userId: string) => `second factor of ${userId}`

/** A secret as it is kept. */
export function sealSecret(userId: string, secret: string): string {
  return seal(secret, purposeOf(userId))
}

/** The secret of somebody's app (base32); null when it was sealed under another AUTH_SECRET: then recovery codes are left. */
export function openSecret(userId: string, sealed: string): string | null {
  try {
    return unseal(sealed, purposeOf(userId))
  } catch {
    return null
  }
}

const refuse = (): never => {
  throw new DomainError('wrongCode', { fields: { code: 'wrongCode' } })
}

/** Counts a try at somebody's code, before and outside the transaction that checks it. Throws `tooMany`. */
export async function countCodeTry(userId: string, now: Date): Promise<void> {
  await countTry(codeTries, userId, now)
  await countTry(codeTriesPerDay, userId, now)
}

export async function forgetCodeTries(userId: string): Promise<void> {
  await forgetTries(codeTries, userId)
  await forgetTries(codeTriesPerDay, userId)
}

/** Takes a code of the app. A step is taken once: of two uses at once, one wins. Throws `wrongCode`. */
export async function takeAppCode(tx: Tx, userId: string, typed: string, now: Date): Promise<void> {
  const factor = await tx.secondFactor.findUnique({ where: { userId } })
  const secret = factor && openSecret(userId, factor.sealedSecret)
  const step = secret ? stepOfCode(secret, typed, now) : null
  if (step === null) return refuse()
  const { count } = await tx.secondFactor.updateMany({
    where: { userId, lastStep: { lt: step } },
    data: { lastStep: step },
  })
  if (count !== 1) refuse()
}

/** Takes a code of the app, or uses up a recovery code. Returns how many recovery codes are left when one was used. Throws `wrongCode`. */
export async function takeCode(tx: Tx, userId: string, typed: string, now: Date): Promise<number | null> {
  if (!isRecoveryCode(typed)) {
    await takeAppCode(tx, userId, typed, now)
    return null
  }
  const { count } = await tx.recoveryCode.updateMany({
    where: { userId, codeHash: hashRecoveryCode(userId, typed), usedAt: null },
    data: { usedAt: now },
  })
  if (count !== 1) refuse()
  return tx.recoveryCode.count({ where: { userId, usedAt: null } })
}
