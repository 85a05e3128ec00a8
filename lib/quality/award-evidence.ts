import type { ProductPlace } from '@/lib/catalog/own-product'
import { isoDay } from '@/lib/dates'
import { type Tx, together } from '@/lib/db'
import type {
  CaseFacts,
  CategoryMeasureFacts,
  CredentialFacts,
  ProductEvidence,
  ReportFacts,
  ResultFacts,
} from './award-schema'

type ProductRow = ProductPlace & { id: string; factoryId: string; categoryId: string }
type ReportRow = Omit<ReportFacts, 'results'> & { productId: string; stopped: boolean }
type OfProduct<Row> = Row & { productId: string }

/** A product's evidence, with what the pages that show it are known by. */
export type Examinee = ProductEvidence & { place: ProductPlace }

function listed<Row>(rows: Row[], keyOf: (row: Row) => string): (key: string) => Row[] {
  const lists = new Map<string, Row[]>()
  for (const row of rows) {
    const list = lists.get(keyOf(row))
    if (list) list.push(row)
    else lists.set(keyOf(row), [row])
  }
  return (key) => lists.get(key) ?? []
}

/** Everything that can earn the products a badge at `now` or cost them one, in a fixed number of statements. Accepted evidence only. */
export async function readEvidence(tx: Tx, productIds: string[], now: Date): Promise<Examinee[]> {
  const today = isoDay(now)
  const [products, reports, results, measures, standards, cases, credentials] = await together(
    tx.$queryRaw<ProductRow[]>`
      SELECT p."id", p."factoryId", p."categoryId", p."slug", c."slug" AS "categorySlug", f."slug" AS "factorySlug", b."slug" AS "beltSlug"
      FROM "Product" p JOIN "Category" c ON c."id" = p."categoryId" JOIN "Factory" f ON f."id" = p."factoryId" JOIN "Belt" b ON b."id" = f."beltId"
      WHERE p."id" = ANY(${productIds}::uuid[]) ORDER BY p."id"`,
    tx.$queryRaw<ReportRow[]>`
      SELECT x."productId", r."id", r."labId", r."sampleKind"::text, r."isSpotCheck", r."issuedOn"::text, r."validUntil"::text, r."acceptedAt",
        EXISTS (SELECT 1 FROM "ReportLot" rl JOIN "Lot" l ON l."id" = rl."lotId" AND l."productId" = x."productId" AND l."stoppedAt" IS NOT NULL
          WHERE rl."reportId" = r."id") AS "stopped"
      FROM "ReportProduct" x JOIN "TestReport" r ON r."id" = x."reportId"
      WHERE x."productId" = ANY(${productIds}::uuid[]) AND r."status" = 'ACCEPTED' AND r."validUntil" >= ${today}::date`,
    tx.$queryRaw<(ResultFacts & { reportId: string })[]>`
      SELECT t."id", t."reportId", t."itemId", t."limitId", t."measured"::text, t."notDetected", t."reportingLimit"::text, t."unit"
      FROM "TestResult" t WHERE t."reportId" IN (
        SELECT r."id" FROM "ReportProduct" x JOIN "TestReport" r ON r."id" = x."reportId"
        WHERE x."productId" = ANY(${productIds}::uuid[]) AND r."status" = 'ACCEPTED' AND r."validUntil" >= ${today}::date)`,
    tx.$queryRaw<(CategoryMeasureFacts & { categoryId: string })[]>`
      SELECT m."categoryId", m."itemKey", m."labelEn", m."labelZh", m."unit" FROM "CategoryMeasure" m
      WHERE m."categoryId" IN (SELECT "categoryId" FROM "Product" WHERE "id" = ANY(${productIds}::uuid[]))
      ORDER BY m."categoryId", m."position", m."itemKey"`,
    tx.$queryRaw<{ categoryId: string; standardId: string }[]>`
      SELECT "categoryId", "standardId" FROM "CategoryStandard"
      WHERE "categoryId" IN (SELECT "categoryId" FROM "Product" WHERE "id" = ANY(${productIds}::uuid[]))
      ORDER BY "categoryId", "position", "standardId"`,
    tx.$queryRaw<OfProduct<CaseFacts>[]>`
      SELECT "productId", "id", "status"::text, "badges"::text, "openedAt", "closedAt" FROM "QualityCase"
      WHERE "productId" = ANY(${productIds}::uuid[]) AND ("badges" <> 'KEPT' OR "closedAt" IS NOT NULL)
      ORDER BY "openedAt", "id"`,
    tx.$queryRaw<OfProduct<CredentialFacts>[]>`
      SELECT x."productId", c."id", c."kind"::text, c."permission", c."issuedOn"::text, c."validUntil"::text, c."decidedAt"
      FROM "CredentialProduct" x JOIN "FactoryCredential" c ON c."id" = x."credentialId"
      WHERE x."productId" = ANY(${productIds}::uuid[]) AND c."status" = 'ACCEPTED'`,
  )
  const resultsOf = listed(results, ({ reportId }) => reportId)
  const measuresOf = listed(measures, ({ categoryId }) => categoryId)
  const standardsOf = listed(standards, ({ categoryId }) => categoryId)
  const reportsOf = listed(reports, ({ productId }) => productId)
  const casesOf = listed(cases, ({ productId }) => productId)
  const credentialsOf = listed(credentials, ({ productId }) => productId)
  return products.map(({ id: productId, factoryId, categoryId, ...place }) => ({
    productId,
    factoryId,
    place,
    measures: measuresOf(categoryId),
    standards: standardsOf(categoryId).map(({ standardId }) => standardId),
    reports: reportsOf(productId).map(({ stopped, ...report }) => ({
      report: { ...report, results: resultsOf(report.id) },
      stopped,
    })),
    cases: casesOf(productId),
    credentials: credentialsOf(productId),
  }))
}

/** The accepted papers of factories. */
export async function readFactoryPapers(
  tx: Tx,
  factoryIds: string[],
): Promise<(factoryId: string) => CredentialFacts[]> {
  const rows = await tx.$queryRaw<(CredentialFacts & { factoryId: string })[]>`
    SELECT "factoryId", "id", "kind"::text, "permission", "issuedOn"::text, "validUntil"::text, "decidedAt"
    FROM "FactoryCredential" WHERE "factoryId" = ANY(${factoryIds}::uuid[]) AND "status" = 'ACCEPTED'`
  return listed(rows, ({ factoryId }) => factoryId)
}
