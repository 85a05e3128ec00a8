import type { Client } from 'pg'
import { wordsQuery } from '@/lib/discovery/rules-words'
import { searchQuery } from '@/lib/search'

/** What there is to ask for in a grown world: ids, options, and words of titles in both languages as people type them. */
export async function readFacts(client: Client) {
  const list = async (sql: string) => (await client.query<{ key: string; value: string }>(sql)).rows
  const group = (rows: { key: string; value: string }[]) =>
    Object.fromEntries(
      [...Map.groupBy(rows, ({ key }) => key)].map(([key, own]) => [key, own.map(({ value }) => value)]),
    )
  const options = group(
    await list(`SELECT "categoryId"::text AS key, "token" AS value FROM find."Option" ORDER BY 1, 2`),
  )
  const items = group(
    await list(`SELECT DISTINCT i."categoryId"::text AS key, m."itemKey" AS value FROM (SELECT DISTINCT ON ("categoryId") * FROM find."Product") i
      JOIN "ProductMeasure" m USING ("productId") ORDER BY 1, 2`),
  )
  const titles = await list(
    `SELECT split_part("titleEn", ',', 1) AS key, split_part("titleZh", ' ', 1) AS value FROM "Product" ORDER BY md5("id"::text) LIMIT 200`,
  )
  const texts = titles.flatMap(({ key, value }) => [
    key.split(' ').slice(-2).join(' ').toLowerCase(),
    value.slice(-4),
  ])
  return {
    categories: Object.keys(options),
    belts: (
      await list(`SELECT DISTINCT "beltId"::text AS key, '' AS value FROM find."Product" ORDER BY 1`)
    ).map(({ key }) => key),
    options,
    items,
    texts,
    words: texts.map((text) => wordsQuery(searchQuery(text), [])).filter(Boolean),
  }
}
