import { afterEach, expect, test, vi } from 'vitest'

afterEach(() => vi.unstubAllEnvs())

const at = async (address: string) => {
  vi.stubEnv('APP_URL', address)
  vi.resetModules()
  const [{ securityHeaders }, { pagePolicy }] = await Promise.all([
    import('./security-headers'),
    import('./policy'),
  ])
  return { headers: new Map(securityHeaders('/en')), policy: pagePolicy(["'nonce-x'"]) }
}

test('on https the browser is told to come back so, and to ask for everything so', async () => {
  const { headers, policy } = await at('https://mill.example')
  expect(headers.get('Strict-Transport-Security')).toBe('max-age=31536000')
  expect(policy).toContain('upgrade-insecure-requests')
})

test('on plain http nothing is promised; forms may lead to the payment page and nowhere else', async () => {
  const { headers, policy } = await at('http://localhost:3999')
  expect(headers.has('Strict-Transport-Security')).toBe(false)
  expect(policy).not.toContain('upgrade-insecure-requests')
  expect(/form-action ([^;]*)/.exec(policy)?.[1]).toBe("'self' http://127.0.0.1:9")
  expect(policy).toMatch(/^script-src 'self' 'nonce-x'; default-src 'none';/)
})
