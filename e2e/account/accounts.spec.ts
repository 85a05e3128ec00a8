import { randomUUID } from 'node:crypto'
import { expect, test } from '../fixtures'
import { db, mintUser, password } from '../world'

const linkIn = (text: string) => /https?:\/\/\S+token=[\w-]+/.exec(text)?.[0] ?? ''

test('sign up, confirm the address by mail, change the name', async ({ page, mail }) => {
  const email = `${randomUUID()}@example.com`
  await page.goto('/en/sign-up')
  await page.getByRole('textbox', { name: 'Name' }).fill('Chen Yu')
  await page.getByRole('textbox', { name: 'E-mail' }).fill(email)
  await page.getByLabel('New password').filter({ visible: true }).fill(password)
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Create an account' }).click()
  await page.waitForURL(/\/en$/)
  await page.goto(linkIn((await mail(email, /Confirm your e-mail/)).text))
  await page.getByRole('button', { name: 'Confirm the address' }).click()
  await expect(page.getByText('Thank you, the address is confirmed.')).toBeVisible()
  await page.goto('/en/account/settings')
  await page.getByRole('textbox', { name: 'Name' }).fill('Chen Yu 陈雨')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved')).toBeVisible()
  expect(await db.user.findUniqueOrThrow({ where: { email } })).toMatchObject({
    name: 'Chen Yu 陈雨',
    emailConfirmedAt: expect.any(Date),
  })
})

test('sign-up says what is wrong beside each field and keeps what was typed', async ({ page }) => {
  const taken = await mintUser()
  await page.goto('/zh/sign-up')
  await page.getByRole('textbox', { name: '邮箱' }).fill('not an address')
  await page.getByLabel('新密码').filter({ visible: true }).fill('short')
  await page.getByRole('button', { name: '注册账户' }).click()
  await expect(page.getByRole('textbox', { name: '姓名' })).toHaveAccessibleDescription('请填写。')
  await expect(page.getByRole('textbox', { name: '邮箱' })).toHaveAccessibleDescription(/请填写邮箱/)
  await expect(page.getByRole('textbox', { name: '邮箱' })).toHaveValue('not an address')
  await page.getByRole('textbox', { name: '姓名' }).fill('<script>alert(1)</script> 😀')
  await page.getByRole('textbox', { name: '邮箱' }).fill(taken.email.toUpperCase())
  await page.getByLabel('新密码').filter({ visible: true }).fill(password)
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: '注册账户' }).click()
  await expect(page.getByText('该邮箱已有账户').first()).toBeVisible()
})

test('a wrong password and an unknown address get one answer', async ({ page }) => {
  const user = await mintUser()
  for (const email of [user.email, `${randomUUID()}@example.com`]) {
    await page.goto('/en/sign-in')
    await page.getByRole('textbox', { name: 'E-mail' }).fill(email)
    await page.getByLabel('Password', { exact: true }).filter({ visible: true }).fill('not this one')
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await expect(
      page.getByText('E-mail and password do not match an account that can sign in.'),
    ).toBeVisible()
  }
})

test('a forgotten password is set anew through the mail, once; other sessions end', async ({
  page,
  browser,
  baseURL,
  signIn,
  mail,
}) => {
  const user = await mintUser()
  const elsewhere = await browser.newContext({ baseURL })
  const other = await elsewhere.newPage()
  await signIn(other, user.email, password)
  await page.goto('/en/forgot')
  await page.getByRole('textbox', { name: 'E-mail' }).fill(user.email)
  await page.getByRole('button', { name: 'Send the link' }).click()
  await expect(page.getByText('If this address has an account, a mail is on its way.')).toBeVisible()
  const link = linkIn((await mail(user.email, /Set a new password/)).text)
  const setTo = async (value: string) => {
    await page.goto(link)
    await page.getByLabel('New password', { exact: true }).filter({ visible: true }).fill(value)
    await page.getByLabel('New password again').filter({ visible: true }).fill(value)
    await page.getByRole('button', { name: 'Set the password' }).click()
  }
  await setTo('another dawn at the loom')
  await expect(page.getByText('The new password is set.')).toBeVisible()
  await setTo('a third dawn at the loom')
  await expect(page.getByText('This link has been used or has run out.')).toBeVisible()
  await other.goto('/en/account/settings')
  await expect(other).toHaveURL(/\/sign-in/)
  await signIn(page, user.email, 'another dawn at the loom')
  await elsewhere.close()
})

test('a ban ends the session at once', async ({ page, signIn }) => {
  const user = await mintUser()
  await signIn(page, user.email, password)
  await page.goto('/en/account/settings')
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible()
  await db.user.update({ where: { id: user.id }, data: { bannedAt: new Date() } })
  await page.reload()
  await expect(page).toHaveURL(/\/sign-in/)
})

test('addresses: at home by province, city and district; abroad written out', async ({ page, signIn }) => {
  const user = await mintUser()
  await signIn(page, user.email, password)
  await page.goto('/zh/account/addresses/new')
  await page.getByRole('textbox', { name: '收货人' }).fill('陈雨')
  await page.getByRole('textbox', { name: '电话' }).fill('abc')
  await page.getByRole('combobox', { name: '省份' }).selectOption({ label: '福建省' })
  await page.getByRole('combobox', { name: '城市' }).selectOption({ label: '莆田市' })
  await page.getByRole('combobox', { name: '区县' }).selectOption({ label: '荔城区' })
  await page.getByRole('textbox', { name: '街道' }).fill('文献路 12 号')
  await page.getByRole('button', { name: '保存地址' }).click()
  await expect(page.getByRole('textbox', { name: '电话' })).toHaveAccessibleDescription(/电话号码/)
  await page.getByRole('textbox', { name: '电话' }).fill('138 0013 8000')
  await page.getByRole('button', { name: '保存地址' }).click()
  await expect(page.getByText('福建省 莆田市 荔城区 文献路 12 号')).toBeVisible()
  await page.goto('/en/account/addresses/new')
  await page.getByRole('textbox', { name: 'Recipient' }).fill('Jonas Weber')
  await page.getByRole('textbox', { name: 'Phone' }).fill('+49 30 1234567')
  await page.getByRole('combobox', { name: 'Country or region' }).selectOption('DE')
  await page.getByRole('textbox', { name: 'City or town' }).fill('Berlin')
  await page.getByRole('textbox', { name: 'Street' }).fill('Torstraße 9')
  await page.getByRole('textbox', { name: 'Postal code' }).fill('10119')
  await page.getByRole('button', { name: 'Save the address' }).click()
  await expect(page.getByText('Torstraße 9')).toBeVisible()
  expect(await db.address.count({ where: { userId: user.id } })).toBe(2)
})
