import { db } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locales'
import { standInDomain } from '@/lib/mail'
import { Prisma } from '@/prisma/generated/client'

type Outside = {
  provider: string
  subject: string
  name: string
  email: string | null
  emailVerified: boolean
  locale: Locale
}

/**
 * The account of a person who comes through GitHub, Google or WeChat: the linked one, the one whose confirmed address the provider
 * vouches for, or a new one. Null when the account is banned, or when the address belongs to an account it may not be linked to.
 */
export async function linkIdentity(arrival: {
  outside: Outside
  now: Date
}): Promise<{ id: string; sessionVersion: number; locale: string; secondFactorSince: Date | null } | null> {
  try {
    return await link(arrival)
  } catch (error) {
    // The same person came twice at once: the other call has made the account.
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002') return link(arrival)
    throw error
  }
}

async function link({ outside, now }: { outside: Outside; now: Date }) {
  const { provider, subject } = outside
  return db.$transaction(async (tx) => {
    const linked = await tx.identity.findUnique({
      where: { provider_subject: { provider, subject } },
      select: { user: true },
    })
    if (linked) return linked.user.bannedAt ? null : linked.user
    const known = outside.email
      ? await tx.user.findUnique({ where: { email: outside.email.toLowerCase() } })
      : null
    if (known && (known.bannedAt || !known.emailConfirmedAt || !outside.emailVerified)) return null
    // WeChat gives no address, and one that nobody vouches for may be another person's: such an account has a stand-in that takes no mail.
    const email =
      outside.email && outside.emailVerified
        ? outside.email.toLowerCase()
        : `${provider}.${subject}@${standInDomain}`.toLowerCase()
    const user =
      known ??
      (await tx.user.create({
        data: {
          email,
          name: outside.name.slice(0, 60) || provider,
          locale: outside.locale,
          emailConfirmedAt: outside.emailVerified ? now : null,
          createdAt: now,
        },
      }))
    await tx.identity.create({ data: { provider, subject, userId: user.id, createdAt: now } })
    return user
  })
}
