import { createHash } from 'node:crypto'

/** The order's own key for an Idempotency-Key: the same text is always the same UUID (version 8, RFC 9562 §5.8). */
export function orderKey(idempotencyKey: string): string {
  const bytes = createHash('sha256').update(`api:${idempotencyKey}`).digest().subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
