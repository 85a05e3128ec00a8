import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Contract, createContract } from './contract'

const root = join(import.meta.dirname, '../..')
const PLACES = ['../shared/payments', '../../shared/payments'].map((folder) =>
  join(root, folder, 'stripe-api-schema.json'),
)

let found: Contract | null | undefined

/** Where Stripe's published schemas lie beside the project, or null: they are not part of it. */
export const contractFile = (): string | null => PLACES.find((place) => existsSync(place)) ?? null

/** The judge made of that file, read once a process; null when there is no file. */
export function findContract(): Contract | null {
  if (found !== undefined) return found
  const file = contractFile()
  found = file ? createContract(JSON.parse(readFileSync(file, 'utf8'))) : null
  found?.warm()
  return found
}
