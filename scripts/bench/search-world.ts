import { Client } from 'pg'
import { growWorld, type WorldSize } from './world'

export const searchWorld: WorldSize = { products: 100_000, variants: 400_000 }

// What a category is compared by, where the demo world names fewer than three: measured things of the bench, the same for categories of one group.
const measured = `
  INSERT INTO "CategoryMeasure" ("categoryId", "itemKey", "position", "labelEn", "labelZh", "unit", "direction")
  SELECT c."id", g."slug" || '-bench-' || k, 10 + k, 'Measure ' || k, '测项' || k, 'N', 'MIN' FROM "Category" c JOIN "CategoryGroup" g ON g."id" = c."groupId", generate_series(1, 3) k
  WHERE k > (SELECT count(*) FROM "CategoryMeasure" m WHERE m."categoryId" = c."id")`

// Three results a product. Values lie between 0.8 and 3.8 times a limit of its own.
const results = `
  INSERT INTO "ProductMeasure" ("productId", "itemKey", "value", "headroom", "resultId")
  SELECT p."id", m."itemKey", round((0.8 + random() ^ 2 * 3)::numeric * 1000, 2), round((0.8 + random() ^ 2 * 3)::numeric, 2), gen_random_uuid()
  FROM "Product" p CROSS JOIN LATERAL (
    SELECT "itemKey" FROM "CategoryMeasure" WHERE "categoryId" = p."categoryId" ORDER BY "position" LIMIT 3) m
  ON CONFLICT DO NOTHING`

// Nine products of ten are tested; who holds a better badge holds the lesser ones too.
const proofs = `
  INSERT INTO "ProductProof" ("productId", "summary", "badges", "headroom", "classes", "labMarks", "sampleKinds", "testedOn", "updatedAt")
  SELECT "id", '{"hallmarks":[],"headline":null,"lab":null,"testedOn":null}',
    array_remove(ARRAY[CASE WHEN h >= 1 THEN 'meets-standard' END, CASE WHEN h >= 1.25 THEN 'beats-standard' END, CASE WHEN h >= 2 THEN 'twice-standard' END,
      CASE WHEN r < 0.3 THEN 'safety-class-a' END, CASE WHEN age < 365 THEN 'lab-checked' END, CASE WHEN s < 0.2 THEN 'checked-on-site' END,
      CASE WHEN s < 0.05 THEN 'patented' END, CASE WHEN r > 0.97 THEN 'sampled-by-us' END], NULL),
    round(h::numeric, 2), CASE WHEN r < 0.3 THEN ARRAY['textile/A'] WHEN r < 0.6 THEN ARRAY['textile/B'] ELSE ARRAY[]::text[] END,
    CASE WHEN s < 0.5 THEN ARRAY['CMA', 'CNAS'] WHEN s < 0.8 THEN ARRAY['CMA'] ELSE ARRAY['CNAS', 'ILAC'] END,
    CASE WHEN r > 0.97 THEN ARRAY['MYSTERY_PURCHASE'] WHEN r > 0.7 THEN ARRAY['DRAWN'] ELSE ARRAY['SENT_IN'] END, now()::date - age, now()
  FROM (SELECT "id", 0.8 + random() ^ 2 * 3 AS h, random() AS r, random() AS s, (random() * 500)::int AS age FROM "Product" WHERE random() < 0.9) AS drawn
  ON CONFLICT DO NOTHING`

/** Grows a demo world to the size searching is measured at: products, variants, and three results a product. */
export async function growSearchWorld(url: string, size: WorldSize = searchWorld) {
  const grown = await growWorld(url, size, [measured, results, proofs])
  const client = new Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ results: number; categories: number }>(
    `SELECT (SELECT count(*)::int FROM "ProductMeasure") AS results, (SELECT count(DISTINCT "categoryId")::int FROM find."Product") AS categories`,
  )
  await client.end()
  return { ...grown, ...rows[0] }
}
