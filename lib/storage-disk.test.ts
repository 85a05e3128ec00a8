import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { diskStorage } from '@/lib/storage-disk'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'millmark-files-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

test('a file comes back as it was put, is replaced, and is gone after removal', async () => {
  const store = diskStorage(folder)
  expect(await store.get('uploads/a.webp')).toBeNull()
  expect(await store.has('uploads/a.webp')).toBe(false)
  await store.put('uploads/a.webp', Uint8Array.of(1, 2, 3), 'image/webp')
  await store.put('uploads/a.webp', Uint8Array.of(4, 5), 'image/webp')
  const file = await store.get('uploads/a.webp')
  expect([...(file?.bytes ?? [])]).toEqual([4, 5])
  expect(file?.contentType).toBe('image/webp')
  expect(await store.has('uploads/a.webp')).toBe(true)
  expect(await readdir(join(folder, 'uploads'))).toEqual(['a.webp'])
  await store.remove('uploads/a.webp')
  await store.remove('uploads/a.webp')
  expect(await store.get('uploads/a.webp')).toBeNull()
})

test.each([
  '../a.webp',
  '/etc/passwd',
  'a/../../b.webp',
  'a//b',
  '.hidden',
  'a\\b',
  '',
  'a/.',
  'a\0.webp',
  'Ä.webp',
])('the key %j is refused', async (key) => {
  const store = diskStorage(folder)
  await expect(store.put(key, Uint8Array.of(1), 'image/webp')).rejects.toThrow('Not a storage key')
  await expect(store.get(key)).rejects.toThrow('Not a storage key')
  await expect(store.has(key)).rejects.toThrow('Not a storage key')
  await expect(store.remove(key)).rejects.toThrow('Not a storage key')
})

test('a content type that contradicts the name is refused', async () => {
  const put = diskStorage(folder).put('a.avif', Uint8Array.of(1), 'image/webp')
  await expect(put).rejects.toThrow('cannot hold')
})
