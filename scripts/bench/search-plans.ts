import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Client } from 'pg'
import { countStatements } from '@/lib/discovery/queries-counts'
import { pageStatement } from '@/lib/discovery/queries-hits'
import type { FreshDays } from '@/lib/discovery/rules-counts'
import type { Prisma } from '@/prisma/generated/client'
import { root } from '../setup/lock.mjs'
import type { Kind } from './search-asks'

const widest = 170

async function planOf(client: Client, statement: Prisma.Sql): Promise<string> {
  const { rows } = await client.query<{ 'QUERY PLAN': string }>({
    text: `EXPLAIN (ANALYZE, BUFFERS, COSTS OFF) ${statement.text}`,
    values: statement.values as unknown[],
  })
  return rows
    .map((row) => row['QUERY PLAN'].slice(0, widest))
    .filter((line) => !/Storage:|Index Searches|Batches:/.test(line))
    .join('\n')
}

/** Writes docs/search-plans.md: how the database does each kind of search, one example each, warm. */
export async function writePlans(client: Client, kinds: Kind[], days: FreshDays): Promise<void> {
  const parts = [
    '# Plans of a search\n\nMade by `npm run bench:search -- --plans`: `EXPLAIN (ANALYZE, BUFFERS)` of one example of each kind in 100,000 products, asked twice, the second time shown. What a search asks is in `lib/discovery/queries-*.ts`: one page of hits, all counts in one pass, and the values of the pinned facet by themselves.\n',
  ]
  for (const { kind, asks } of kinds) {
    const [first] = asks
    if (!first) continue
    const { ask, categoryId, itemKeys } = first
    const { main, own } = countStatements(ask, { days, categoryId, itemKeys })
    const statements: [string, Prisma.Sql | null][] = [
      ['hits', pageStatement(ask, ask.words ? 'best' : 'sold', 24, 0)],
      ['counts', main],
      ['values of the pinned facet', own],
    ]
    parts.push(`## ${kind}\n`)
    for (const [name, statement] of statements) {
      if (!statement) continue
      await planOf(client, statement)
      parts.push(`### ${kind}: ${name}\n\n\`\`\`\n${await planOf(client, statement)}\n\`\`\`\n`)
    }
  }
  await writeFile(join(root, 'docs/search-plans.md'), parts.join('\n'))
}
