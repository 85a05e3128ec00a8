import { db } from '@/lib/db'

/** Rows of searching that are not what the shop's tables would give now, by table; all zero when none is forgotten. */
export async function wrongIndexRows(): Promise<Record<string, number>> {
  const [wrong] = await db.$queryRaw<Record<string, number>[]>`
    WITH made AS (
      SELECT s."productId", s."categoryId", s."beltId", c."no", b."no" AS "beltNo", find.profile_id("proof", 1) AS "proofId", find.profile_id("making", 2) AS "makingId", "testedOn", "shownFen", "fromFen", "toFen", "stockFromFen", "stockToFen",
        "bands", "stockBands", "listedAt", "headroom"
      FROM find."ProductSource" s LEFT JOIN find."Number" c ON c."id" = s."categoryId" LEFT JOIN find."Number" b ON b."id" = s."beltId"),
    kept AS (
      SELECT "productId", "categoryId", "beltId", "categoryNo", "beltNo", "proofId", "makingId", "testedOn", "shownFen", "fromFen", "toFen", "stockFromFen", "stockToFen",
        "bands", "stockBands", "listedAt", "headroom" FROM find."Product"),
    variants AS (SELECT v.* FROM find."VariantSource" v JOIN find."Product" USING ("productId")),
    measures AS (SELECT i."categoryId", m."itemKey", m."productId", m."value" FROM "ProductMeasure" m JOIN find."Product" i USING ("productId")),
    titles AS (SELECT p."id", find.title_words(p."searchTitle", c."nameEn", c."nameZh") FROM "Product" p JOIN "Category" c ON c."id" = p."categoryId"
      JOIN find."Product" i ON i."productId" = p."id")
    SELECT
      (SELECT count(*)::int FROM ((TABLE made EXCEPT TABLE kept) UNION ALL (TABLE kept EXCEPT TABLE made)) d) AS "products",
      (SELECT count(*)::int FROM ((TABLE variants EXCEPT TABLE find."Variant") UNION ALL (TABLE find."Variant" EXCEPT TABLE variants)) d) AS "variants",
      (SELECT count(*)::int FROM ((TABLE measures EXCEPT TABLE find."Measure") UNION ALL (TABLE find."Measure" EXCEPT TABLE measures)) d) AS "measures",
      (SELECT count(*)::int FROM ((TABLE titles EXCEPT TABLE find."Title") UNION ALL (TABLE find."Title" EXCEPT TABLE titles)) d) AS "titles",
      (SELECT count(*)::int FROM find."Product" i WHERE NOT EXISTS (SELECT 1 FROM find."Profile" WHERE "id" = i."proofId")
        OR NOT EXISTS (SELECT 1 FROM find."Profile" WHERE "id" = i."makingId")) AS "profiles",
      (SELECT count(*)::int FROM find."Due") AS "due"`
  return wrong ?? {}
}
