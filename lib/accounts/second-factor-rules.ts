import { createHash } from 'node:crypto'
import { verifySync } from 'otplib'
import { day, minute } from '@/lib/dates'

/** Six digits may be guessed: few tries in a quarter of an hour, and few in a day (RFC 4226 §7.3). */
export const codeTries = { name: 'second-factor', max: 6, windowMs: 15 * minute } as const
export const codeTriesPerDay = { name: 'second-factor-day', max: 40, windowMs: day } as const
export const recoveryCodeCount = 10

const stepSeconds = 30

/** What was typed, without the spaces and hyphens people add; letters small. */
export function plainCode(typed: string): string {
  return typed.replace(/[\s-]/g, '').toLowerCase()
}

/**
 * The 30-second step a code belongs to, of the step of `now` and its two neighbours (RFC 6238 §5.2); null when it fits none.
 * `secret` is base32.
 */
export function stepOfCode(secret: string, typed: string, now: Date): number | null {
  const token = plainCode(typed)
  if (!/^\d{6}$/.test(token)) return null
  const epoch = Math.floor(now.getTime() / 1000)
  const found = verifySync({ secret, token, epoch, epochTolerance: stepSeconds })
  return found.valid && 'epoch' in found ? Math.floor(found.epoch / stepSeconds) : null
}

/** What is kept of a recovery code. */
export function hashRecoveryCode(userId: string, typed: string): string {
  return createHash('sha256')
    .update(`${userId}:${plainCode(typed)}`)
    .digest('hex')
}

/** Whether what was typed looks like a recovery code rather than six digits. */
export function isRecoveryCode(typed: string): boolean {
  return /^[a-z2-7]{16}$/.test(plainCode(typed))
}
