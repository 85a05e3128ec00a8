import { afterEach, expect, test, vi } from 'vitest'

afterEach(() => vi.unstubAllEnvs())

test.each([
  ['https://mill.example', '__Host-cart', '__Host-next-auth.session-token'],
  ['http://localhost:3999', 'cart', 'next-auth.session-token'],
])('at %s the cart goes by %s', async (address, cart, session) => {
  vi.stubEnv('APP_URL', address)
  vi.resetModules()
  const [{ cookieName }, { authentication }, { sessionCookieName }] = await Promise.all([
    import('./cookie-name'),
    import('./accounts/authentication'),
    import('./accounts/viewer'),
  ])
  expect(cookieName('cart')).toBe(cart)
  expect(sessionCookieName()).toBe(session)
  // What next-auth writes is what every page reads; `__Host-` needs Secure, the path / and no domain.
  const { sessionToken } = authentication(async () => {}).cookies ?? {}
  expect(sessionToken?.name).toBe(session)
  expect(sessionToken?.options).toEqual({
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure: address.startsWith('https'),
  })
})
