import { generateSync } from 'otplib'

/** What an authenticator app with this secret (base32) shows at a moment. */
export function codeAt(secret: string, now: Date): string {
  return generateSync({ secret, epoch: Math.floor(now.getTime() / 1000) })
}
