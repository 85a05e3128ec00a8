import { crc32, deflateSync } from 'node:zlib'

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const eightBitRgb = [8, 2, 0, 0, 0]

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data])
  return Buffer.concat([uint32(data.length), named, uint32(crc32(named))])
}

/** A square PNG of a few pixels, without an image library: `rgb` has three values 0–255 per pixel, row by row (www.w3.org/TR/png-3). */
export function tinyPng(side: number, rgb: number[]): Buffer {
  const rows = Array.from({ length: side }, (_, row) => [
    0,
    ...rgb.slice(row * side * 3, (row + 1) * side * 3),
  ])
  return Buffer.concat([
    signature,
    chunk('IHDR', Buffer.concat([uint32(side), uint32(side), Buffer.from(eightBitRgb)])),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
