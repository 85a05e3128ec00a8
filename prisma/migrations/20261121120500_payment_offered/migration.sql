-- AlterTable
ALTER TABLE "Payment" ADD COLUMN     "offered" TEXT[];
