import type { Tx } from '@/lib/db'
import type { DomainNews } from '@/lib/domain-events'
import type { Letter } from './write-letters'

export type ReportNews = Extract<DomainNews, { type: `report.${string}` | `credential.${string}` }>

/** What people hear of reports and credentials. */
export async function lettersForReport(_tx: Tx, _news: ReportNews): Promise<Letter[]> {
  return []
}
