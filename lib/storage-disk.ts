import { randomUUID } from 'node:crypto'
import { access, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, extname, join, resolve } from 'node:path'
import { assertKey, type Storage } from '@/lib/storage-port'

const types: Record<string, string> = {
  '.avif': 'image/avif',
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
  '.json': 'application/json',
}
const typeOf = (key: string) => types[extname(key)] ?? 'application/octet-stream'

const isMissing = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOENT'

/** Files below one folder. The content type is the one of the key's extension; a put that contradicts it throws. */
export function diskStorage(folder: string): Storage {
  const root = resolve(folder)
  const pathOf = (key: string) => {
    assertKey(key)
    return join(root, key)
  }
  return {
    async put(key, bytes, contentType) {
      const path = pathOf(key)
      if (typeOf(key) !== contentType) throw new Error(`${key} cannot hold ${contentType}`)
      await mkdir(dirname(path), { recursive: true })
      // Readers see the old file or the new one, never half of it; a name with a leading dot is no key.
      const draft = join(dirname(path), `.${randomUUID()}`)
      try {
        await writeFile(draft, bytes)
        await rename(draft, path)
      } catch (error) {
        await rm(draft, { force: true })
        throw error
      }
    },
    async get(key) {
      try {
        return { bytes: await readFile(pathOf(key)), contentType: typeOf(key) }
      } catch (error) {
        if (isMissing(error)) return null
        throw error
      }
    },
    async has(key) {
      try {
        await access(pathOf(key))
        return true
      } catch (error) {
        if (isMissing(error)) return false
        throw error
      }
    },
    async remove(key) {
      await rm(pathOf(key), { force: true })
    },
  }
}
