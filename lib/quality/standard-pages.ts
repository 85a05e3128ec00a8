import type { Tx } from '@/lib/db'
import { standardTags } from './standard-tags'

/** Tags of the register's pages that say which products a report is of. */
export async function tagsOfReport(tx: Tx, reportId: string): Promise<string[]> {
  const standards = await tx.standard.findMany({
    where: { editions: { some: { items: { some: { results: { some: { reportId } } } } } } },
    select: { slug: true },
  })
  return standards.map(({ slug }) => standardTags.standard(slug))
}
