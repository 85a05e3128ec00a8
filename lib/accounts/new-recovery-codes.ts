import { randomBytes } from 'node:crypto'
import type { Tx } from '@/lib/db'
import { hashRecoveryCode, recoveryCodeCount } from './second-factor-rules'

const letters = 'abcdefghijklmnopqrstuvwxyz234567'

/** Sixteen letters of base32: 80 random bits, in groups of four. */
function newCode(): string {
  const plain = Array.from(randomBytes(16), (byte) => letters[byte % 32]).join('')
  return plain.replace(/(.{4})(?!$)/g, '$1-')
}

/** Ten fresh codes in place of all earlier ones. Only their hashes are kept: this is the one time they can be shown. */
export async function newRecoveryCodes(tx: Tx, userId: string): Promise<string[]> {
  const codes = Array.from({ length: recoveryCodeCount }, newCode)
  await tx.recoveryCode.deleteMany({ where: { userId } })
  await tx.recoveryCode.createMany({
    data: codes.map((code) => ({ userId, codeHash: hashRecoveryCode(userId, code) })),
  })
  return codes
}
