import { createServer } from 'node:http'
import { expect, test } from 'vitest'
import { refuseBrokenAddresses } from './broken-addresses'

test('a path that is no UTF-8 is refused before the application sees it; a broken query is not its business', async () => {
  refuseBrokenAddresses()
  const server = createServer((_, response) => response.end('served'))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const port = address && typeof address === 'object' ? address.port : 0
  const statusOf = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).status
  const broken = ['/%ff', '/en/products/%ED%A0%80', '/en/products/%E0%A4%A', '/50%']
  expect(await Promise.all(broken.map(statusOf))).toEqual([400, 400, 400, 400])
  const whole = ['/', '/en', '/en/products/%E9%9E%8B', '/en/search?q=%ff']
  expect(await Promise.all(whole.map(statusOf))).toEqual([200, 200, 200, 200])
  server.close()
})
