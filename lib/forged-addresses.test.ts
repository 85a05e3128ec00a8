import { createServer } from 'node:http'
import { expect, test } from 'vitest'
import { dropForgedAddresses } from './forged-addresses'

test('a header that says where a client comes from does not reach the application', async () => {
  dropForgedAddresses()
  const server = createServer((request, response) => response.end(JSON.stringify(request.headers)))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const port = address && typeof address === 'object' ? address.port : 0
  const seen = await fetch(`http://127.0.0.1:${port}`, {
    headers: { 'X-Forwarded-For': '1.2.3.4', 'X-Other': 'kept' },
  })
  const headers = (await seen.json()) as Record<string, string>
  server.close()
  expect(headers['x-forwarded-for']).toBeUndefined()
  expect(headers['x-other']).toBe('kept')
})
