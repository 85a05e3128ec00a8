import type { NextAuthOptions } from 'next-auth'
import CredentialsProvider from 'next-auth/providers/credentials'
import GithubProvider from 'next-auth/providers/github'
import GoogleProvider from 'next-auth/providers/google'
import { isSecure } from '@/lib/cookie-name'
import { appUrl, env, required } from '@/lib/env'
import { DomainError } from '@/lib/errors'
import { defaultLocale, toLocale } from '@/lib/i18n/locales'
import { checkCredentials } from './check-credentials'
import { codeStepPath } from './code-step-path'
import { linkIdentity } from './link-identity'
import { CodeInput, CredentialsInput } from './schema'
import { beginSecondStep, finishSecondStep } from './second-step'
import {
  findSecondStep,
  findWantedUrl,
  keepSecondStep,
  sessionSeconds,
  wantedUrlCookieName,
} from './session-cookies'
import { clientAddress, sessionCookieName } from './viewer'
import { wechatProvider } from './wechat-provider'

/** Hands an expected failure to the form: next-auth passes on the message of this error. */
function tell(error: unknown): never {
  if (!(error instanceof DomainError)) throw error
  throw new Error(error.code === 'tooMany' ? `tooMany:${error.params.minutes}` : error.code)
}

const credentials = CredentialsProvider({
  credentials: { email: {}, password: {} },
  async authorize(raw) {
    const input = CredentialsInput.safeParse(raw)
    if (!input.success) return null
    const now = new Date()
    const user = await checkCredentials({ input: input.data, address: await clientAddress(), now }).catch(
      tell,
    )
    if (user.asksCode) {
      await keepSecondStep(await beginSecondStep({ userId: user.id, now }))
      throw new Error('codeNeeded')
    }
    return { id: user.id, name: user.name, version: user.sessionVersion, secondFactor: false }
  },
})

/** The second step of a sign-in, whichever way the first went. */
const code = CredentialsProvider({
  id: 'code',
  credentials: { code: {} },
  async authorize(raw) {
    const input = CodeInput.safeParse(raw)
    if (!input.success) return null
    const ticket = (await findSecondStep()) ?? ''
    const user = await finishSecondStep({ ticket, input: input.data, now: new Date() }).catch(tell)
    return { id: user.id, name: user.name, version: user.sessionVersion, secondFactor: true }
  },
})

/** Outside sign-ins whose keys are set. */
export function outsideProviders(): { id: 'github' | 'google' | 'wechat'; name: string }[] {
  const { GITHUB_ID, GITHUB_SECRET, GOOGLE_ID, GOOGLE_SECRET, WECHAT_APP_ID, WECHAT_APP_SECRET } = env()
  return [
    ...(GITHUB_ID && GITHUB_SECRET ? [{ id: 'github' as const, name: 'GitHub' }] : []),
    ...(GOOGLE_ID && GOOGLE_SECRET ? [{ id: 'google' as const, name: 'Google' }] : []),
    ...(WECHAT_APP_ID && WECHAT_APP_SECRET ? [{ id: 'wechat' as const, name: '微信 WeChat' }] : []),
  ]
}

function providers(): NextAuthOptions['providers'] {
  const { GITHUB_ID, GITHUB_SECRET, GOOGLE_ID, GOOGLE_SECRET, WECHAT_APP_ID, WECHAT_APP_SECRET } = env()
  const made: Record<'github' | 'google' | 'wechat', () => NextAuthOptions['providers'][number]> = {
    github: () => GithubProvider({ clientId: GITHUB_ID ?? '', clientSecret: GITHUB_SECRET ?? '' }),
    google: () => GoogleProvider({ clientId: GOOGLE_ID ?? '', clientSecret: GOOGLE_SECRET ?? '' }),
    wechat: () => wechatProvider({ clientId: WECHAT_APP_ID ?? '', clientSecret: WECHAT_APP_SECRET ?? '' }),
  }
  return [credentials, code, ...outsideProviders().map(({ id }) => made[id]())]
}

type SignedIn = { id: string; version: number; secondFactor: boolean }

/** next-auth's whole configuration; `onSignIn` is told whose cart and such to bring along. */
export function authentication(onSignIn: (userId: string) => Promise<void>): NextAuthOptions {
  return {
    secret: required('AUTH_SECRET'),
    session: { strategy: 'jwt', maxAge: sessionSeconds },
    cookies: {
      sessionToken: {
        name: sessionCookieName(),
        options: { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure() },
      },
      callbackUrl: {
        name: wantedUrlCookieName(),
        options: { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure() },
      },
    },
    pages: { signIn: `/${defaultLocale}/sign-in`, error: `/${defaultLocale}/sign-in` },
    providers: providers(),
    callbacks: {
      async signIn({ user, account, profile }) {
        if (!account || account.type === 'credentials') return true
        const verified = (profile as { email_verified?: boolean } | undefined)?.email_verified
        // GitHub hands out only addresses it has verified; Google says so; WeChat gives none.
        const emailVerified = Boolean(user.email) && (account.provider === 'github' || verified === true)
        const outside = {
          provider: account.provider,
          subject: account.providerAccountId,
          name: user.name ?? '',
          email: user.email ?? null,
          emailVerified,
          locale: defaultLocale,
        }
        const now = new Date()
        const linked = await linkIdentity({ outside, now })
        if (!linked) return false
        if (linked.secondFactorSince) {
          await keepSecondStep(await beginSecondStep({ userId: linked.id, now }))
          return codeStepPath(await findWantedUrl(), appUrl(), toLocale(linked.locale))
        }
        const signedIn: SignedIn = { id: linked.id, version: linked.sessionVersion, secondFactor: false }
        Object.assign(user, signedIn)
        return true
      },
      jwt({ token, user }) {
        const signedIn = user as unknown as SignedIn | undefined
        if (!signedIn) return token
        const { id, version, secondFactor } = signedIn
        return { sub: id, version, secondFactor }
      },
    },
    events: { signIn: ({ user }) => onSignIn(user.id) },
  }
}
