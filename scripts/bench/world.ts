import { Client } from 'pg'
import { searchWords } from '@/lib/search'
import { copyRows } from './copy-rows'

export type WorldSize = { products: number; variants: number }
export const bigWorld: WorldSize = { products: 10_000, variants: 40_000 }

/** What makes one run of a product differ from the next, in both languages. */
const kinds = [
  ['light', '轻量'],
  ['thick', '加厚'],
  ['wide', '宽版'],
  ['travel', '旅行装'],
  ['winter', '冬季'],
  ['summer', '夏季'],
  ['family', '家庭装'],
  ['quiet', '静音'],
  ['soft', '柔软'],
  ['washable', '可机洗'],
  ['folding', '折叠'],
  ['student', '学生'],
  ['office', '办公'],
  ['outdoor', '户外'],
  ['vintage', '复古'],
  ['studio', '工作室'],
] as const

const productsPerFactory = 20

/** Temporary tables: which factory and product is copied how often, and under which new id. */
async function plan(client: Client, size: WorldSize): Promise<void> {
  await client.query(`CREATE TEMP TABLE kind (n int, en text, zh text, words text)`)
  await client.query(`INSERT INTO kind SELECT * FROM unnest($1::int[], $2::text[], $3::text[], $4::text[])`, [
    kinds.map((_, n) => n),
    kinds.map(([en]) => en),
    kinds.map(([, zh]) => zh),
    kinds.map(([en, zh]) => searchWords(`${en} ${zh}`)),
  ])
  // Copies of a factory stand in its own belt; every product goes to a copy of the factory that makes it, in turn.
  await client.query(
    `CREATE TEMP TABLE new_factory AS
     SELECT f."id" AS old, n, gen_random_uuid() AS id
     FROM "Factory" f, generate_series(1, greatest(1, $1::int / (SELECT count(*)::int FROM "Factory"))) n`,
    [Math.ceil(size.products / productsPerFactory)],
  )
  await client.query(
    `CREATE TEMP TABLE new_product AS
     SELECT p."id" AS old, p."factoryId" AS factory, g.n, gen_random_uuid() AS id, k.en, k.zh, k.words,
       'm' || to_char(g.n * 37 % 9973, 'FM0000') AS model, (random() ^ 3 * 900)::int AS sold, 85 + g.n * 7 % 31 AS percent
     FROM "Product" p
       CROSS JOIN generate_series(1, ceil($1 / (SELECT count(*) FROM "Product")::float)::int) g (n)
       JOIN kind k ON k.n = (g.n + hashtext(p."slug") % 16 + 16) % 16
     ORDER BY g.n, p."slug" LIMIT greatest(0, $1 - (SELECT count(*) FROM "Product"))`,
    [size.products],
  )
  await client.query(
    `CREATE TEMP TABLE new_variant AS
     SELECT v."id" AS old, p.id AS product, p.n, p.percent, gen_random_uuid() AS id
     FROM new_product p JOIN "Variant" v ON v."productId" = p.old AND v."active"
     ORDER BY v."position", p.n, v."id" LIMIT greatest(0, $1 - (SELECT count(*) FROM "Variant"))`,
    [size.variants],
  )
  await client.query(`CREATE INDEX ON new_variant (product)`)
  for (const table of ['new_factory', 'new_product', 'new_variant']) await client.query(`ANALYZE ${table}`)
}

async function copyFactories(client: Client): Promise<void> {
  await copyRows(client, 'Factory', '"Factory" t JOIN new_factory c ON c.old = t."id"', {
    id: 'c.id',
    slug: `t."slug" || '-' || c.n`,
    nameEn: `t."nameEn" || ' No. ' || c.n + 1`,
    nameZh: `t."nameZh" || '第' || c.n + 1 || '厂'`,
    workers: 't."workers" + c.n * 3',
  })
  const own = (table: string) => `"${table}" t JOIN new_factory c ON c.old = t."factoryId"`
  for (const table of ['FactorySection', 'ShippingMethod', 'FactoryCapability'])
    await copyRows(client, table, own(table), { id: 'gen_random_uuid()', factoryId: 'c.id' })
}

