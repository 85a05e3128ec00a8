import { randomUUID } from 'node:crypto'
import { expect, test } from '../fixtures'
import { db, mintUser, password } from '../world'

const linkIn = (text: string) => /https?:\/\/\S+token=[\w-]+/.exec(text)?.[0] ?? ''

test('sign up, confirm the address by mail, change the name', async ({ page, mail, at, say, like }) => {
  const email = `${randomUUID()}@example.com`
  await page.goto(at('/sign-up'))
  await page.getByRole('textbox', { name: say('auth.name') }).fill('Chen Yu')
  await page.getByRole('textbox', { name: say('auth.email') }).fill(email)
  await page.getByLabel(say('auth.newPassword')).filter({ visible: true }).fill(password)
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: say('auth.signUp') }).click()
  await page.waitForURL(/\/(en|zh)$/)
  await page.goto(linkIn((await mail(email, like('mail.confirmSubject'))).text))
  await page.getByRole('button', { name: say('auth.confirmSubmit') }).click()
  await expect(page.getByText(say('auth.confirmDone'))).toBeVisible()
  await page.goto(at('/account/settings'))
  await page.getByRole('textbox', { name: say('auth.name') }).fill('Chen Yu 陈雨')
  await page.getByRole('button', { name: say('states.save') }).click()
  await expect(page.getByText(say('states.saved'))).toBeVisible()
  expect(await db.user.findUniqueOrThrow({ where: { email } })).toMatchObject({
    name: 'Chen Yu 陈雨',
    emailConfirmedAt: expect.any(Date),
  })
})

test('sign-up says what is wrong beside each field and keeps what was typed', async ({
  page,
  at,
  say,
  shopLocale,
}) => {
  const taken = await mintUser({ locale: shopLocale })
  await page.goto(at('/sign-up'))
  await page.getByRole('textbox', { name: say('auth.email') }).fill('not an address')
  await page.getByLabel(say('auth.newPassword')).filter({ visible: true }).fill('short')
  await page.getByRole('button', { name: say('auth.signUp') }).click()
  await expect(page.getByRole('textbox', { name: say('auth.name') })).toHaveAccessibleDescription(
    say('fields.required'),
  )
  await expect(page.getByRole('textbox', { name: say('auth.email') })).toHaveAccessibleDescription(
    say('fields.email'),
  )
  await expect(page.getByRole('textbox', { name: say('auth.email') })).toHaveValue('not an address')
  await page.getByRole('textbox', { name: say('auth.name') }).fill('<script>alert(1)</script> 😀')
  await page.getByRole('textbox', { name: say('auth.email') }).fill(taken.email.toUpperCase())
  await page.getByLabel(say('auth.newPassword')).filter({ visible: true }).fill(password)
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: say('auth.signUp') }).click()
  await expect(page.getByText(say('errors.emailTaken')).first()).toBeVisible()
})

test('a wrong password and an unknown address get one answer', async ({ page, at, say, shopLocale }) => {
  const user = await mintUser({ locale: shopLocale })
  for (const email of [user.email, `${randomUUID()}@example.com`]) {
    await page.goto(at('/sign-in'))
    await page.getByRole('textbox', { name: say('auth.email') }).fill(email)
    await page
      .getByLabel(say('auth.password'), { exact: true })
      .filter({ visible: true })
      .fill('not this one')
    await page.getByRole('button', { name: say('auth.signIn'), exact: true }).click()
    await expect(page.getByText(say('errors.badCredentials'))).toBeVisible()
  }
})

test('a forgotten password is set anew through the mail, once; other sessions end', async ({
  page,
  browser,
  baseURL,
  signIn,
  mail,
  at,
  say,
  like,
  shopLocale,
}) => {
  const user = await mintUser({ locale: shopLocale })
  const elsewhere = await browser.newContext({ baseURL })
  const other = await elsewhere.newPage()
  await signIn(other, user.email, password)
  await page.goto(at('/forgot'))
  await page.getByRole('textbox', { name: say('auth.email') }).fill(user.email)
  await page.getByRole('button', { name: say('auth.forgotSubmit') }).click()
  await expect(page.getByText(say('auth.forgotSent'))).toBeVisible()
  const link = linkIn((await mail(user.email, like('mail.resetSubject'))).text)
  const setTo = async (value: string) => {
    await page.goto(link)
    await page.getByLabel(say('auth.newPassword'), { exact: true }).filter({ visible: true }).fill(value)
    await page.getByLabel(say('auth.repeatPassword')).filter({ visible: true }).fill(value)
    await page.getByRole('button', { name: say('auth.resetSubmit') }).click()
  }
  await setTo('another dawn at the loom')
  await expect(page.getByText(like('auth.resetDone'))).toBeVisible()
  await setTo('a third dawn at the loom')
  await expect(page.getByText(like('errors.linkExpired'))).toBeVisible()
  await other.goto(at('/account/settings'))
  await expect(other).toHaveURL(/\/sign-in/)
  await signIn(page, user.email, 'another dawn at the loom')
  await elsewhere.close()
})

test('a ban ends the session at once', async ({ page, signIn, at, say, shopLocale }) => {
  const user = await mintUser({ locale: shopLocale })
  await signIn(page, user.email, password)
  await page.goto(at('/account/settings'))
  await expect(page.getByRole('heading', { name: say('account.settings') })).toBeVisible()
  await db.user.update({ where: { id: user.id }, data: { bannedAt: new Date() } })
  await page.reload()
  await expect(page).toHaveURL(/\/sign-in/)
})

test('addresses: at home by province, city and district; abroad written out', async ({
  page,
  signIn,
  at,
  say,
  shopLocale,
}) => {
  const user = await mintUser({ locale: shopLocale })
  await signIn(page, user.email, password)
  await page.goto(at('/account/addresses/new'))
  await page.getByRole('textbox', { name: say('address.recipient') }).fill('陈雨')
  await page.getByRole('textbox', { name: say('address.phone') }).fill('abc')
  await page.getByRole('combobox', { name: say('address.province') }).selectOption({ label: '福建省' })
  await page.getByRole('combobox', { name: say('address.city') }).selectOption({ label: '莆田市' })
  await page.getByRole('combobox', { name: say('address.district') }).selectOption({ label: '荔城区' })
  await page.getByRole('textbox', { name: say('address.street') }).fill('文献路 12 号')
  await page.getByRole('button', { name: say('address.save') }).click()
  await expect(page.getByRole('textbox', { name: say('address.phone') })).toHaveAccessibleDescription(
    say('fields.phone'),
  )
  await page.getByRole('textbox', { name: say('address.phone') }).fill('138 0013 8000')
  await page.getByRole('button', { name: say('address.save') }).click()
  await expect(page.getByText('福建省 莆田市 荔城区 文献路 12 号')).toBeVisible()
  await page.goto(at('/account/addresses/new'))
  await page.getByRole('textbox', { name: say('address.recipient') }).fill('Jonas Weber')
  await page.getByRole('textbox', { name: say('address.phone') }).fill('+49 30 1234567')
  await page.getByRole('combobox', { name: say('address.country') }).selectOption('DE')
  await page.getByRole('textbox', { name: say('address.town') }).fill('Berlin')
  await page.getByRole('textbox', { name: say('address.street') }).fill('Torstraße 9')
  await page.getByRole('textbox', { name: say('address.postalCode') }).fill('10119')
  await page.getByRole('button', { name: say('address.save') }).click()
  await expect(page.getByText('Torstraße 9')).toBeVisible()
  expect(await db.address.count({ where: { userId: user.id } })).toBe(2)
})
