import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { World } from '@/prisma/seed/world-types'
import { root } from '../setup/lock.mjs'

/** Loads the invented factories, products and people into an empty migrated database. */
export async function loadDemoWorld(url: string, now: Date): Promise<void> {
  if (!existsSync(join(root, 'prisma/seed/load.ts'))) return
  const [{ loadWorld }, { buildWorld }] = (await Promise.all([
    import('@/prisma/seed/load' as string),
    import('@/prisma/seed/world' as string),
  ])) as [
    { loadWorld: (url: string, world: World, options: { now: Date }) => Promise<unknown> },
    { buildWorld: () => World },
  ]
  await loadWorld(url, buildWorld(), { now })
}
