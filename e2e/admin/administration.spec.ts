import { expect, test } from '../fixtures'
import { mintPaidPart } from '../seller/paid-part'
import { mintOffer, mintUser, password } from '../world'

test('an admin pauses a factory: storefront and product are gone, until the pause is lifted', async ({
  page,
  signIn,
}) => {
  const { factory, product } = await mintOffer()
  const admin = await mintUser({ role: 'ADMIN' })
  const answers = async () =>
    Promise.all(
      [`/en/factories/${factory.slug}`, `/en/products/${product.slug}`].map(async (path) =>
        (await page.request.get(path)).status(),
      ),
    )
  expect(await answers()).toEqual([200, 200])
  await signIn(page, admin.email, password)
  await page.goto(`/en/admin/factories?q=${factory.slug}`)
  const pause = page.getByRole('form', { name: /^Pause: / })
  await page.locator('summary', { hasText: 'Pause' }).click()
  await pause.getByRole('button', { name: 'Pause' }).click()
  await expect(pause.getByText('Fill this in.')).toBeVisible()
  await pause.getByLabel('Reason').fill('Licence ran out')
  await pause.getByRole('button', { name: 'Pause' }).click()
  await expect(page.getByText('Paused', { exact: true }).last()).toBeVisible()
  await expect.poll(answers).toEqual([404, 404])

  await page.locator('summary', { hasText: 'Lift the pause' }).click()
  const lift = page.getByRole('form', { name: /^Lift the pause: / })
  await lift.getByLabel('Reason').fill('Licence renewed')
  await lift.getByRole('button', { name: 'Lift the pause' }).click()
  await expect.poll(answers).toEqual([200, 200])

  await page.goto(`/en/admin/audit?id=${factory.id}`)
  await expect(page.getByText('factory.unpause')).toBeVisible()
  await expect(page.getByText('Licence ran out')).toBeVisible()
})

test('a ban ends the session of the person at once', async ({ page, browser, baseURL, signIn }) => {
  const person = await mintUser()
  const admin = await mintUser({ role: 'ADMIN' })
  const other = await browser.newContext({ baseURL })
  const theirs = await other.newPage()
  await signIn(theirs, person.email, password)
  await theirs.goto('/en/account/settings')
  await expect(theirs).toHaveURL(/account\/settings/)

  await signIn(page, admin.email, password)
  await page.goto(`/en/admin/users?q=${person.email}`)
  await page.getByRole('link', { name: person.email }).click()
  const ban = page.getByRole('form', { name: 'Ban the account' })
  await ban.getByLabel('Reason').fill('Chargebacks')
  await ban.getByRole('button', { name: 'Ban the account' }).click()
  await expect(page.getByText(/Banned since/)).toBeVisible()
  await theirs.goto('/en/account/settings')
  await expect(theirs).toHaveURL(/sign-in/)
  await other.close()
})

test('orders, users and jobs are there to read for admins only', async ({ page, signIn }) => {
  const { order } = await mintPaidPart(await mintOffer())
  const { number } = order
  await page.goto('/en/admin')
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
    await page.goto(`/en/admin${path}`)
    await expect(page.getByText('This page is not yours to open')).toBeVisible()
  }
  const admin = await mintUser({ role: 'ADMIN' })
  await page.context().clearCookies()
  await signIn(page, admin.email, password)
  await page.goto(`/en/admin?q=${number}`)
  await page.getByRole('link', { name: number }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(number)
  await page.goto('/zh/admin/jobs')
  await expect(page.getByText('deliver-mail')).toBeVisible()
})
