-- CreateEnum
CREATE TYPE "RefundStatus" AS ENUM ('INTENDED', 'PENDING', 'SUCCEEDED', 'FAILED');

-- CreateEnum
CREATE TYPE "RefundReason" AS ENUM ('BUYER_REQUEST', 'OUT_OF_STOCK', 'FAULTY', 'NOT_ARRIVED', 'OTHER', 'PAID_LATE', 'OUTSIDE');

-- AlterTable
ALTER TABLE "SubOrder" ADD COLUMN     "refundedShippingFen" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "OrderLine" ADD COLUMN     "cancelledQuantity" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "refundedFen" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "refundedQuantity" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "returnedQuantity" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Payment" ADD COLUMN     "refundedFen" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "refundingFen" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "Refund" (
    "id" UUID NOT NULL,
    "orderId" UUID NOT NULL,
    "paymentId" UUID NOT NULL,
    "status" "RefundStatus" NOT NULL DEFAULT 'INTENDED',
    "amountFen" INTEGER NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'CNY',
    "reason" "RefundReason" NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "idempotencyKey" TEXT NOT NULL,
    "stripeRefundId" TEXT,
    "failureReason" TEXT,
    "requestedBy" UUID,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "triedAt" TIMESTAMPTZ(3),
    "lastError" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "settledAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),
    "closedNote" TEXT,

    CONSTRAINT "Refund_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RefundLine" (
    "id" UUID NOT NULL,
    "refundId" UUID NOT NULL,
    "subOrderId" UUID NOT NULL,
    "orderLineId" UUID,
    "quantity" INTEGER NOT NULL,
    "amountFen" INTEGER NOT NULL,
    "unsentQuantity" INTEGER NOT NULL DEFAULT 0,
    "returnedQuantity" INTEGER NOT NULL DEFAULT 0,
    "restockedQuantity" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "RefundLine_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Refund_stripeRefundId_key" ON "Refund"("stripeRefundId");

-- CreateIndex
CREATE INDEX "Refund_orderId_createdAt_idx" ON "Refund"("orderId", "createdAt");

-- CreateIndex
CREATE INDEX "Refund_status_triedAt_idx" ON "Refund"("status", "triedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Refund_orderId_idempotencyKey_key" ON "Refund"("orderId", "idempotencyKey");

-- CreateIndex
CREATE INDEX "RefundLine_refundId_idx" ON "RefundLine"("refundId");

-- CreateIndex
CREATE INDEX "RefundLine_subOrderId_idx" ON "RefundLine"("subOrderId");

-- CreateIndex
CREATE INDEX "RefundLine_orderLineId_idx" ON "RefundLine"("orderLineId");

-- AddForeignKey
ALTER TABLE "Refund" ADD CONSTRAINT "Refund_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Refund" ADD CONSTRAINT "Refund_paymentId_fkey" FOREIGN KEY ("paymentId") REFERENCES "Payment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RefundLine" ADD CONSTRAINT "RefundLine_refundId_fkey" FOREIGN KEY ("refundId") REFERENCES "Refund"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RefundLine" ADD CONSTRAINT "RefundLine_subOrderId_fkey" FOREIGN KEY ("subOrderId") REFERENCES "SubOrder"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RefundLine" ADD CONSTRAINT "RefundLine_orderLineId_fkey" FOREIGN KEY ("orderLineId") REFERENCES "OrderLine"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What came too late was refunded without a row of its own so far: it gets one, and its place in the books.
INSERT INTO "Refund" ("id", "orderId", "paymentId", "status", "amountFen", "reason", "idempotencyKey", "stripeRefundId", "createdAt", "settledAt")
SELECT gen_random_uuid(), "orderId", "id",
  (CASE WHEN "status" = 'REFUNDED' THEN 'SUCCEEDED' WHEN "refundId" IS NULL THEN 'INTENDED' ELSE 'PENDING' END)::"RefundStatus",
  "amountFen", 'PAID_LATE', 'late:' || "id", "refundId", COALESCE("settledAt", "createdAt"),
  CASE WHEN "status" = 'REFUNDED' THEN COALESCE("settledAt", "createdAt") END
FROM "Payment" WHERE "status" IN ('REFUND_DUE', 'REFUNDED');
UPDATE "Payment" SET "refundedFen" = CASE WHEN "status" = 'REFUNDED' THEN "amountFen" ELSE 0 END,
  "refundingFen" = CASE WHEN "status" = 'REFUND_DUE' THEN "amountFen" ELSE 0 END
WHERE "status" IN ('REFUND_DUE', 'REFUNDED');
ALTER TABLE "Payment" DROP COLUMN "refundId";

-- Never more back than was paid or bought, whatever the code does.
ALTER TABLE "Payment" ADD CONSTRAINT "Payment_refunds" CHECK (
  "refundingFen" >= 0 AND "refundedFen" >= 0 AND "refundingFen" + "refundedFen" <= "amountFen");
ALTER TABLE "OrderLine" ADD CONSTRAINT "OrderLine_refunds" CHECK (
  "refundedQuantity" BETWEEN 0 AND "quantity" AND "refundedFen" BETWEEN 0 AND "totalFen"
  AND "cancelledQuantity" >= 0 AND "returnedQuantity" >= 0 AND "cancelledQuantity" + "returnedQuantity" <= "quantity");
ALTER TABLE "SubOrder" ADD CONSTRAINT "SubOrder_refunds" CHECK ("refundedShippingFen" BETWEEN 0 AND "shippingFen");
ALTER TABLE "Refund"
  ADD CONSTRAINT "Refund_amount" CHECK ("amountFen" > 0),
  ADD CONSTRAINT "Refund_truth" CHECK ("status" NOT IN ('PENDING', 'SUCCEEDED') OR "stripeRefundId" IS NOT NULL),
  ADD CONSTRAINT "Refund_settled" CHECK (("status" IN ('SUCCEEDED', 'FAILED')) = ("settledAt" IS NOT NULL));
ALTER TABLE "RefundLine" ADD CONSTRAINT "RefundLine_pieces" CHECK (
  "amountFen" > 0 AND "quantity" >= 0 AND "unsentQuantity" >= 0 AND "returnedQuantity" >= 0 AND "restockedQuantity" >= 0
  AND "unsentQuantity" + "returnedQuantity" <= "quantity" AND "restockedQuantity" <= "quantity");
