import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Storage } from '@/lib/storage-port'
import { s3Storage } from '@/lib/storage-s3'

type Seen = { method: string; url: string; authorization: string; date: string }
const seen: Seen[] = []
const files = new Map<string, { bytes: Buffer; type: string }>()
let server: Server
let store: Storage

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const { method = '', url = '', headers } = request
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    seen.push({
      method,
      url,
      authorization: headers.authorization ?? '',
      date: String(headers['x-amz-date']),
    })
    if (url.endsWith('forbidden.webp')) return response.writeHead(403).end('<Code>AccessDenied</Code>')
    if (method === 'PUT')
      files.set(url, { bytes: Buffer.concat(chunks), type: headers['content-type'] ?? '' })
    if (method === 'DELETE') files.delete(url)
    const file = files.get(url)
    if (method === 'GET' || method === 'HEAD')
      return file
        ? response.writeHead(200, { 'content-type': file.type }).end(file.bytes)
        : response.writeHead(404).end()
    return response.writeHead(method === 'DELETE' ? 204 : 200).end()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  store = s3Storage({
    endpoint: `http://127.0.0.1:${port}/`,
    bucket: 'millmark',
    region: 'auto',
    accessKeyId: 'key-of-test',
    secretAccessKey: 'secret-of-test',
  })
})
beforeEach(() => {
  seen.length = 0
})
afterAll(async () => {
  await new Promise((done) => server.close(done))
})

test('every request is signed and addresses the bucket by path', async () => {
  await store.put('uploads/a.webp', Uint8Array.of(1, 2, 3), 'image/webp')
  const [put] = seen
  expect(put).toMatchObject({ method: 'PUT', url: '/millmark/uploads/a.webp' })
  expect(put?.authorization).toMatch(
    /^AWS4-HMAC-SHA256 Credential=key-of-test\/\d{8}\/auto\/s3\/aws4_request/,
  )
  expect(put?.authorization).toMatch(/Signature=[0-9a-f]{64}$/)
  expect(put?.date).toMatch(/^\d{8}T\d{6}Z$/)
})

test('a file comes back with its type and is gone after removal', async () => {
  await store.put('uploads/b.avif', Uint8Array.of(7, 8), 'image/avif')
  const file = await store.get('uploads/b.avif')
  expect([...(file?.bytes ?? [])]).toEqual([7, 8])
  expect(file?.contentType).toBe('image/avif')
  expect(await store.has('uploads/b.avif')).toBe(true)
  await store.remove('uploads/b.avif')
  expect(await store.get('uploads/b.avif')).toBeNull()
  expect(await store.has('uploads/b.avif')).toBe(false)
})

test('a refusal of the store is an error, a wrong key never leaves the house', async () => {
  await expect(store.get('forbidden.webp')).rejects.toThrow('403')
  seen.length = 0
  await expect(store.get('../other-bucket/a.webp')).rejects.toThrow('Not a storage key')
  expect(seen).toEqual([])
})