async function copyProducts(client: Client): Promise<void> {
  const most = '(SELECT max(n) FROM new_factory)'
  const from = `"Product" t JOIN new_product c ON c.old = t."id"
    JOIN new_factory f ON f.old = c.factory AND f.n = (c.n - 1) % ${most} + 1
    LEFT JOIN "FactorySection" s ON s."id" = t."sectionId"
    LEFT JOIN "FactorySection" o ON o."factoryId" = f.id AND o."key" = s."key"`
  await copyRows(client, 'Product', from, {
    id: 'c.id',
    slug: `t."slug" || '-' || c.model || '-' || c.n`,
    factoryId: 'f.id',
    sectionId: 'o."id"',
    titleEn: `t."titleEn" || ', ' || c.en || ' ' || upper(c.model)`,
    titleZh: `t."titleZh" || ' ' || c.zh || ' ' || upper(c.model)`,
    fromFen: `(SELECT min(greatest(100, v."priceFen" * c.percent / 100))
      FROM new_variant m JOIN "Variant" v ON v."id" = m.old WHERE m.product = c.id)`,
    soldCount: 'c.sold',
    listedAt: `t."listedAt" - c.n * interval '7 hours'`,
    searchTitle: `t."searchTitle" || ' ' || c.words || ' ' || c.model`,
  })
  await copyRows(client, 'ProductImage', `"ProductImage" t JOIN new_product c ON c.old = t."productId"`, {
    id: 'gen_random_uuid()',
    productId: 'c.id',
  })
}

async function copyVariants(client: Client): Promise<void> {
  await copyRows(client, 'Variant', `"Variant" t JOIN new_variant c ON c.old = t."id"`, {
    id: 'c.id',
    productId: 'c.product',
    sku: `t."sku" || '-' || c.n`,
    priceFen: `greatest(100, t."priceFen" * c.percent / 100)`,
  })
  const own = (table: string) => `"${table}" t JOIN new_variant c ON c.old = t."variantId"`
  await copyRows(client, 'Stock', own('Stock'), {
    variantId: 'c.id',
    available: '50 + (random() * 500)::int',
    reserved: '0',
  })
  await copyRows(client, 'PriceChange', own('PriceChange'), {
    id: 'gen_random_uuid()',
    variantId: 'c.id',
    priceFen: `greatest(100, t."priceFen" * c.percent / 100)`,
  })
}

const indexedAtOnce = 2_000

/** Makes the rows of searching for what came past the triggers, and counts the words. */
async function indexAll(client: Client): Promise<void> {
  const { rows } = await client.query<{ id: string }>(
    'SELECT "id" FROM "Product" ORDER BY "categoryId", "id"',
  )
  for (let at = 0; at < rows.length; at += indexedAtOnce) {
    const ids = rows.slice(at, at + indexedAtOnce).map(({ id }) => id)
    await client.query('SELECT find.index_products($1::uuid[])', [ids])
  }
  await client.query('SELECT find.count_words()')
}

/**
 * Grows the demo world of a database to the given size, set by set: copies of its factories in their belts, of their products with other
 * words, prices and ages, found in both languages, and whatever statements come on top. Returns what is there now.
 */
export async function growWorld(
  url: string,
  size: WorldSize = bigWorld,
  more: string[] = [],
): Promise<WorldSize & { factories: number }> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(
      // Past the triggers: the rows of searching are made in one go below.
      `BEGIN; SET LOCAL session_replication_role = replica; SET LOCAL synchronous_commit = off; SET LOCAL work_mem = '64MB'; SELECT setseed(0.42)`,
    )
    await plan(client, size)
    await copyFactories(client)
    await copyProducts(client)
    await copyVariants(client)
    for (const statement of more) await client.query(statement)
    await client.query('COMMIT')
    await client.query('VACUUM ANALYZE')
    await indexAll(client)
    await client.query('VACUUM ANALYZE')
    const { rows } = await client.query<WorldSize & { factories: number }>(
      `SELECT (SELECT count(*)::int FROM "Product") AS products, (SELECT count(*)::int FROM "Variant") AS variants,
       (SELECT count(*)::int FROM "Factory") AS factories`,
    )
    return rows[0] as WorldSize & { factories: number }
  } finally {
    await client.end()
  }
}
