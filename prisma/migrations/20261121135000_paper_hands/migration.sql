-- AlterTable
ALTER TABLE "EvidenceFile" ADD COLUMN     "byAssessor" BOOLEAN NOT NULL DEFAULT false;

-- What stands behind a spot check was handed in by an assessor.
UPDATE "EvidenceFile" SET "byAssessor" = true WHERE "id" IN (SELECT "fileId" FROM "TestReport" WHERE "isSpotCheck");

-- A withdrawn credential stays as it was, since past badges rest on it; the same paper handed in again is another row.
DROP INDEX "FactoryCredential_kind_number_factoryId_key";
CREATE UNIQUE INDEX "FactoryCredential_kind_number_factoryId_key" ON "FactoryCredential"("kind", "number", "factoryId")
  WHERE "status" <> 'WITHDRAWN';
