import { expect, test } from '../fixtures'
import { db, mintUser, password } from '../world'

test('a token is made, shown once, works, and ends when it is revoked', async ({
  page,
  request,
  mail,
  signIn,
  at,
  say,
  like,
  shopLocale,
}) => {
  const user = await mintUser({ locale: shopLocale })
  await signIn(page, user.email, password)
  await page.goto(at('/account/api-tokens'))
  await expect(page.getByText(say('apiTokens.none'))).toBeVisible()

  await page.getByRole('button', { name: say('apiTokens.create') }).click()
  await expect(page.getByRole('textbox', { name: say('apiTokens.name') })).toHaveAccessibleDescription(
    new RegExp(say('fields.required')),
  )
  await page.getByRole('textbox', { name: say('apiTokens.name') }).fill('补货 <b>script</b>')
  await page.getByRole('button', { name: say('apiTokens.create') }).click()
  const shown = page.getByRole('textbox', { name: say('apiTokens.value') })
  await expect(shown).toBeFocused()
  const token = await shown.inputValue()
  expect(token).toMatch(/^mmk_[\w-]{43}$/)
  const row = page.getByRole('row').filter({ hasText: '补货 <b>script</b>' })
  await expect(row).toContainText(`…${token.slice(-4)}`)
  expect((await mail(user.email, like('mail.apiTokenSubject'))).text).not.toContain(token)

  const ask = () => request.get('/api/v1/account', { headers: { authorization: `Bearer ${token}` } })
  expect(await (await ask()).json()).toMatchObject({ id: user.id, email: user.email })
  await page.reload()
  await expect(row).toBeVisible()
  expect(await page.content()).not.toContain(token)
  await row.getByRole('button').click()
  await expect(page.getByText(say('apiTokens.none'))).toBeVisible()
  expect((await ask()).status()).toBe(401)
  expect(await db.apiToken.count({ where: { userId: user.id, revokedAt: null } })).toBe(0)
})
