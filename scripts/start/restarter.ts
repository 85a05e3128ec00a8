import type { Restart } from './claim'
import type { Shop } from './shop'

/** What SIGHUP does: one restart after another, each told about when it is over. */
export function restarter(shop: Shop, tell: (restart: Restart) => void): () => Promise<void> {
  let count = 0
  let last: Promise<void> = Promise.resolve()
  const once = async () => {
    count += 1
    try {
      await shop.restart()
      tell({ count, ok: true, outcome: `Restart ${count}: new web and worker processes have taken over.` })
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      const outcome = `Restart ${count}: the old processes go on, the new ones did not get ready (${reason}).`
      tell({ count, ok: false, outcome })
    }
  }
  return () => {
    last = last.then(once)
    return last
  }
}
