import type { NextAuthOptions } from 'next-auth'
import CredentialsProvider from 'next-auth/providers/credentials'
import GithubProvider from 'next-auth/providers/github'
import GoogleProvider from 'next-auth/providers/google'
import { isSecure } from '@/lib/cookie-name'
import { env, required } from '@/lib/env'
import { DomainError } from '@/lib/errors'
import { defaultLocale } from '@/lib/i18n/locales'
import { checkCredentials } from './check-credentials'
import { linkIdentity } from './link-identity'
import { CredentialsInput } from './schema'
import { clientAddress, sessionCookieName } from './viewer'
import { wechatProvider } from './wechat-provider'

const credentials = CredentialsProvider({
  credentials: { email: {}, password: {} },
  async authorize(raw) {
    const input = CredentialsInput.safeParse(raw)
    if (!input.success) return null
    try {
      const user = await checkCredentials({
        input: input.data,
        address: await clientAddress(),
        now: new Date(),
      })
      return { id: user.id, name: user.name, version: user.sessionVersion }
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      // next-auth hands the message of this error to the form.
      throw new Error(error.code === 'tooMany' ? `tooMany:${error.params.minutes}` : error.code)
    }
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
  return [credentials, ...outsideProviders().map(({ id }) => made[id]())]
}

type SignedIn = { id: string; version: number }

/** next-auth's whole configuration; `onSignIn` is told whose cart and such to bring along. */
export function authentication(onSignIn: (userId: string) => Promise<void>): NextAuthOptions {
  return {
    secret: required('AUTH_SECRET'),
    session: { strategy: 'jwt', maxAge: 30 * 24 * 3600 },
    cookies: {
      sessionToken: {
        name: sessionCookieName(),
        options: { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure() },
      },
    },
    pages: { signIn: `/${defaultLocale}/sign-in`, error: `/${defaultLocale}/sign-in` },
    providers: providers(),
    callbacks: {
      async signIn({ user, account, profile }) {
        if (!account || account.provider === 'credentials') return true
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
        const linked = await linkIdentity({ outside, now: new Date() })
        if (!linked) return false
        Object.assign(user, { id: linked.id, version: linked.sessionVersion } satisfies SignedIn)
        return true
      },
      jwt({ token, user }) {
        const signedIn = user as unknown as SignedIn | undefined
        return signedIn ? { sub: signedIn.id, version: signedIn.version } : token
      },
    },
    events: { signIn: ({ user }) => onSignIn(user.id) },
  }
}
