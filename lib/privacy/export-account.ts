import { provePresence } from '@/lib/accounts/prove-presence'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import { countTry } from '@/lib/rate-limit'
import { readAccount } from './read-account'
import { exportsPerAccount } from './rules'
import type { ExportAccountInput } from './schema'

/**
 * The viewer's own data in a form a program can read (PIPL article 45, GDPR articles 15 and 20). Amounts are whole fen, times UTC.
 * Throws `wrongPassword`, `wrongCode`, `tooMany`.
 */
export async function exportAccount({
  viewer,
  input,
  now,
}: {
  viewer: Viewer | null
  input: ExportAccountInput
  now: Date
}): Promise<Record<string, unknown>> {
  assertUserCan(viewer, 'account:manage-own')
  await countTry(exportsPerAccount, viewer.userId, now)
  await provePresence({ userId: viewer.userId, proof: input, now })
  const {
    identities,
    tokens,
    recoveryCodes,
    apiTokens,
    addresses,
    memberships,
    cart,
    notifications,
    reportRequests,
    caseNotices,
    orders,
    mails,
    changes,
    ...account
  } = await readAccount(viewer.userId)
  return {
    format: 'millmark-account',
    version: 1,
    madeAt: now,
    account,
    signIns: {
      identities,
      links: tokens,
      apiTokens,
      recoveryCodesLeft: recoveryCodes.filter(({ usedAt }) => !usedAt).length,
      sessions: 'Sessions are kept in your browsers only.',
    },
    addresses,
    memberships,
    cart,
    orders,
    notifications,
    reportRequests,
    caseNotices,
    mails,
    changes,
  }
}
