-- AlterTable
ALTER TABLE "QualityCase" ADD COLUMN     "returnTo" TEXT NOT NULL DEFAULT '';

-- Nobody is asked to send goods back to nowhere. A case from before has the factory's place of dispatch until somebody writes the address.
UPDATE "QualityCase" c SET "returnTo" = f."nameZh" || ' ' || f."shipsFromZh" FROM "Factory" f WHERE f."id" = c."factoryId" AND c."returnOffer" <> 'NONE';
ALTER TABLE "QualityCase" ADD CONSTRAINT "QualityCase_return" CHECK ("returnOffer" = 'NONE' OR "returnTo" <> '');
