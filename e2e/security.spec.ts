import { builtActions, patiently, postAction } from './doors/ask'
import { actions, routes } from './doors/open-doors'
import { mintDoorWorld, readThings } from './doors/world'
import { expect, test } from './fixtures'

// One of each kind: whole document, streamed page, 404, JSON, picture, drawing, script, redirect, refusal.
const kinds: Record<string, string> = {
  document: '/en',
  streamed: '/en/cart',
  missing: '/en/nowhere',
  json: '/api/live',
  picture: '/og/site/millmark.png',
  drawing: '/icon.svg',
  text: '/robots.txt',
  redirect: '/',
  refused: '/%ff',
}

test('every kind of answer carries the security headers', async ({ baseURL }) => {
  for (const [kind, path] of Object.entries(kinds)) {
    const { headers } = await fetch(`${baseURL}${path}`, { redirect: 'manual' })
    expect(headers.get('x-content-type-options'), kind).toBe('nosniff')
    expect(headers.get('x-frame-options'), kind).toBe('DENY')
    expect(headers.get('referrer-policy'), kind).toBe('strict-origin-when-cross-origin')
    expect(headers.get('permissions-policy'), kind).toContain('geolocation=()')
    expect(headers.get('cross-origin-opener-policy'), kind).toBe('same-origin')
    expect(headers.get('cross-origin-resource-policy'), kind).toBe(
      ['picture', 'drawing'].includes(kind) ? 'cross-origin' : 'same-origin',
    )
    // Plain http promises no https.
    expect(headers.get('strict-transport-security'), kind).toBeNull()
    expect(headers.get('x-powered-by'), kind).toBeNull()
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy, kind).toContain("frame-ancestors 'none'")
    expect(policy, kind).not.toMatch(/script-src[^;]*unsafe|\*/)
    if (['document', 'missing'].includes(kind)) expect(policy).toMatch(/^script-src 'self' 'sha256-/)
    else if (kind === 'streamed') expect(policy).toMatch(/^script-src 'self' 'nonce-/)
    else expect(policy, kind).toMatch(/^default-src 'none'.*sandbox$/)
  }
})

test('an inline script of a stranger does not run', async ({ page, violations }) => {
  await page.route('**/en/help', async (route) => {
    const answer = await route.fetch()
    const body = (await answer.text()).replace('<main', '<script>document.title = "taken over"</script><main')
    await route.fulfill({ response: answer, body })
  })
  await page.goto('/en/help')
  await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible()
  expect(await page.title()).not.toBe('taken over')
  expect(violations).toHaveLength(1)
  violations.length = 0
})

test('no action and no handler takes a change from another site', async ({ baseURL }) => {
  test.setTimeout(120_000)
  const world = await mintDoorWorld(baseURL)
  const before = await readThings(world)
  const built = builtActions()
  const foreign: Record<string, string>[] = [
    { origin: 'https://evil.example' },
    { 'sec-fetch-site': 'cross-site' },
    { origin: 'null' },
  ]
  const wrong: string[] = []
  for (const [name, { form, may }] of actions) {
    const action = built.get(name)
    const role = may[0]
    if (!action || !role) throw new Error(`${name} is not in the build`)
    for (const headers of foreign) {
      const all = { cookie: world.cookies[role], ...headers }
      const { status } = await postAction(world.origin, action, form(world), all, patiently)
      if (status !== 403) wrong.push(`${name} ${JSON.stringify(headers)}: ${status}`)
    }
  }
  for (const [door, { at, body = '' }] of routes) {
    const [method = ''] = door.split(' ')
    // The API takes nobody's cookies, so another site may call it.
    if (['GET', 'HEAD'].includes(method) || door.includes('api/v1')) continue
    for (const headers of foreign) {
      const all = { cookie: world.cookies.buyer, ...headers }
      const { status } = await patiently(() =>
        fetch(`${world.origin}${at(world)}`, { method, body, redirect: 'manual', headers: all }),
      )
      if (status !== 403) wrong.push(`${door} ${JSON.stringify(headers)}: ${status}`)
    }
  }
  expect(wrong).toEqual([])
  expect(await readThings(world)).toBe(before)
})

test('a link from elsewhere does not choose the reader’s language', async ({ baseURL }) => {
  const ask = (site: string) =>
    fetch(`${baseURL}/api/language?to=zh`, { redirect: 'manual', headers: { 'sec-fetch-site': site } })
  expect((await ask('same-origin')).headers.get('set-cookie')).toMatch(/^locale=zh;.*SameSite=lax/i)
  expect((await ask('cross-site')).headers.get('set-cookie')).toBeNull()
})

test('who asks too often is told when to come back', async ({ baseURL }) => {
  const statuses: number[] = []
  for (let index = 0; index < 70; index++) {
    const answer = await fetch(`${baseURL}/api/csp-report`, { method: 'POST', body: '{}' })
    await answer.arrayBuffer()
    statuses.push(answer.status)
    if (answer.status === 429) expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
  }
  expect(new Set(statuses)).toEqual(new Set([204, 429]))
})
