-- AlterTable
ALTER TABLE "EvidenceFile" ADD COLUMN     "byAssessor" BOOLEAN NOT NULL DEFAULT false;

-- What stands behind a spot check was handed in by an assessor.
UPDATE "EvidenceFile" SET "byAssessor" = true WHERE "id" IN (SELECT "fileId" FROM "TestReport" WHERE "isSpotCheck");
