-- CreateEnum
CREATE TYPE "BadgeSubject" AS ENUM ('PRODUCT', 'FACTORY');

-- CreateEnum
CREATE TYPE "RuleStatus" AS ENUM ('DRAFT', 'PUBLISHED', 'RETIRED');

-- CreateEnum
CREATE TYPE "AwardEnd" AS ENUM ('LAPSED', 'RENEWED', 'EVIDENCE_GONE', 'SUSPENDED', 'WITHDRAWN', 'RULE_CHANGED');

-- CreateEnum
CREATE TYPE "CaseStatus" AS ENUM ('OPEN', 'CLOSED');

-- CreateEnum
CREATE TYPE "CaseBadges" AS ENUM ('KEPT', 'SUSPENDED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "ReturnOffer" AS ENUM ('NONE', 'FREE_RETURN');

-- CreateEnum
CREATE TYPE "NoticeAnswer" AS ENUM ('RETURN', 'KEEP');

-- CreateEnum
CREATE TYPE "LabStatus" AS ENUM ('ACTIVE', 'SUSPENDED', 'CLOSED');

-- CreateEnum
CREATE TYPE "ReportStatus" AS ENUM ('DRAFT', 'SUBMITTED', 'NEEDS_CHANGES', 'ACCEPTED', 'REJECTED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "SampleKind" AS ENUM ('SENT_IN', 'DRAWN', 'MYSTERY_PURCHASE');

-- CreateEnum
CREATE TYPE "ReportOpenness" AS ENUM ('PUBLIC', 'ON_REQUEST', 'CLOSED');

-- CreateEnum
CREATE TYPE "RequestStatus" AS ENUM ('OPEN', 'GRANTED', 'DECLINED');

-- CreateEnum
CREATE TYPE "CredentialKind" AS ENUM ('SITE_CHECK', 'PATENT', 'OEM_HERITAGE', 'ISO_9001', 'BSCI');

-- CreateEnum
CREATE TYPE "PatentKind" AS ENUM ('INVENTION', 'UTILITY_MODEL', 'DESIGN');

-- CreateEnum
CREATE TYPE "CredentialStatus" AS ENUM ('SUBMITTED', 'ACCEPTED', 'REJECTED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "EditionStatus" AS ENUM ('DRAFT', 'PUBLISHED');

-- CreateEnum
CREATE TYPE "ItemKind" AS ENUM ('RATIO', 'GRADE', 'POINT', 'COUNT');

-- CreateEnum
CREATE TYPE "LimitDirection" AS ENUM ('MIN', 'MAX');

-- CreateTable
CREATE TABLE "BadgeRule" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "subject" "BadgeSubject" NOT NULL,
    "position" INTEGER NOT NULL,
    "nameEn" TEXT NOT NULL,
    "nameZh" TEXT NOT NULL,

    CONSTRAINT "BadgeRule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BadgeRuleVersion" (
    "id" UUID NOT NULL,
    "ruleId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "status" "RuleStatus" NOT NULL DEFAULT 'DRAFT',
    "definition" JSONB NOT NULL,
    "textEn" TEXT NOT NULL,
    "textZh" TEXT NOT NULL,
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "publishedAt" TIMESTAMPTZ(3),
    "retiredAt" TIMESTAMPTZ(3),
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "BadgeRuleVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Award" (
    "id" UUID NOT NULL,
    "ruleVersionId" UUID NOT NULL,
    "ruleKey" TEXT NOT NULL,
    "factoryId" UUID NOT NULL,
    "productId" UUID,
    "from" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),
    "end" "AwardEnd",
    "caseId" UUID,
    "evidence" JSONB NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "measure" JSONB,
    "headroom" DECIMAL(20,8),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Award_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SigningKey" (
    "kid" TEXT NOT NULL,
    "publicJwk" JSONB NOT NULL,
    "sealedPrivate" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "retiredAt" TIMESTAMPTZ(3),

    CONSTRAINT "SigningKey_pkey" PRIMARY KEY ("kid")
);

-- CreateTable
CREATE TABLE "ProductProof" (
    "productId" UUID NOT NULL,
    "summary" JSONB NOT NULL,
    "badges" TEXT[],
    "headroom" DECIMAL(20,8),
    "classes" TEXT[],
    "labMarks" TEXT[],
    "sampleKinds" TEXT[],
    "testedOn" DATE,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ProductProof_pkey" PRIMARY KEY ("productId")
);

-- CreateTable
CREATE TABLE "ProductMeasure" (
    "productId" UUID NOT NULL,
    "itemKey" TEXT NOT NULL,
    "value" DECIMAL(20,8) NOT NULL,
    "headroom" DECIMAL(20,8),
    "resultId" UUID NOT NULL,

    CONSTRAINT "ProductMeasure_pkey" PRIMARY KEY ("productId","itemKey")
);

-- CreateTable
CREATE TABLE "Synonym" (
    "id" UUID NOT NULL,
    "words" TEXT[],
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Synonym_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SearchLog" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "locale" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "hits" INTEGER NOT NULL,
    "near" BOOLEAN NOT NULL,
    "filters" JSONB NOT NULL,

    CONSTRAINT "SearchLog_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StaleTags" (
    "id" BIGSERIAL NOT NULL,
    "tags" TEXT[],
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "StaleTags_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Lot" (
    "id" UUID NOT NULL,
    "factoryId" UUID NOT NULL,
    "productId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "madeOn" DATE NOT NULL,
    "line" TEXT NOT NULL DEFAULT '',
    "stoppedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Lot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LotVariant" (
    "lotId" UUID NOT NULL,
    "variantId" UUID NOT NULL,
    "quantity" INTEGER NOT NULL,
    "shipped" INTEGER NOT NULL DEFAULT 0,
    "held" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "LotVariant_pkey" PRIMARY KEY ("lotId","variantId")
);

-- CreateTable
CREATE TABLE "ShipmentLineLot" (
    "shipmentId" UUID NOT NULL,
    "orderLineId" UUID NOT NULL,
    "lotId" UUID NOT NULL,
    "variantId" UUID NOT NULL,
    "quantity" INTEGER NOT NULL,

    CONSTRAINT "ShipmentLineLot_pkey" PRIMARY KEY ("shipmentId","orderLineId","lotId")
);

-- CreateTable
CREATE TABLE "QualityCase" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "factoryId" UUID NOT NULL,
    "productId" UUID NOT NULL,
    "reportId" UUID,
    "status" "CaseStatus" NOT NULL DEFAULT 'OPEN',
    "badges" "CaseBadges" NOT NULL DEFAULT 'SUSPENDED',
    "returnOffer" "ReturnOffer" NOT NULL DEFAULT 'NONE',
    "reasonEn" TEXT NOT NULL,
    "reasonZh" TEXT NOT NULL,
    "adviceEn" TEXT NOT NULL DEFAULT '',
    "adviceZh" TEXT NOT NULL DEFAULT '',
    "openedById" UUID,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "noticedAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),
    "correctionEn" TEXT NOT NULL DEFAULT '',
    "correctionZh" TEXT NOT NULL DEFAULT '',
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "QualityCase_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "QualityCaseLot" (
    "caseId" UUID NOT NULL,
    "lotId" UUID NOT NULL,

    CONSTRAINT "QualityCaseLot_pkey" PRIMARY KEY ("caseId","lotId")
);

-- CreateTable
CREATE TABLE "CaseNotice" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "orderLineId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "quantity" INTEGER NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL,
    "answer" "NoticeAnswer",
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "CaseNotice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Laboratory" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "nameZh" TEXT NOT NULL,
    "cityEn" TEXT NOT NULL,
    "cityZh" TEXT NOT NULL,
    "cmaNumber" TEXT,
    "cmaFrom" DATE,
    "cmaUntil" DATE,
    "cnasNumber" TEXT,
    "cnasFrom" DATE,
    "cnasUntil" DATE,
    "ilac" BOOLEAN NOT NULL DEFAULT false,
    "status" "LabStatus" NOT NULL DEFAULT 'ACTIVE',
    "statusSince" DATE,
    "statusNote" TEXT NOT NULL DEFAULT '',
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Laboratory_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LabScope" (
    "id" UUID NOT NULL,
    "labId" UUID NOT NULL,
    "standardId" UUID NOT NULL,
    "itemKey" TEXT NOT NULL DEFAULT '',
    "from" DATE NOT NULL,
    "until" DATE,

    CONSTRAINT "LabScope_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EvidenceFile" (
    "id" UUID NOT NULL,
    "factoryId" UUID NOT NULL,
    "sha256" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "pages" INTEGER NOT NULL,
    "storageKey" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "uploadedById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "EvidenceFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TestReport" (
    "id" UUID NOT NULL,
    "factoryId" UUID NOT NULL,
    "status" "ReportStatus" NOT NULL DEFAULT 'DRAFT',
    "labId" UUID,
    "number" TEXT NOT NULL DEFAULT '',
    "client" TEXT NOT NULL DEFAULT '',
    "sampleNote" TEXT NOT NULL DEFAULT '',
    "sampleKind" "SampleKind",
    "isSpotCheck" BOOLEAN NOT NULL DEFAULT false,
    "sampledOn" DATE,
    "receivedOn" DATE,
    "issuedOn" DATE,
    "fileId" UUID,
    "openness" "ReportOpenness" NOT NULL DEFAULT 'ON_REQUEST',
    "validUntil" DATE,
    "submittedAt" TIMESTAMPTZ(3),
    "acceptedAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),
    "decisionNote" TEXT NOT NULL DEFAULT '',
    "createdById" UUID,
    "assessorId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "TestReport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReportProduct" (
    "reportId" UUID NOT NULL,
    "productId" UUID NOT NULL,

    CONSTRAINT "ReportProduct_pkey" PRIMARY KEY ("reportId","productId")
);

-- CreateTable
CREATE TABLE "ReportLot" (
    "reportId" UUID NOT NULL,
    "lotId" UUID NOT NULL,

    CONSTRAINT "ReportLot_pkey" PRIMARY KEY ("reportId","lotId")
);

-- CreateTable
CREATE TABLE "TestResult" (
    "id" UUID NOT NULL,
    "reportId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "itemId" UUID NOT NULL,
    "limitId" UUID,
    "method" TEXT NOT NULL,
    "sample" TEXT NOT NULL DEFAULT '',
    "measured" DECIMAL(20,8),
    "notDetected" BOOLEAN NOT NULL DEFAULT false,
    "reportingLimit" DECIMAL(20,8),
    "unit" TEXT NOT NULL,

    CONSTRAINT "TestResult_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReportNote" (
    "id" UUID NOT NULL,
    "reportId" UUID NOT NULL,
    "field" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "byId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "resolvedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ReportNote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReportRequest" (
    "id" UUID NOT NULL,
    "reportId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "status" "RequestStatus" NOT NULL DEFAULT 'OPEN',
    "at" TIMESTAMPTZ(3) NOT NULL,
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "ReportRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FactoryCredential" (
    "id" UUID NOT NULL,
    "factoryId" UUID NOT NULL,
    "kind" "CredentialKind" NOT NULL,
    "status" "CredentialStatus" NOT NULL DEFAULT 'SUBMITTED',
    "number" TEXT NOT NULL,
    "patentKind" "PatentKind",
    "titleEn" TEXT NOT NULL,
    "titleZh" TEXT NOT NULL,
    "issuer" TEXT NOT NULL DEFAULT '',
    "issuedOn" DATE NOT NULL,
    "validUntil" DATE,
    "permission" BOOLEAN NOT NULL DEFAULT false,
    "fileId" UUID,
    "submittedById" UUID,
    "assessorId" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    "decisionNote" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "FactoryCredential_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CredentialProduct" (
    "credentialId" UUID NOT NULL,
    "productId" UUID NOT NULL,

    CONSTRAINT "CredentialProduct_pkey" PRIMARY KEY ("credentialId","productId")
);

-- CreateTable
CREATE TABLE "Standard" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "field" TEXT NOT NULL,

    CONSTRAINT "Standard_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StandardEdition" (
    "id" UUID NOT NULL,
    "standardId" UUID NOT NULL,
    "year" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "titleZh" TEXT NOT NULL,
    "status" "EditionStatus" NOT NULL DEFAULT 'DRAFT',
    "version" INTEGER NOT NULL DEFAULT 1,
    "effectiveFrom" DATE,
    "supersededOn" DATE,
    "supersededById" UUID,
    "noteEn" TEXT NOT NULL DEFAULT '',
    "noteZh" TEXT NOT NULL DEFAULT '',
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "StandardEdition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StandardRevision" (
    "editionId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "byId" UUID,
    "reason" TEXT NOT NULL,
    "snapshot" JSONB NOT NULL,

    CONSTRAINT "StandardRevision_pkey" PRIMARY KEY ("editionId","version")
);

-- CreateTable
CREATE TABLE "TestItem" (
    "id" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "nameEn" TEXT NOT NULL,
    "nameZh" TEXT NOT NULL,
    "labelEn" TEXT NOT NULL,
    "labelZh" TEXT NOT NULL,
    "explainEn" TEXT NOT NULL,
    "explainZh" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "kind" "ItemKind" NOT NULL,
    "direction" "LimitDirection" NOT NULL,
    "equivalents" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "TestItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TestLimit" (
    "id" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "classKey" TEXT NOT NULL,
    "classEn" TEXT NOT NULL DEFAULT '',
    "classZh" TEXT NOT NULL DEFAULT '',
    "classRank" INTEGER,
    "ladder" TEXT,
    "value" DECIMAL(20,8) NOT NULL,
    "typicalGood" DECIMAL(20,8),
    "typicalGoodVerified" BOOLEAN NOT NULL DEFAULT false,
    "source" TEXT NOT NULL,
    "verified" BOOLEAN NOT NULL,
    "verifiedAs" TEXT NOT NULL,
    "noteEn" TEXT NOT NULL DEFAULT '',
    "noteZh" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "TestLimit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CategoryStandard" (
    "categoryId" UUID NOT NULL,
    "standardId" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "CategoryStandard_pkey" PRIMARY KEY ("categoryId","standardId")
);

-- CreateTable
CREATE TABLE "CategoryMeasure" (
    "categoryId" UUID NOT NULL,
    "itemKey" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "labelEn" TEXT NOT NULL,
    "labelZh" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "direction" "LimitDirection" NOT NULL,

    CONSTRAINT "CategoryMeasure_pkey" PRIMARY KEY ("categoryId","itemKey")
);

-- CreateTable
CREATE TABLE "CategoryValidity" (
    "categoryId" UUID NOT NULL,
    "months" INTEGER NOT NULL,

    CONSTRAINT "CategoryValidity_pkey" PRIMARY KEY ("categoryId")
);

-- CreateIndex
CREATE UNIQUE INDEX "BadgeRule_key_key" ON "BadgeRule"("key");

-- CreateIndex
CREATE UNIQUE INDEX "BadgeRuleVersion_ruleId_version_key" ON "BadgeRuleVersion"("ruleId", "version");

-- CreateIndex
CREATE INDEX "Award_productId_endedAt_idx" ON "Award"("productId", "endedAt");

-- CreateIndex
CREATE INDEX "Award_factoryId_endedAt_idx" ON "Award"("factoryId", "endedAt");

-- CreateIndex
CREATE INDEX "Award_endedAt_until_idx" ON "Award"("endedAt", "until");

-- CreateIndex
CREATE INDEX "ProductMeasure_itemKey_value_idx" ON "ProductMeasure"("itemKey", "value");

-- CreateIndex
CREATE INDEX "SearchLog_at_idx" ON "SearchLog"("at");

-- CreateIndex
CREATE INDEX "SearchLog_hits_at_idx" ON "SearchLog"("hits", "at");

-- CreateIndex
CREATE INDEX "StaleTags_at_idx" ON "StaleTags"("at");

-- CreateIndex
CREATE INDEX "Lot_factoryId_madeOn_idx" ON "Lot"("factoryId", "madeOn");

-- CreateIndex
CREATE UNIQUE INDEX "Lot_productId_code_key" ON "Lot"("productId", "code");

-- CreateIndex
CREATE INDEX "LotVariant_variantId_idx" ON "LotVariant"("variantId");

-- CreateIndex
CREATE INDEX "ShipmentLineLot_lotId_idx" ON "ShipmentLineLot"("lotId");

-- CreateIndex
CREATE INDEX "ShipmentLineLot_orderLineId_idx" ON "ShipmentLineLot"("orderLineId");

-- CreateIndex
CREATE UNIQUE INDEX "QualityCase_number_key" ON "QualityCase"("number");

-- CreateIndex
CREATE INDEX "QualityCase_status_openedAt_idx" ON "QualityCase"("status", "openedAt");

-- CreateIndex
CREATE INDEX "QualityCase_factoryId_openedAt_idx" ON "QualityCase"("factoryId", "openedAt");

-- CreateIndex
CREATE INDEX "QualityCase_productId_status_idx" ON "QualityCase"("productId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "QualityCase_reportId_productId_key" ON "QualityCase"("reportId", "productId");

-- CreateIndex
CREATE INDEX "QualityCaseLot_lotId_idx" ON "QualityCaseLot"("lotId");

-- CreateIndex
CREATE INDEX "CaseNotice_userId_idx" ON "CaseNotice"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "CaseNotice_caseId_orderLineId_key" ON "CaseNotice"("caseId", "orderLineId");

-- CreateIndex
CREATE UNIQUE INDEX "Laboratory_slug_key" ON "Laboratory"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "LabScope_labId_standardId_itemKey_key" ON "LabScope"("labId", "standardId", "itemKey");

-- CreateIndex
CREATE UNIQUE INDEX "EvidenceFile_sha256_factoryId_key" ON "EvidenceFile"("sha256", "factoryId");

-- CreateIndex
CREATE UNIQUE INDEX "EvidenceFile_storageKey_key" ON "EvidenceFile"("storageKey");

-- CreateIndex
CREATE INDEX "EvidenceFile_factoryId_idx" ON "EvidenceFile"("factoryId");

-- CreateIndex
CREATE INDEX "TestReport_factoryId_status_idx" ON "TestReport"("factoryId", "status");

-- CreateIndex
CREATE INDEX "TestReport_status_submittedAt_idx" ON "TestReport"("status", "submittedAt");

-- CreateIndex
CREATE INDEX "TestReport_labId_idx" ON "TestReport"("labId");

-- CreateIndex
CREATE INDEX "ReportProduct_productId_idx" ON "ReportProduct"("productId");

-- CreateIndex
CREATE INDEX "ReportLot_lotId_idx" ON "ReportLot"("lotId");

-- CreateIndex
CREATE INDEX "TestResult_itemId_idx" ON "TestResult"("itemId");

-- CreateIndex
CREATE UNIQUE INDEX "TestResult_reportId_position_key" ON "TestResult"("reportId", "position");

-- CreateIndex
CREATE INDEX "ReportNote_reportId_idx" ON "ReportNote"("reportId");

-- CreateIndex
CREATE INDEX "ReportRequest_userId_idx" ON "ReportRequest"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "ReportRequest_reportId_userId_key" ON "ReportRequest"("reportId", "userId");

-- CreateIndex
CREATE INDEX "FactoryCredential_factoryId_status_idx" ON "FactoryCredential"("factoryId", "status");

-- CreateIndex
CREATE INDEX "FactoryCredential_status_createdAt_idx" ON "FactoryCredential"("status", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "FactoryCredential_kind_number_factoryId_key" ON "FactoryCredential"("kind", "number", "factoryId");

-- CreateIndex
CREATE INDEX "CredentialProduct_productId_idx" ON "CredentialProduct"("productId");

-- CreateIndex
CREATE UNIQUE INDEX "Standard_slug_key" ON "Standard"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Standard_code_key" ON "Standard"("code");

-- CreateIndex
CREATE UNIQUE INDEX "StandardEdition_code_key" ON "StandardEdition"("code");

-- CreateIndex
CREATE UNIQUE INDEX "StandardEdition_standardId_year_key" ON "StandardEdition"("standardId", "year");

-- CreateIndex
CREATE INDEX "TestItem_key_idx" ON "TestItem"("key");

-- CreateIndex
CREATE UNIQUE INDEX "TestItem_editionId_key_key" ON "TestItem"("editionId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "TestLimit_itemId_classKey_key" ON "TestLimit"("itemId", "classKey");

-- AddForeignKey
ALTER TABLE "BadgeRuleVersion" ADD CONSTRAINT "BadgeRuleVersion_ruleId_fkey" FOREIGN KEY ("ruleId") REFERENCES "BadgeRule"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Award" ADD CONSTRAINT "Award_ruleVersionId_fkey" FOREIGN KEY ("ruleVersionId") REFERENCES "BadgeRuleVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Award" ADD CONSTRAINT "Award_factoryId_fkey" FOREIGN KEY ("factoryId") REFERENCES "Factory"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Award" ADD CONSTRAINT "Award_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Award" ADD CONSTRAINT "Award_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "QualityCase"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProductProof" ADD CONSTRAINT "ProductProof_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProductMeasure" ADD CONSTRAINT "ProductMeasure_productId_fkey" FOREIGN KEY ("productId") REFERENCES "ProductProof"("productId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Lot" ADD CONSTRAINT "Lot_factoryId_fkey" FOREIGN KEY ("factoryId") REFERENCES "Factory"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Lot" ADD CONSTRAINT "Lot_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LotVariant" ADD CONSTRAINT "LotVariant_lotId_fkey" FOREIGN KEY ("lotId") REFERENCES "Lot"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LotVariant" ADD CONSTRAINT "LotVariant_variantId_fkey" FOREIGN KEY ("variantId") REFERENCES "Variant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShipmentLineLot" ADD CONSTRAINT "ShipmentLineLot_shipmentId_orderLineId_fkey" FOREIGN KEY ("shipmentId", "orderLineId") REFERENCES "ShipmentLine"("shipmentId", "orderLineId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShipmentLineLot" ADD CONSTRAINT "ShipmentLineLot_lotId_variantId_fkey" FOREIGN KEY ("lotId", "variantId") REFERENCES "LotVariant"("lotId", "variantId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QualityCase" ADD CONSTRAINT "QualityCase_factoryId_fkey" FOREIGN KEY ("factoryId") REFERENCES "Factory"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QualityCase" ADD CONSTRAINT "QualityCase_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QualityCase" ADD CONSTRAINT "QualityCase_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "TestReport"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QualityCaseLot" ADD CONSTRAINT "QualityCaseLot_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "QualityCase"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QualityCaseLot" ADD CONSTRAINT "QualityCaseLot_lotId_fkey" FOREIGN KEY ("lotId") REFERENCES "Lot"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseNotice" ADD CONSTRAINT "CaseNotice_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "QualityCase"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseNotice" ADD CONSTRAINT "CaseNotice_orderLineId_fkey" FOREIGN KEY ("orderLineId") REFERENCES "OrderLine"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseNotice" ADD CONSTRAINT "CaseNotice_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LabScope" ADD CONSTRAINT "LabScope_labId_fkey" FOREIGN KEY ("labId") REFERENCES "Laboratory"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LabScope" ADD CONSTRAINT "LabScope_standardId_fkey" FOREIGN KEY ("standardId") REFERENCES "Standard"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvidenceFile" ADD CONSTRAINT "EvidenceFile_factoryId_fkey" FOREIGN KEY ("factoryId") REFERENCES "Factory"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TestReport" ADD CONSTRAINT "TestReport_factoryId_fkey" FOREIGN KEY ("factoryId") REFERENCES "Factory"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TestReport" ADD CONSTRAINT "TestReport_labId_fkey" FOREIGN KEY ("labId") REFERENCES "Laboratory"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TestReport" ADD CONSTRAINT "TestReport_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "EvidenceFile"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportProduct" ADD CONSTRAINT "ReportProduct_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "TestReport"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportProduct" ADD CONSTRAINT "ReportProduct_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportLot" ADD CONSTRAINT "ReportLot_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "TestReport"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportLot" ADD CONSTRAINT "ReportLot_lotId_fkey" FOREIGN KEY ("lotId") REFERENCES "Lot"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TestResult" ADD CONSTRAINT "TestResult_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "TestReport"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TestResult" ADD CONSTRAINT "TestResult_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "TestItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TestResult" ADD CONSTRAINT "TestResult_limitId_fkey" FOREIGN KEY ("limitId") REFERENCES "TestLimit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportNote" ADD CONSTRAINT "ReportNote_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "TestReport"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportRequest" ADD CONSTRAINT "ReportRequest_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "TestReport"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportRequest" ADD CONSTRAINT "ReportRequest_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FactoryCredential" ADD CONSTRAINT "FactoryCredential_factoryId_fkey" FOREIGN KEY ("factoryId") REFERENCES "Factory"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FactoryCredential" ADD CONSTRAINT "FactoryCredential_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "EvidenceFile"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CredentialProduct" ADD CONSTRAINT "CredentialProduct_credentialId_fkey" FOREIGN KEY ("credentialId") REFERENCES "FactoryCredential"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CredentialProduct" ADD CONSTRAINT "CredentialProduct_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StandardEdition" ADD CONSTRAINT "StandardEdition_standardId_fkey" FOREIGN KEY ("standardId") REFERENCES "Standard"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StandardEdition" ADD CONSTRAINT "StandardEdition_supersededById_fkey" FOREIGN KEY ("supersededById") REFERENCES "StandardEdition"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StandardRevision" ADD CONSTRAINT "StandardRevision_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "StandardEdition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TestItem" ADD CONSTRAINT "TestItem_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "StandardEdition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TestLimit" ADD CONSTRAINT "TestLimit_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "TestItem"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CategoryStandard" ADD CONSTRAINT "CategoryStandard_categoryId_fkey" FOREIGN KEY ("categoryId") REFERENCES "Category"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CategoryStandard" ADD CONSTRAINT "CategoryStandard_standardId_fkey" FOREIGN KEY ("standardId") REFERENCES "Standard"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CategoryMeasure" ADD CONSTRAINT "CategoryMeasure_categoryId_fkey" FOREIGN KEY ("categoryId") REFERENCES "Category"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CategoryValidity" ADD CONSTRAINT "CategoryValidity_categoryId_fkey" FOREIGN KEY ("categoryId") REFERENCES "Category"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What must hold whatever the code does.
ALTER TABLE "TestLimit" ADD CONSTRAINT "TestLimit_rank" CHECK (("classRank" IS NULL) = ("ladder" IS NULL) AND "classRank" >= 1);
ALTER TABLE "StandardEdition" ADD CONSTRAINT "StandardEdition_dates" CHECK ("supersededOn" > "effectiveFrom");
ALTER TABLE "CategoryValidity" ADD CONSTRAINT "CategoryValidity_months" CHECK ("months" BETWEEN 1 AND 60);

ALTER TABLE "Laboratory"
  ADD CONSTRAINT "Laboratory_cma" CHECK ("cmaUntil" IS NULL OR ("cmaNumber" IS NOT NULL AND "cmaUntil" >= "cmaFrom")),
  ADD CONSTRAINT "Laboratory_cnas" CHECK ("cnasUntil" IS NULL OR ("cnasNumber" IS NOT NULL AND "cnasUntil" >= "cnasFrom")),
  ADD CONSTRAINT "Laboratory_ilac" CHECK (NOT "ilac" OR "cnasNumber" IS NOT NULL),
  ADD CONSTRAINT "Laboratory_status" CHECK ("status" = 'ACTIVE' OR "statusSince" IS NOT NULL);
ALTER TABLE "LabScope" ADD CONSTRAINT "LabScope_dates" CHECK ("until" >= "from");

ALTER TABLE "EvidenceFile"
  ADD CONSTRAINT "EvidenceFile_sha256" CHECK ("sha256" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "EvidenceFile_bytes" CHECK ("bytes" > 0 AND "pages" > 0);

ALTER TABLE "TestReport"
  ADD CONSTRAINT "TestReport_whole" CHECK ("status" IN ('DRAFT', 'WITHDRAWN') OR (
    "labId" IS NOT NULL AND "number" <> '' AND "client" <> '' AND "sampleKind" IS NOT NULL AND "receivedOn" IS NOT NULL
    AND "issuedOn" IS NOT NULL AND "fileId" IS NOT NULL AND "submittedAt" IS NOT NULL)),
  ADD CONSTRAINT "TestReport_dates" CHECK ("issuedOn" >= "receivedOn" AND "receivedOn" >= "sampledOn"),
  ADD CONSTRAINT "TestReport_accepted" CHECK ("status" <> 'ACCEPTED' OR ("acceptedAt" IS NOT NULL AND "validUntil" IS NOT NULL)),
  ADD CONSTRAINT "TestReport_ended" CHECK (("status" IN ('REJECTED', 'WITHDRAWN')) = ("endedAt" IS NOT NULL));
-- A laboratory gives a number once, so a second submission of it is the same report.
CREATE UNIQUE INDEX "TestReport_one_number" ON "TestReport" ("labId", upper("number"))
  WHERE "status" IN ('SUBMITTED', 'NEEDS_CHANGES', 'ACCEPTED');
CREATE UNIQUE INDEX "TestReport_one_file" ON "TestReport" ("fileId") WHERE "status" IN ('SUBMITTED', 'NEEDS_CHANGES', 'ACCEPTED');

ALTER TABLE "TestResult" ADD CONSTRAINT "TestResult_value" CHECK (
  ("notDetected" AND "measured" IS NULL AND "reportingLimit" > 0) OR (NOT "notDetected" AND "measured" IS NOT NULL));

ALTER TABLE "ReportRequest" ADD CONSTRAINT "ReportRequest_answered" CHECK (("status" = 'OPEN') = ("answeredAt" IS NULL));

-- Ad Law 12: a patent claim carries number and kind. A heritage needs the former client's permission before it counts.
ALTER TABLE "FactoryCredential"
  ADD CONSTRAINT "FactoryCredential_patent" CHECK (("kind" = 'PATENT') = ("patentKind" IS NOT NULL)),
  ADD CONSTRAINT "FactoryCredential_heritage" CHECK ("kind" <> 'OEM_HERITAGE' OR "status" <> 'ACCEPTED' OR ("permission" AND "fileId" IS NOT NULL)),
  ADD CONSTRAINT "FactoryCredential_decided" CHECK (("status" IN ('ACCEPTED', 'REJECTED')) <= ("decidedAt" IS NOT NULL)),
  ADD CONSTRAINT "FactoryCredential_dates" CHECK ("validUntil" >= "issuedOn");

ALTER TABLE "BadgeRuleVersion" ADD CONSTRAINT "BadgeRuleVersion_published" CHECK (("status" = 'DRAFT') = ("publishedAt" IS NULL));
CREATE UNIQUE INDEX "BadgeRuleVersion_one_published" ON "BadgeRuleVersion" ("ruleId") WHERE "status" = 'PUBLISHED';
CREATE UNIQUE INDEX "BadgeRuleVersion_one_draft" ON "BadgeRuleVersion" ("ruleId") WHERE "status" = 'DRAFT';

ALTER TABLE "Award"
  ADD CONSTRAINT "Award_ended" CHECK (("endedAt" IS NULL) = ("end" IS NULL)),
  ADD CONSTRAINT "Award_times" CHECK ("until" > "from" AND "endedAt" >= "from");
-- One badge of a kind at a time.
CREATE UNIQUE INDEX "Award_one_product" ON "Award" ("ruleKey", "productId") WHERE "endedAt" IS NULL AND "productId" IS NOT NULL;
CREATE UNIQUE INDEX "Award_one_factory" ON "Award" ("ruleKey", "factoryId") WHERE "endedAt" IS NULL AND "productId" IS NULL;
CREATE UNIQUE INDEX "SigningKey_one_active" ON "SigningKey" ((true)) WHERE "retiredAt" IS NULL;

ALTER TABLE "LotVariant" ADD CONSTRAINT "LotVariant_pieces" CHECK (
  "quantity" > 0 AND "shipped" BETWEEN 0 AND "quantity" AND "held" BETWEEN 0 AND "quantity");
ALTER TABLE "ShipmentLineLot" ADD CONSTRAINT "ShipmentLineLot_quantity" CHECK ("quantity" >= 1);

CREATE SEQUENCE "QualityCaseNumber" START 1001;
ALTER TABLE "QualityCase"
  ADD CONSTRAINT "QualityCase_closed" CHECK (("status" = 'CLOSED') = ("closedAt" IS NOT NULL)),
  ADD CONSTRAINT "QualityCase_correction" CHECK ("status" = 'OPEN' OR ("correctionEn" <> '' AND "correctionZh" <> ''));
ALTER TABLE "CaseNotice"
  ADD CONSTRAINT "CaseNotice_quantity" CHECK ("quantity" >= 1),
  ADD CONSTRAINT "CaseNotice_answered" CHECK (("answer" IS NULL) = ("answeredAt" IS NULL));
ALTER TABLE "Synonym" ADD CONSTRAINT "Synonym_words" CHECK (cardinality("words") BETWEEN 2 AND 12);
