import type { Storage } from '@/lib/storage-port'
import { loadWorld } from '@/prisma/seed/load'
import { buildWorld } from '@/prisma/seed/world'

/**
 * Loads the invented factories, products, reports and people into an empty migrated database; says how many. The reports' PDFs go into
 * `files`, where the shop's processes will look for them; a bench that reads none needs none.
 */
export async function loadDemoWorld(url: string, now: Date, files?: Storage): Promise<string> {
  const keepFile = files && ((key: string, bytes: Uint8Array) => files.put(key, bytes, 'application/pdf'))
  const { factories, products, variants, reports } = await loadWorld(url, buildWorld(), { now, keepFile })
  return `${factories} factories, ${products} products, ${variants} variants, ${reports} test reports`
}
