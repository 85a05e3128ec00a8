import 'server-only'
import { dropGuestCookie, findGuestTokenHash } from './guest-cookie'
import { mergeCarts } from './merge-carts'

/** At sign-in: what was put into the cart as a guest comes along. */
export async function bringGuestCart(userId: string): Promise<void> {
  const tokenHash = await findGuestTokenHash()
  if (!tokenHash) return
  await mergeCarts({ tokenHash, userId, now: new Date() })
  await dropGuestCookie()
}
