-- AlterTable
ALTER TABLE "DomainEvent" ADD COLUMN     "requestId" TEXT;

-- AlterTable
ALTER TABLE "Mail" ADD COLUMN     "requestId" TEXT;

-- CreateTable
CREATE TABLE "Heartbeat" (
    "name" TEXT NOT NULL,
    "seenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Heartbeat_pkey" PRIMARY KEY ("name")
);
