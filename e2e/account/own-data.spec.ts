import { readFile } from 'node:fs/promises'
import { createPlacedOrder } from '@/prisma/factories/orders'
import { viewerOf } from '@/prisma/factories/users'
import { expect, test } from '../fixtures'
import { db, mintBuyer, mintOffer, password } from '../world'

test('one’s data as a file, after the password is asked again', async ({ page, signIn, at, say }) => {
  const buyer = await mintBuyer()
  await signIn(page, buyer.email, password)
  await page.goto(at('/account/settings'))
  await page.getByRole('link', { name: say('account.further.data.link') }).click()
  const form = page.getByRole('form', { name: say('ownData.exportTitle') })
  await form.getByLabel(say('account.currentPassword')).fill('not this one')
  await form.getByRole('button', { name: say('ownData.export') }).click()
  await expect(page.getByText(say('errors.wrongPassword'))).toBeVisible()
  await form.getByLabel(say('account.currentPassword')).fill(password)
  const arriving = page.waitForEvent('download')
  await form.getByRole('button', { name: say('ownData.export') }).click()
  const download = await arriving
  expect(download.suggestedFilename()).toMatch(/^millmark-\d{4}-\d\d-\d\d\.json$/)
  const data = JSON.parse(await readFile(await download.path(), 'utf8'))
  expect(data).toMatchObject({ account: { email: buyer.email }, addresses: [{ recipient: 'Lin Wei' }] })
  await page.context().clearCookies()
  const refused = await page.request.post('/api/account/export', { form: { locale: 'zh' }, maxRedirects: 0 })
  expect(refused.status()).toBe(303)
  expect(refused.headers().location).toContain('/zh/account/settings/data?problem=signInNeeded')
})

test('an account is deleted once nothing is under way; the address can sign up again', async ({
  page,
  signIn,
  mail,
  at,
  say,
  like,
  shopLocale,
}) => {
  const offer = await mintOffer()
  const buyer = await mintBuyer({ locale: shopLocale })
  const { orderId } = await createPlacedOrder({
    viewer: await viewerOf(buyer),
    wanted: [{ variantId: offer.variant.id, quantity: 1 }],
  })
  await signIn(page, buyer.email, password)
  await page.goto(at('/account/settings/data'))
  const form = page.getByRole('form', { name: say('ownData.deleteTitle') })
  const remove = form.getByRole('button', { name: say('ownData.delete') })
  await remove.click()
  await expect(page.getByText(say('fields.consent'))).toBeVisible()
  await form.getByRole('checkbox').check()
  await form.getByLabel(say('account.currentPassword')).fill(password)
  await remove.click()
  await expect(form.getByText(like('errors.ordersOpen'))).toBeVisible()
  await db.order.update({ where: { id: orderId }, data: { status: 'CANCELLED', closedAt: new Date() } })
  await db.subOrder.updateMany({ where: { orderId }, data: { status: 'CANCELLED' } })
  await remove.click()
  await expect(page.getByText(say('auth.accountDeleted'))).toBeVisible()
  await mail(buyer.email, like('mail.accountDeletedSubject'))
  expect(await db.user.count({ where: { email: buyer.email } })).toBe(0)
  await page.goto(at('/account/settings'))
  await expect(page).toHaveURL(/sign-in/)
  await page.goto(at('/sign-up'))
  await page.getByRole('textbox', { name: say('auth.name') }).fill('Lin Wei')
  await page.getByRole('textbox', { name: say('auth.email') }).fill(buyer.email)
  await page.getByLabel(say('auth.newPassword')).filter({ visible: true }).fill(password)
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: say('auth.signUp') }).click()
  await page.waitForURL((url) => url.pathname === at(''))
})
