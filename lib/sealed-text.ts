import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { required } from './env'

const keyOf = (purpose: string) =>
  Buffer.from(hkdfSync('sha256', required('AUTH_SECRET'), 'millmark', purpose, 32))

/**
 * Encrypts a secret that must be read again (AES-256-GCM). The key comes from AUTH_SECRET and the purpose, so that what was sealed for one
 * purpose opens for no other.
 */
export function seal(text: string, purpose: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyOf(purpose), nonce)
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** What `seal` was given. Throws when it was changed, sealed for another purpose, or AUTH_SECRET is another one. */
export function unseal(sealed: string, purpose: string): string {
  const bytes = Buffer.from(sealed, 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', keyOf(purpose), bytes.subarray(0, 12), {
    authTagLength: 16,
  })
  decipher.setAuthTag(bytes.subarray(12, 28))
  return decipher.update(bytes.subarray(28), undefined, 'utf8') + decipher.final('utf8')
}
