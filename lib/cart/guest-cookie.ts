import 'server-only'
import { cookies } from 'next/headers'
import { cookieName, isSecure } from '@/lib/cookie-name'
import { hashCartToken, looksLikeCartToken, newCartToken } from './guest-token'

const name = () => cookieName('cart')

/** Hash of the guest's cart cookie, or null. */
export async function findGuestTokenHash(): Promise<string | null> {
  const token = (await cookies()).get(name())?.value
  return token && looksLikeCartToken(token) ? hashCartToken(token) : null
}

/** Like `findGuestTokenHash`, but gives the guest a cookie when there is none. Server actions and route handlers only. */
export async function ensureGuestTokenHash(): Promise<string> {
  const found = await findGuestTokenHash()
  if (found) return found
  const token = newCartToken()
  const store = await cookies()
  store.set(name(), token, {
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure(),
    path: '/',
    maxAge: 90 * 24 * 3600,
  })
  return hashCartToken(token)
}

/** Forgets the guest's cart, once it has been merged. */
export async function dropGuestCookie(): Promise<void> {
  ;(await cookies()).delete({ name: name(), path: '/', secure: isSecure() })
}
