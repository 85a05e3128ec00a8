import type { Tx } from '@/lib/db'
import type { DomainNews } from '@/lib/domain-events'
import type { Letter } from './write-letters'

export type CaseNews = Extract<DomainNews, { type: `case.${string}` | 'award.ended' }>

/** What people hear of quality cases and of badges that ended. */
export async function lettersForCase(_tx: Tx, _news: CaseNews): Promise<Letter[]> {
  return []
}
