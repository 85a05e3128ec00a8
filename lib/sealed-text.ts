import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { required } from './env'

const algorithm = 'aes-256-gcm'
const [ivBytes, tagBytes] = [12, 16]

/** One key per purpose, from AUTH_SECRET (HKDF-SHA-256, RFC 5869). */
function keyFor(purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', required('AUTH_SECRET'), '', `millmark ${purpose}`, 32))
}

/** Encrypts a short text for keeping in the database. `owner` is bound to it: copied to another row it cannot be opened. */
export function seal(text: string, purpose: string, owner: string): string {
  const iv = randomBytes(ivBytes)
  const cipher = createCipheriv(algorithm, keyFor(purpose), iv).setAAD(Buffer.from(owner))
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url')
}

/** The sealed text, or null when it was sealed under another AUTH_SECRET, for another owner, or was changed. */
export function unseal(sealed: string, purpose: string, owner: string): string | null {
  const bytes = Buffer.from(sealed, 'base64url')
  if (bytes.length < ivBytes + tagBytes) return null
  try {
    const decipher = createDecipheriv(algorithm, keyFor(purpose), bytes.subarray(0, ivBytes))
      .setAAD(Buffer.from(owner))
      .setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes))
    return decipher.update(bytes.subarray(ivBytes + tagBytes), undefined, 'utf8') + decipher.final('utf8')
  } catch {
    return null
  }
}
