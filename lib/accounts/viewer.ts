import 'server-only'
import { io } from 'next/cache'
import { cookies, headers } from 'next/headers'
import { forbidden, redirect } from 'next/navigation'
import { decode } from 'next-auth/jwt'
import { cache } from 'react'
import { cookieName } from '@/lib/cookie-name'
import { db } from '@/lib/db'
import { env, required } from '@/lib/env'
import { type Action, can, type UserViewer } from '@/lib/permissions'
import { noteInContext } from '@/lib/request-context'

/** Name of next-auth's session cookie. */
export function sessionCookieName(): string {
  return cookieName('next-auth.session-token')
}

async function findSession(): Promise<{ userId: string; version: number } | null> {
  const token = (await cookies()).get(sessionCookieName())?.value
  if (!token) return null
  const claims = await decode({ token, secret: required('AUTH_SECRET') }).catch(() => null)
  return typeof claims?.sub === 'string' && typeof claims.version === 'number'
    ? { userId: claims.sub, version: claims.version }
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
      memberships: {
        select: { role: true, factoryId: true, factory: { select: { slug: true } } },
        orderBy: { createdAt: 'asc' },
      },
    },
  })
  if (!user) return null
  noteInContext({ userId: user.id })
  return {
    kind: 'user',
    userId: user.id,
    name: user.name,
    email: user.email,
    emailConfirmed: user.emailConfirmedAt !== null,
    locale: user.locale === 'zh' ? 'zh' : 'en',
    role: user.role,
    memberships: user.memberships.map(({ role, factoryId, factory }) => ({
      role,
      factoryId,
      factorySlug: factory.slug,
    })),
  }
})

/** The viewer of a page, or a redirect to sign-in that leads back here; 403 for the wrong person. */
export async function requirePageViewer(locale: string, action: Action, backTo: string): Promise<UserViewer> {
  const viewer = await getViewer()
  if (!viewer) redirect(`/${locale}/sign-in?next=${encodeURIComponent(backTo)}`)
  if (!can(viewer, action)) forbidden()
  return viewer
}

/** The address tries are counted by: the proxy's word when there is one of ours, else what the server saw. */
export async function clientAddress(): Promise<string> {
  const chain = ((await headers()).get('x-forwarded-for') ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
  return (env().TRUST_PROXY ? chain.at(-1) : chain[0]) ?? 'unknown'
}
