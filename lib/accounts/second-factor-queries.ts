import 'server-only'
import { generateURI } from 'otplib'
import { db } from '@/lib/db'
import { openSecret } from './take-code'
import { getViewer } from './viewer'

type OwnSecondFactor =
  | { state: 'off' }
  | { state: 'pending'; key: string; uri: string }
  | { state: 'on'; since: Date; codesLeft: number }

// Live: it says what the next sign-in will ask for.
/** The viewer's own second factor; its secret only until the first code has confirmed it. Off for guests. */
export async function findOwnSecondFactor(): Promise<OwnSecondFactor & { hasPassword: boolean }> {
  const viewer = await getViewer()
  return viewer ? findSecondFactor(viewer.userId) : { state: 'off', hasPassword: false }
}

async function findSecondFactor(userId: string): Promise<OwnSecondFactor & { hasPassword: boolean }> {
  const user = await db.user.findUniqueOrThrow({
    where: { id: userId },
    select: {
      email: true,
      passwordHash: true,
      secondFactorSince: true,
      secondFactor: { select: { sealedSecret: true } },
      _count: { select: { recoveryCodes: { where: { usedAt: null } } } },
    },
  })
  const hasPassword = user.passwordHash !== null
  if (user.secondFactorSince)
    return { state: 'on', since: user.secondFactorSince, codesLeft: user._count.recoveryCodes, hasPassword }
  const key = user.secondFactor && openSecret(userId, user.secondFactor.sealedSecret)
  if (!key) return { state: 'off', hasPassword }
  const uri = generateURI({ issuer: 'Millmark', label: user.email, secret: key })
  return { state: 'pending', key: key.replace(/(.{4})(?!$)/g, '$1 '), uri, hasPassword }
}
