import { payingIn } from './checkout/steps'
import { expect, test } from './fixtures'
import { logged } from './logged'
import { db } from './world'

test('alive and ready, each in a word', async ({ request }) => {
  const health = await request.get('/api/health')
  expect([health.status(), await health.json()]).toEqual([200, { ok: true }])
  // The worker may still be starting.
  await expect
    .poll(
      async () => {
        const ready = await request.get('/api/ready')
        return [ready.status(), await ready.json()]
      },
      { timeout: 40_000 },
    )
    .toEqual([200, { ok: true, missing: [] }])
  expect(health.headers()['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
})

test('a cached page has a fresh request id each time, and one from outside is not believed', async ({
  request,
}) => {
  const ask = () => request.get('/en', { headers: { 'X-Request-Id': 'chosen-outside' } })
  const ids = [await ask(), await ask()].map((answer) => answer.headers()['x-request-id'])
  expect(new Set([...ids, 'chosen-outside']).size).toBe(3)
})

test('figures are told to whoever has the token, by route pattern and never by path', async ({ request }) => {
  await request.get('/en/products/no-such-thing-in-the-world')
  const read = (token?: string) =>
    request.get('/api/metrics', token ? { headers: { Authorization: `Bearer ${token}` } } : {})
  expect((await read()).status()).toBe(401)
  expect((await read('0'.repeat(64))).status()).toBe(401)
  const answer = await read(process.env.METRICS_TOKEN)
  expect(answer.status()).toBe(200)
  const text = await answer.text()
  for (const figure of [
    'shop_up 1',
    'http_requests_total{method="GET",route="/[locale]/products/[slug]",status="404"}',
    'http_request_duration_seconds_bucket{',
    'nodejs_eventloop_lag_seconds',
    'db_pool_connections{state="idle"}',
    'orders_placed_total',
    '# TYPE jobs gauge',
    'heartbeat_age_seconds{process="worker"}',
  ])
    expect(text).toContain(figure)
  expect(text).not.toContain('no-such-thing-in-the-world')
})

test('the id of the request that placed an order is in the lines of the jobs it led to', async ({
  page,
  signIn,
}) => {
  const { buyer } = await payingIn('en').onPayPage(page, signIn)
  const { id } = await db.order.findFirstOrThrow({ where: { userId: buyer.id } })
  const placed = () => logged().find(({ msg, orderId }) => msg === 'order placed' && orderId === id)
  await expect.poll(placed).toMatchObject({ userId: buyer.id, route: '/[locale]/checkout' })
  const requestId = placed()?.requestId ?? ''
  const lines = () => logged().filter((line) => line.requestId === requestId)
  await expect
    .poll(() => lines().map(({ msg, jobName }) => jobName ?? msg))
    .toEqual(expect.arrayContaining(['order placed', 'request', 'tell-news']))
  // Without a mail server mails are stored as they are written, and no job delivers them.
  expect(await db.mail.count({ where: { to: buyer.email, requestId } })).toBeGreaterThan(0)
  expect(JSON.stringify(logged())).not.toContain(buyer.email)
})
