import type { Tx } from '@/lib/db'

type Settings = Pick<Tx, 'setting'>
const key = 'awards-due'

/** As many products as a change judges anew within its own transaction or request; more are left to the worker, who begins within a minute. */
export const fewEnough = 5_000

/** In the transaction of a change that touches everything: all is to be judged anew, also when the process that wrote this dies. */
export async function markAllDue(tx: Settings, now: Date): Promise<void> {
  const value = now.toISOString()
  await tx.setting.upsert({ where: { key }, create: { key, value }, update: { value } })
}

/** The mark, or null where nothing is due. */
export async function findAllDue(tx: Settings): Promise<string | null> {
  const due = await tx.setting.findUnique({ where: { key } })
  return typeof due?.value === 'string' ? due.value : null
}

/** Takes the mark away unless a newer one has been set. */
export async function clearAllDue(tx: Settings, mark: string): Promise<void> {
  await tx.setting.deleteMany({ where: { key, value: { equals: mark } } })
}
