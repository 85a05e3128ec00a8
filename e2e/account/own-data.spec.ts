import { readFile } from 'node:fs/promises'
import { createPlacedOrder } from '@/prisma/factories/orders'
import { viewerOf } from '@/prisma/factories/users'
import { expect, test } from '../fixtures'
import { db, mintBuyer, mintOffer, password } from '../world'

test('one’s data as a file, after the password is asked again', async ({ page, signIn }) => {
  const buyer = await mintBuyer()
  await signIn(page, buyer.email, password)
  await page.goto('/en/account/settings')
  await page.getByRole('link', { name: 'Download or delete' }).click()
  const form = page.getByRole('form', { name: 'Download your data' })
  await form.getByLabel('Current password').fill('not this one')
  await form.getByRole('button', { name: 'Download' }).click()
  await expect(page.getByText('The current password is not right.')).toBeVisible()
  await form.getByLabel('Current password').fill(password)
  const arriving = page.waitForEvent('download')
  await form.getByRole('button', { name: 'Download' }).click()
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
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  const offer = await mintOffer()
  const buyer = await mintBuyer({ locale: 'zh' })
  const { orderId } = await createPlacedOrder({
    viewer: await viewerOf(buyer),
    wanted: [{ variantId: offer.variant.id, quantity: 1 }],
  })
  await signIn(page, buyer.email, password)
  await page.goto('/zh/account/settings/data')
  const form = page.getByRole('form', { name: '注销账户' })
  const remove = form.getByRole('button', { name: '注销账户' })
  await remove.click()
  await expect(page.getByText('请勾选后继续。')).toBeVisible()
  await form.getByRole('checkbox').check()
  await form.getByLabel('当前密码').fill(password)
  await remove.click()
  await expect(form.getByText(/尚未完成/)).toBeVisible()
  await db.order.update({ where: { id: orderId }, data: { status: 'CANCELLED', closedAt: new Date() } })
  await db.subOrder.updateMany({ where: { orderId }, data: { status: 'CANCELLED' } })
  await remove.click()
  await expect(page.getByText('您的账户已注销')).toBeVisible()
  await mail(buyer.email, /您的账户已注销/)
  expect(await db.user.count({ where: { email: buyer.email } })).toBe(0)
  await page.goto('/zh/account/settings')
  await expect(page).toHaveURL(/sign-in/)
  await page.goto('/en/sign-up')
  await page.getByRole('textbox', { name: 'Name' }).fill('Lin Wei')
  await page.getByRole('textbox', { name: 'E-mail' }).fill(buyer.email)
  await page.getByLabel('New password').filter({ visible: true }).fill(password)
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Create an account' }).click()
  await page.waitForURL(/\/en$/)
})
