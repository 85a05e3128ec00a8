import 'server-only'
import { db } from '@/lib/db'
import { Prisma } from '@/prisma/generated/client'
import type { NoticeAnswer, SubOrderStatus } from '@/prisma/generated/enums'

/** A bought line that got pieces of a case's lots. */
export type AffectedLine = {
  orderLineId: string
  orderId: string
  orderNumber: string
  subOrderId: string
  subOrderNumber: string
  subOrderStatus: SubOrderStatus
  titleEn: string
  titleZh: string
  optionsEn: string
  optionsZh: string
  sku: string
  /** codes of the lots its pieces are of */
  lots: string
  /** pieces of those lots */
  pieces: number
  refundedQuantity: number
  returnedQuantity: number
  shippedAt: Date
  buyerName: string
  buyerEmail: string
  /** of the address the parcel went to */
  phone: string
  noticedAt: Date | null
  answer: NoticeAnswer | null
  answeredAt: Date | null
}

// A lot that was released concerns only those who were told of it before.
const concerned = (caseId: string) => Prisma.sql`
  (l."stoppedAt" IS NOT NULL OR EXISTS (
    SELECT 1 FROM "CaseNotice" n WHERE n."caseId" = ${caseId}::uuid AND n."orderLineId" = s."orderLineId"))`

/** Every line that got pieces of the case's stopped lots or was told of them, in one query from the lots on: oldest parcel first. Live; whoever asks has found the case. */
export async function listAffectedLines(caseId: string, limit?: number): Promise<AffectedLine[]> {
  return db.$queryRaw<AffectedLine[]>`
    WITH sent AS (
      SELECT s."orderLineId", SUM(s."quantity")::int AS "pieces", string_agg(DISTINCT l."code", ', ' ORDER BY l."code") AS "lots",
        MIN(p."shippedAt") AS "shippedAt"
      FROM "QualityCaseLot" c JOIN "Lot" l ON l."id" = c."lotId" JOIN "ShipmentLineLot" s ON s."lotId" = l."id" JOIN "Shipment" p ON p."id" = s."shipmentId"
      WHERE c."caseId" = ${caseId}::uuid AND ${concerned(caseId)} GROUP BY s."orderLineId")
    SELECT sent.*, o."id" AS "orderId", o."number" AS "orderNumber", so."id" AS "subOrderId", so."number" AS "subOrderNumber", so."status"::text AS "subOrderStatus",
      ol."titleEn", ol."titleZh", ol."optionsEn", ol."optionsZh", ol."sku", ol."refundedQuantity", ol."returnedQuantity",
      u."name" AS "buyerName", u."email" AS "buyerEmail", COALESCE(o."address"->>'phone', '') AS "phone",
      n."sentAt" AS "noticedAt", n."answer"::text AS "answer", n."answeredAt"
    FROM sent JOIN "OrderLine" ol ON ol."id" = sent."orderLineId" JOIN "SubOrder" so ON so."id" = ol."subOrderId"
      JOIN "Order" o ON o."id" = so."orderId" JOIN "User" u ON u."id" = o."userId"
      LEFT JOIN "CaseNotice" n ON n."caseId" = ${caseId}::uuid AND n."orderLineId" = ol."id"
    ORDER BY sent."shippedAt", o."number", ol."position" ${limit ? Prisma.sql`LIMIT ${limit}::int` : Prisma.empty}`
}

/** How many lines and pieces a case concerns, how many buyers have been told and have answered. */
export async function countAffected(caseId: string) {
  const [row] = await db.$queryRaw<
    { lines: number; pieces: number; noticed: number; returning: number; keeping: number }[]
  >`
    WITH sent AS (
      SELECT s."orderLineId", SUM(s."quantity")::int AS "pieces"
      FROM "QualityCaseLot" c JOIN "Lot" l ON l."id" = c."lotId" JOIN "ShipmentLineLot" s ON s."lotId" = l."id"
      WHERE c."caseId" = ${caseId}::uuid AND ${concerned(caseId)} GROUP BY 1)
    SELECT COUNT(*)::int AS "lines", COALESCE(SUM(sent."pieces"), 0)::int AS "pieces", COUNT(n."id")::int AS "noticed",
      COUNT(*) FILTER (WHERE n."answer" = 'RETURN')::int AS "returning", COUNT(*) FILTER (WHERE n."answer" = 'KEEP')::int AS "keeping"
    FROM sent LEFT JOIN "CaseNotice" n ON n."caseId" = ${caseId}::uuid AND n."orderLineId" = sent."orderLineId"`
  return row ?? { lines: 0, pieces: 0, noticed: 0, returning: 0, keeping: 0 }
}
