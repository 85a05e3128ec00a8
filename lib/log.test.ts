import { afterEach, expect, test, vi } from 'vitest'
import { describeError, scrub } from './log-scrub'
import { noteInContext, requestIdFrom, withRequestContext } from './request-context'

const lines: Record<string, unknown>[] = []
afterEach(() => {
  lines.length = 0
})

/** The log at level info, written into `lines`. */
async function openTestLog() {
  vi.resetModules()
  vi.stubEnv('LOG_LEVEL', 'info')
  const { log, openLog } = await import('./log')
  openLog('test', {
    write: (text: string) => {
      lines.push(JSON.parse(text) as Record<string, unknown>)
    },
  })
  return log
}

test('a line carries the request it belongs to and what was learnt on the way', async () => {
  const log = await openTestLog()
  await withRequestContext({ requestId: 'r-1', route: '/[locale]' }, async () => {
    await Promise.resolve()
    noteInContext({ userId: 'u-1' })
    log.info('order placed', { orderId: 'o-1' })
  })
  log.debug('below the level')
  expect(lines).toMatchObject([
    {
      level: 'info',
      name: 'test',
      msg: 'order placed',
      requestId: 'r-1',
      route: '/[locale]',
      userId: 'u-1',
      orderId: 'o-1',
    },
  ])
})

test('two requests at once keep their lines apart', async () => {
  const log = await openTestLog()
  const one = (requestId: string) =>
    withRequestContext({ requestId }, async () => {
      await new Promise((done) => setTimeout(done, 5))
      log.info(requestId)
    })
  await Promise.all(['a', 'b', 'c'].map(one))
  expect(lines.map(({ msg, requestId }) => [msg, requestId])).toEqual(['a', 'b', 'c'].map((id) => [id, id]))
})

test('what a caller should not have logged is blotted out', async () => {
  const log = await openTestLog()
  log.info('oops', { password: 'loom', user: { email: 'a@b.example', token: 'x' }, headers: { cookie: 'c' } })
  expect(JSON.stringify(lines)).not.toMatch(/loom|a@b|"x"|"c"/)
})

test.each([
  ['mail to lin.wei+1@mail.example.cn refused', 'mail to <email> refused'],
  ['connect postgresql://millmark:pa55word@127.0.0.1:5/x', 'connect postgresql://…@127.0.0.1:5/x'],
  ['key sk_test_51abcDEF and whsec_abcdef123', 'key sk_test_… and whsec_…'],
  ['Authorization: Bearer abcdefgh12345', 'Authorization: Bearer …'],
  ['/en/reset?token=abc123&x=1', '/en/reset?token=…&x=1'],
  ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIx.sig', '<token>'],
  ['$argon2id$v=19$m=1,t=2$abc', '<hash>'],
  [
    'order MM261121-100001 of sub-order 019b76da-a800-7300-936d-455859bfae36',
    'order MM261121-100001 of sub-order 019b76da-a800-7300-936d-455859bfae36',
  ],
])('%s', (text, clean) => {
  expect(scrub(text)).toBe(clean)
})

test('an error is told without the arguments Prisma quotes, with its cause and its digest', () => {
  const message =
    '\nInvalid `db.user.create()` invocation in\n/x.ts:1\n\n  1 {\n→ 2 create({ name: "Lin Wei" })\n\nArgument `x` is missing.'
  const error = Object.assign(new Error(message, { cause: new Error('for who@millmark.test') }), {
    digest: '42',
  })
  const told = describeError(error)
  expect(JSON.stringify(told)).not.toMatch(/Lin Wei|who@/)
  expect(told).toMatchObject({ digest: '42', cause: { message: 'for <email>' } })
  expect(told.message).toContain('Argument `x` is missing.')
})

test('an id from outside is taken from a trusted proxy and when it is harmless', () => {
  expect(requestIdFrom('proxy-0001', true)).toBe('proxy-0001')
  for (const [header, trusted] of [
    ['proxy-0001', false],
    ['short', true],
    ['new\nline-000', true],
    ['x'.repeat(65), true],
    [undefined, true],
  ] as const)
    expect(requestIdFrom(header, trusted)).toMatch(/^[0-9a-f-]{36}$/)
})
