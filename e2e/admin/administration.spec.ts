import { expect, test } from '../fixtures'
import { mintPaidPart } from '../seller/paid-part'
import { mintOffer, mintUser, password } from '../world'

test('an admin pauses a factory: storefront and product are gone, until the pause is lifted', async ({
  page,
  signIn,
  at,
  say,
}) => {
  const { factory, product } = await mintOffer()
  const admin = await mintUser({ role: 'ADMIN' })
  const answers = async () =>
    Promise.all(
      [at(`/factories/${factory.slug}`), at(`/products/${product.slug}`)].map(async (path) =>
        (await page.request.get(path)).status(),
      ),
    )
  expect(await answers()).toEqual([200, 200])
  await signIn(page, admin.email, password)
  await page.goto(at(`/admin/factories?q=${factory.slug}`))
  const pause = page.getByRole('form', { name: new RegExp(`^${say('admin.pause')}: `) })
  await page.locator('summary', { hasText: say('admin.pause') }).click()
  await pause.getByRole('button', { name: say('admin.pause') }).click()
  await expect(pause.getByText(say('fields.required'))).toBeVisible()
  await pause.getByLabel(say('admin.reason')).fill('Licence ran out')
  await pause.getByRole('button', { name: say('admin.pause') }).click()
  await expect(page.getByText(say('admin.paused'), { exact: true }).last()).toBeVisible()
  await expect.poll(answers).toEqual([404, 404])

  await page.locator('summary', { hasText: say('admin.unpause') }).click()
  const lift = page.getByRole('form', { name: new RegExp(`^${say('admin.unpause')}: `) })
  await lift.getByLabel(say('admin.reason')).fill('Licence renewed')
  await lift.getByRole('button', { name: say('admin.unpause') }).click()
  await expect.poll(answers).toEqual([200, 200])

  await page.goto(at(`/admin/audit?id=${factory.id}`))
  await expect(page.getByText('factory.unpause')).toBeVisible()
  await expect(page.getByText('Licence ran out')).toBeVisible()
})

test('a ban ends the session of the person at once', async ({
  page,
  browser,
  baseURL,
  signIn,
  at,
  say,
  like,
}) => {
  const person = await mintUser()
  const admin = await mintUser({ role: 'ADMIN' })
  const other = await browser.newContext({ baseURL })
  const theirs = await other.newPage()
  await signIn(theirs, person.email, password)
  await theirs.goto(at('/account/settings'))
  await expect(theirs).toHaveURL(/account\/settings/)

  await signIn(page, admin.email, password)
  await page.goto(at(`/admin/users?q=${person.email}`))
  await page.getByRole('link', { name: person.email }).click()
  const ban = page.getByRole('form', { name: say('admin.ban') })
  await ban.getByLabel(say('admin.reason')).fill('Chargebacks')
  await ban.getByRole('button', { name: say('admin.ban') }).click()
  await expect(page.getByText(like('admin.bannedSince'))).toBeVisible()
  await theirs.goto(at('/account/settings'))
  await expect(theirs).toHaveURL(/sign-in/)
  await other.close()
})

test('orders, users and jobs are there to read for admins only', async ({ page, signIn, at, say }) => {
  const { order } = await mintPaidPart(await mintOffer())
  const { number } = order
  await page.goto(at('/admin'))
  await expect(page).toHaveURL(/sign-in/)
  const buyer = await mintUser()
  await signIn(page, buyer.email, password)
  for (const path of [
    '',
    `/orders/${order.id}`,
    '/factories',
    '/belts',
    '/products',
    '/users',
    '/audit',
    '/jobs',
  ]) {
    await page.goto(at(`/admin${path}`))
    await expect(page.getByText(say('states.forbiddenTitle'))).toBeVisible()
  }
  const admin = await mintUser({ role: 'ADMIN' })
  await page.context().clearCookies()
  await signIn(page, admin.email, password)
  await page.goto(at(`/admin?q=${number}`))
  await page.getByRole('link', { name: number }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(number)
  await page.goto(at('/admin/jobs'))
  await expect(page.getByText('deliver-mail')).toBeVisible()
})
