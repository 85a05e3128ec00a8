import { db } from '@/lib/db'
import { tradeForgottenBefore } from './rules'

/**
 * Erases what names people who have left and is no longer needed: address and note of trades past the legal term (country and province stay
 * for the statistics), and last mails a day old. Run daily by the worker; may run twice.
 */
export async function forgetOldAddresses({
  now,
}: {
  now: Date
}): Promise<{ addresses: number; lastMails: number }> {
  const before = tradeForgottenBefore(now)
  const addresses = await db.$executeRaw`
    WITH "over" AS (
      SELECT o."id" FROM "Order" o JOIN "User" u ON u."id" = o."userId"
      WHERE u."deletedAt" IS NOT NULL AND o."address"->>'recipient' <> ''
        AND GREATEST(o."placedAt", o."paidAt", o."closedAt",
          (SELECT max(s."completedAt") FROM "SubOrder" s WHERE s."orderId" = o."id")) < ${before}
    ), "notes" AS (
      UPDATE "SubOrder" SET "note" = '' WHERE "orderId" IN (SELECT "id" FROM "over") AND "note" <> ''
    )
    UPDATE "Order" SET "address" = "address" || '{"recipient":"","phone":"","city":"","district":"","street":"","postalCode":""}'::jsonb
    WHERE "id" IN (SELECT "id" FROM "over")`
  const { count } = await db.mail.updateMany({
    where: { forgetAt: { lte: now }, to: { not: '' } },
    data: { to: '', subject: '', text: '', html: '', lastError: null },
  })
  await db.mail.updateMany({
    where: { forgetAt: { lte: now }, status: 'QUEUED' },
    data: { status: 'FAILED' },
  })
  return { addresses, lastMails: count }
}
