import { loadWorld } from '@/prisma/seed/load'
import { buildWorld } from '@/prisma/seed/world'

/** Loads the invented factories, products and people into an empty migrated database; says how many. */
export async function loadDemoWorld(url: string, now: Date): Promise<string> {
  const { factories, products, variants } = await loadWorld(url, buildWorld(), { now })
  return `${factories} factories, ${products} products, ${variants} variants`
}
