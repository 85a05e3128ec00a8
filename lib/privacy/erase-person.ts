import type { Tx } from '@/lib/db'
import { standInDomain } from '@/lib/mail'
import { emptyAddress } from './rules'

/**
 * Empties every table that hangs on the account's row by ON DELETE CASCADE: the schema itself says what is the person's own. A new table of
 * that kind is emptied too, without a line here.
 */
async function eraseOwnRows(tx: Tx, userId: string): Promise<void> {
  const own = await tx.$queryRaw<{ statement: string }[]>`
    SELECT format('DELETE FROM %s WHERE %I = $1::uuid', c.conrelid::regclass, a.attname) AS "statement"
    FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
    WHERE c.contype = 'f' AND c.confdeltype = 'c' AND c.confrelid = '"User"'::regclass AND cardinality(c.conkey) = 1
    ORDER BY 1`
  for (const { statement } of own) await tx.$executeRawUnsafe(statement, userId)
}

/** Takes the person out of mails and log: mails that wait are not sent, those sent keep only when and whether. */
async function blankMentions(tx: Tx, userId: string, email: string): Promise<void> {
  await tx.mail.deleteMany({ where: { to: email, status: 'QUEUED' } })
  await tx.mail.updateMany({
    where: { to: email },
    data: { to: '', subject: '', text: '', html: '', lastError: null },
  })
  await tx.auditEntry.updateMany({ where: { actorId: userId }, data: { actorName: '' } })
}

/** Erases what is the person's alone and makes the account's row name nobody; orders keep pointing at it. The address is free again. */
export async function erasePerson(tx: Tx, user: { id: string; email: string }, now: Date): Promise<void> {
  await eraseOwnRows(tx, user.id)
  await blankMentions(tx, user.id, user.email)
  await tx.user.update({
    where: { id: user.id },
    data: {
      email: emptyAddress(user.id, standInDomain),
      emailConfirmedAt: null,
      name: '',
      passwordHash: null,
      role: 'BUYER',
      banReason: null,
      secondFactorSince: null,
      sessionVersion: { increment: 1 },
      deletedAt: now,
    },
  })
}
