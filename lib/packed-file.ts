import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

const pack = promisify(brotliCompress)
const kept = new Map<string, Promise<Uint8Array<ArrayBuffer> | null>>()

async function make(file: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const path = join(/*turbopackIgnore: true*/ process.cwd(), '.next/static/chunks', file)
  const content = await readFile(path).catch(() => null)
  if (!content) return null
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  }
  return new Uint8Array(await pack(content, { params }))
}

/**
 * A script or style sheet of the build, packed with Brotli once and kept. Null when the build has no such file. `next start` only knows gzip, which
 * makes them a fifth larger.
 */
export async function packedFile(file: string): Promise<Uint8Array<ArrayBuffer> | null> {
  if (!/^[\w~-]{1,80}\.(js|css)$/.test(file)) return null
  let packed = kept.get(file)
  if (!packed) {
    packed = make(file)
    kept.set(file, packed)
    if (!(await packed)) kept.delete(file)
  }
  return packed
}
