import 'server-only'
import { cookies } from 'next/headers'
import { encode } from 'next-auth/jwt'
import { cookieName, isSecure } from '@/lib/cookie-name'
import { required } from '@/lib/env'
import { tokenLife } from './rules'
import { sessionCookieName } from './viewer'

/** How long a session lives without being used, in seconds. */
export const sessionSeconds = 30 * 24 * 3600

const shared = () => ({ httpOnly: true, sameSite: 'lax', secure: isSecure(), path: '/' }) as const
const stepCookieName = () => cookieName('millmark-second-step')

/** Gives this browser a session that goes on after all others of the account were ended. */
export async function keepSession(session: {
  userId: string
  version: number
  secondFactor: boolean
}): Promise<void> {
  const { userId, version, secondFactor } = session
  const token = await encode({
    token: { sub: userId, version, secondFactor },
    secret: required('AUTH_SECRET'),
    maxAge: sessionSeconds,
  })
  const jar = await cookies()
  jar.set(sessionCookieName(), token, { ...shared(), maxAge: sessionSeconds })
}

export async function dropSession(): Promise<void> {
  const jar = await cookies()
  jar.set(sessionCookieName(), '', { ...shared(), maxAge: 0 })
}

/** Where the browser keeps that the first step of a sign-in succeeded: out of reach of scripts, addresses and logs. */
export async function keepSecondStep(ticket: string): Promise<void> {
  const jar = await cookies()
  jar.set(stepCookieName(), ticket, { ...shared(), maxAge: tokenLife.SECOND_STEP / 1000 })
}

export async function findSecondStep(): Promise<string | null> {
  return (await cookies()).get(stepCookieName())?.value ?? null
}

/** Where next-auth keeps the address to go on to while somebody is away at an outside sign-in. */
export const wantedUrlCookieName = () => cookieName('next-auth.callback-url')

export async function findWantedUrl(): Promise<string | undefined> {
  return (await cookies()).get(wantedUrlCookieName())?.value
}
