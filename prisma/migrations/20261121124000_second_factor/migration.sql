-- AlterEnum
ALTER TYPE "TokenPurpose" ADD VALUE 'SECOND_STEP';

-- AlterTable
ALTER TABLE "User" ADD COLUMN     "deletedAt" TIMESTAMPTZ(3),
ADD COLUMN     "secondFactorSince" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Mail" ADD COLUMN     "forgetAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "SecondFactor" (
    "userId" UUID NOT NULL,
    "sealedSecret" TEXT NOT NULL,
    "lastStep" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SecondFactor_pkey" PRIMARY KEY ("userId")
);

-- CreateTable
CREATE TABLE "RecoveryCode" (
    "userId" UUID NOT NULL,
    "codeHash" TEXT NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "RecoveryCode_pkey" PRIMARY KEY ("userId","codeHash")
);

-- AddForeignKey
ALTER TABLE "SecondFactor" ADD CONSTRAINT "SecondFactor_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecoveryCode" ADD CONSTRAINT "RecoveryCode_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Who has left can never sign in again, and an open second factor has its secret.
ALTER TABLE "User" ADD CONSTRAINT "User_left" CHECK (
  "deletedAt" IS NULL OR ("passwordHash" IS NULL AND "secondFactorSince" IS NULL AND "name" = '' AND "role" = 'BUYER'));
ALTER TABLE "SecondFactor" ADD CONSTRAINT "SecondFactor_step" CHECK ("lastStep" >= 0);
CREATE INDEX "Mail_forgetAt" ON "Mail" ("forgetAt") WHERE "forgetAt" IS NOT NULL;
