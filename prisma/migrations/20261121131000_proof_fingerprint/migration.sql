-- AlterTable
ALTER TABLE "ProductProof" ADD COLUMN     "fingerprint" TEXT NOT NULL DEFAULT '';
