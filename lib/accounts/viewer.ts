import 'server-only'
import { io } from 'next/cache'
import { cookies, headers } from 'next/headers'
import { forbidden, redirect } from 'next/navigation'
import { decode } from 'next-auth/jwt'
import { cache } from 'react'
import { addressFrom } from '@/lib/client-address'
import { cookieName } from '@/lib/cookie-name'
import { db } from '@/lib/db'
import { adminsNeedSecondFactor, required } from '@/lib/env'
import { type Action, can, lacksSecondFactor, type UserViewer } from '@/lib/permissions'
import { noteInContext } from '@/lib/request-context'

/** Name of next-auth's session cookie. */
export function sessionCookieName(): string {
  return cookieName('next-auth.session-token')
}

type Session = { userId: string; version: number; secondFactor: boolean }

async function findSession(): Promise<Session | null> {
  const token = (await cookies()).get(sessionCookieName())?.value
  if (!token) return null
  const claims = await decode({ token, secret: required('AUTH_SECRET') }).catch(() => null)
  return typeof claims?.sub === 'string' && typeof claims.version === 'number'
    ? { userId: claims.sub, version: claims.version, secondFactor: claims.secondFactor === true }
    : null
}

/**
 * Who is looking, read live on every request: a ban, a role change or a new password ends sessions at once. Null for guests.
 */
export const getViewer = cache(async (): Promise<UserViewer | null> => {
  await io()
  const session = await findSession()
  if (!session) return null
  const user = await db.user.findFirst({
    where: { id: session.userId, sessionVersion: session.version, bannedAt: null },
    select: {
      id: true,
      name: true,
      email: true,
      emailConfirmedAt: true,
      locale: true,
      role: true,
      secondFactorSince: true,
      memberships: {
        select: { role: true, factoryId: true, factory: { select: { slug: true } } },
        orderBy: { createdAt: 'asc' },
      },
    },
  })
  // A session of an account with a second factor has passed it, or is none.
  if (!user || (user.secondFactorSince && !session.secondFactor)) return null
  noteInContext({ userId: user.id })
  return {
    kind: 'user',
    userId: user.id,
    name: user.name,
    email: user.email,
    emailConfirmed: user.emailConfirmedAt !== null,
    locale: user.locale === 'zh' ? 'zh' : 'en',
    role: user.role,
    owesSecondFactor: user.role === 'ADMIN' && !user.secondFactorSince && adminsNeedSecondFactor(),
    memberships: user.memberships.map(({ role, factoryId, factory }) => ({
      role,
      factoryId,
      factorySlug: factory.slug,
    })),
  }
})

/** The viewer of a page, or a redirect to sign-in (or to the second factor an admin owes) that leads back here; 403 for the wrong person. */
export async function requirePageViewer(locale: string, action: Action, backTo: string): Promise<UserViewer> {
  const viewer = await getViewer()
  if (!viewer) redirect(`/${locale}/sign-in?next=${encodeURIComponent(backTo)}`)
  if (lacksSecondFactor(viewer, action))
    redirect(`/${locale}/account/settings/second-factor?next=${encodeURIComponent(backTo)}`)
  if (!can(viewer, action)) forbidden()
  return viewer
}

/** The address tries of this request are counted by. */
export async function clientAddress(): Promise<string> {
  return addressFrom(await headers())
}
