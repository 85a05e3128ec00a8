import { createProven } from '@/prisma/factories/awards'
import { buying } from './contract-buying'
import type { Prepared } from './contract-prepared'

/**
 * A world of its own for each operation that cannot live on the demo world's examples: operationId → how it is prepared. Called anew for
 * every operation, so that none depends on what another one did.
 */
export const prepare: Record<string, () => Promise<Prepared>> = {
  ...buying,
  findAward: async () => ({ values: { id: (await createProven()).award.id } }),
}
