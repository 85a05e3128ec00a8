import { Client } from 'pg'
import { badgeRows } from '@/prisma/seed/badge-rules'

// Five standards of six items, four laboratories for all of them, and what the categories are compared by.
const register = `
  INSERT INTO "Standard" ("id", "slug", "code", "field") SELECT gen_random_uuid(), 'bench-' || n, 'BENCH ' || n, 'bench' FROM generate_series(1, 5) n;
  INSERT INTO "StandardEdition" ("id", "standardId", "year", "code", "titleEn", "titleZh", "status", "updatedAt")
    SELECT gen_random_uuid(), "id", '2020', "code" || '-2020', "code", "code", 'PUBLISHED', now() FROM "Standard" WHERE "field" = 'bench';
  INSERT INTO "TestItem" ("id", "editionId", "key", "position", "nameEn", "nameZh", "labelEn", "labelZh", "explainEn", "explainZh", "method", "unit", "kind", "direction")
    SELECT gen_random_uuid(), e."id", 'bench-' || n, n, 'Item', '项目', 'Item', '项目', '', '', 'BENCH', 'N', 'RATIO',
      CASE WHEN n % 2 = 0 THEN 'MAX' ELSE 'MIN' END::"LimitDirection"
    FROM "StandardEdition" e CROSS JOIN generate_series(1, 6) n WHERE e."code" LIKE 'BENCH %';
  INSERT INTO "TestLimit" ("id", "itemId", "position", "classKey", "value", "source", "verified", "verifiedAs")
    SELECT gen_random_uuid(), "id", 0, '', 100, 'bench', true, 'bench' FROM "TestItem" WHERE "method" = 'BENCH';
  INSERT INTO "Laboratory" ("id", "slug", "nameEn", "nameZh", "cityEn", "cityZh", "cmaNumber", "cmaFrom", "cmaUntil", "cnasNumber", "cnasFrom", "cnasUntil", "ilac", "updatedAt")
    SELECT gen_random_uuid(), 'bench-' || n, 'Bench lab', '基准实验室', 'Putian', '莆田', 'CMA', '2020-01-01', '2035-01-01', 'CNAS', '2020-01-01', '2035-01-01', true, now()
    FROM generate_series(1, 4) n;
  INSERT INTO "LabScope" ("id", "labId", "standardId", "from")
    SELECT gen_random_uuid(), l."id", s."id", '2020-01-01' FROM "Laboratory" l, "Standard" s WHERE l."slug" LIKE 'bench-%' AND s."field" = 'bench';
  INSERT INTO "CategoryMeasure" ("categoryId", "itemKey", "position", "labelEn", "labelZh", "unit", "direction")
    SELECT "id", 'bench-' || n, 100 + n, 'Item', '项目', 'N', CASE WHEN n % 2 = 0 THEN 'MAX' ELSE 'MIN' END::"LimitDirection"
    FROM "Category" CROSS JOIN generate_series(1, 3) n ON CONFLICT DO NOTHING;
`

// A report a product with three results: nine in ten pass, by 1 to 3 times.
const reports = `
  CREATE TEMP TABLE bench_report AS
    SELECT gen_random_uuid() AS id, gen_random_uuid() AS file, p."id" AS product, p."factoryId" AS factory, row_number() OVER (ORDER BY p."id") AS n,
      (SELECT "id" FROM "Laboratory" WHERE "slug" = 'bench-' || 1 + abs(hashtext(p."slug")) % 4) AS lab,
      (now() - random() * interval '300 days')::date AS issued
    FROM "Product" p;
  INSERT INTO "EvidenceFile" ("id", "factoryId", "sha256", "bytes", "pages", "storageKey", "name", "createdAt")
    SELECT file, factory, encode(sha256(file::text::bytea), 'hex'), 1, 1, 'bench/' || file, 'bench.pdf', now() FROM bench_report;
  INSERT INTO "TestReport" ("id", "factoryId", "status", "labId", "number", "client", "sampleKind", "isSpotCheck", "receivedOn", "issuedOn", "fileId",
      "validUntil", "submittedAt", "acceptedAt", "createdAt", "updatedAt")
    SELECT id, factory, 'ACCEPTED', lab, 'BENCH-' || n, 'Bench', (ARRAY['SENT_IN', 'DRAWN', 'MYSTERY_PURCHASE'])[1 + n % 3]::"SampleKind", n % 10 = 0,
      issued, issued, file, issued + 365, issued, issued, issued, now() FROM bench_report;
  INSERT INTO "ReportProduct" ("reportId", "productId") SELECT id, product FROM bench_report;
  INSERT INTO "TestResult" ("id", "reportId", "position", "itemId", "limitId", "method", "unit", "measured")
    SELECT gen_random_uuid(), r.id, k, i."id", l."id", 'BENCH', CASE WHEN k = 3 THEN 'cN' ELSE 'N' END,
      round((CASE WHEN i."direction" = 'MIN' THEN 100 * m ELSE 100 / m END * CASE WHEN k = 3 THEN 100 ELSE 1 END)::numeric, 4)
    FROM bench_report r CROSS JOIN generate_series(1, 3) k
      CROSS JOIN LATERAL (SELECT CASE WHEN random() < 0.035 THEN 0.9 ELSE 1 + random() * 2 END + 0 * (r.n + k) AS m) x
      JOIN "StandardEdition" e ON e."code" = 'BENCH ' || 1 + r.n % 5 || '-2020'
      JOIN "TestItem" i ON i."editionId" = e."id" AND i."key" = 'bench-' || k
      JOIN "TestLimit" l ON l."itemId" = i."id";
`

/** Gives every product of a world an accepted report of three results, and publishes the nine badges. Returns how many there are. */
export async function addEvidence(url: string): Promise<{ products: number; results: number }> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(
      `BEGIN; SET LOCAL synchronous_commit = off; SET LOCAL work_mem = '64MB'; SELECT setseed(0.42)`,
    )
    const { rules, versions } = badgeRows(new Date('2026-01-01T00:00:00Z'))
    const insert = (table: string, rows: object[]) =>
      client.query(
        `INSERT INTO "${table}" (${Object.keys(rows[0] ?? {})
          .map((name) => `"${name}"`)
          .join(', ')})
         SELECT ${Object.keys(rows[0] ?? {})
           .map((name) => `"${name}"`)
           .join(', ')} FROM json_populate_recordset(NULL::"${table}", $1)
         ON CONFLICT DO NOTHING`,
        [JSON.stringify(rows)],
      )
    await insert('BadgeRule', rules)
    await insert('BadgeRuleVersion', versions)
    await client.query(register)
    await client.query(reports)
    await client.query('COMMIT')
    await client.query('VACUUM ANALYZE')
    const { rows } = await client.query<{ products: number; results: number }>(
      `SELECT (SELECT count(*)::int FROM "Product") AS products, (SELECT count(*)::int FROM "TestResult") AS results`,
    )
    return rows[0] ?? { products: 0, results: 0 }
  } finally {
    await client.end()
  }
}
