import { createHash } from 'node:crypto'

/** 2026-01-01 in milliseconds: the time part of every seeded id, so that ids do not depend on the day of loading. */
const epoch = Date.UTC(2026, 0, 1).toString(16).padStart(12, '0')

const digest = (kind: string, key: string) => createHash('sha256').update(`${kind}/${key}`).digest()

/** The id of a seeded row, in the layout of UUID version 7: same kind and key, same id. */
export function seedId(kind: string, key: string): string {
  const hex = digest(kind, key).toString('hex')
  const variant = '89ab'[Number.parseInt(hex.charAt(3), 16) % 4]
  const time = `${epoch.slice(0, 8)}-${epoch.slice(8)}`
  return `${time}-7${hex.slice(0, 3)}-${variant}${hex.slice(4, 7)}-${hex.slice(8, 20)}`
}

/** A whole number below `size` that looks random and is always the same for kind and key. */
export function seedPick(kind: string, key: string, size: number): number {
  return digest(kind, key).readUInt32BE(16) % size
}
