import type { Page } from '@playwright/test'
import type { Locale } from '@/lib/i18n/locales'
import { codeAt } from '@/prisma/factories/app-code'
import { axeViolations } from '../axe'
import { expect, test } from '../fixtures'
import { tooWide } from '../wide'
import { wordsIn } from '../words'
import { db, mintUser, password } from '../world'

/** The way through the pages of the second factor, in one language. */
function stepsIn(locale: Locale) {
  const { say, like } = wordsIn(locale)
  const at = (path: string) => `/${locale}${path}`
  return {
    /** Sets the second factor up through the page; returns the app's secret and the recovery codes. */
    async setUp(page: Page) {
      await page.goto(at('/account/settings/second-factor'))
      await page.getByRole('button', { name: say('secondFactor.begin') }).click()
      const key = page.locator('[data-secret]')
      await expect(page.getByRole('img', { name: say('secondFactor.qr') })).toBeVisible()
      const secret = ((await key.textContent()) ?? '').replaceAll(' ', '')
      const violations = await axeViolations(page)
      expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([])
      expect(await tooWide(page)).toBe(0)
      await page
        .getByRole('textbox', { name: say('auth.code'), exact: true })
        .fill(codeAt(secret, new Date()))
      await page.getByLabel(say('account.currentPassword')).fill(password)
      await page.getByRole('button', { name: say('secondFactor.turnOn') }).click()
      await expect(page.getByRole('heading', { name: say('secondFactor.codesTitle') })).toBeFocused()
      const codes = await page.getByRole('main').getByRole('listitem').allTextContents()
      await page.getByRole('link', { name: say('secondFactor.codesKept') }).click()
      await expect(page.getByText(like('secondFactor.isOn'))).toBeVisible()
      return { secret, codes: codes.filter((code) => /^[a-z2-7-]{19}$/.test(code)) }
    },
    async firstStep(page: Page, email: string) {
      await page.context().clearCookies()
      await page.goto(at(`/sign-in?next=${at('/account/settings')}`))
      await page.getByRole('textbox', { name: say('auth.email') }).fill(email)
      await page.getByLabel(say('auth.password'), { exact: true }).filter({ visible: true }).fill(password)
      await page.getByRole('button', { name: say('auth.signIn'), exact: true }).click()
      await expect(page.getByRole('textbox', { name: say('auth.code') })).toBeFocused()
    },
    async secondStep(page: Page, code: string) {
      await page.getByRole('textbox', { name: say('auth.code') }).fill(code)
      await page.getByRole('button', { name: say('auth.codeSubmit'), exact: true }).click()
    },
    isSignedIn: (page: Page) =>
      expect(page.getByRole('heading', { name: say('account.settings'), level: 1 })).toBeVisible(),
  }
}

test('set up, sign in with the app, with a recovery code, and turn it off', async ({
  page,
  signIn,
  mail,
  at,
  say,
  like,
  shopLocale,
}) => {
  test.setTimeout(240_000)
  const { setUp, firstStep, secondStep, isSignedIn } = stepsIn(shopLocale)
  const user = await mintUser({ locale: shopLocale })
  await signIn(page, user.email, password)
  const { secret, codes } = await setUp(page)
  expect(codes).toHaveLength(10)
  await mail(user.email, like('mail.secondFactorOnSubject'))

  await firstStep(page, user.email)
  await page.goto(at('/account/settings'))
  await expect(page, 'half a sign-in is none').toHaveURL(/sign-in/)
  await firstStep(page, user.email)
  await secondStep(page, '000000')
  await expect(page.getByText(say('errors.wrongCode'))).toBeVisible()
  await secondStep(page, codeAt(secret, new Date(Date.now() + 30_000)))
  await isSignedIn(page)

  await firstStep(page, user.email)
  await secondStep(page, codes[0] ?? '')
  await isSignedIn(page)
  await mail(user.email, like('mail.recoveryCodeUsedSubject'))
  await firstStep(page, user.email)
  await secondStep(page, codes[0] ?? '')
  await expect(page.getByText(say('errors.wrongCode'))).toBeVisible()
  await secondStep(page, codes[1] ?? '')
  await isSignedIn(page)

  await page.goto(at('/account/settings/second-factor'))
  await expect(page.getByText(say('secondFactor.codesLeft', { count: 8 }))).toBeVisible()
  const off = page.getByRole('form', { name: say('secondFactor.turnOff') })
  await off.getByLabel(say('auth.code')).fill(codes[2] ?? '')
  await off.getByLabel(say('account.currentPassword')).fill(password)
  await off.getByRole('button', { name: say('secondFactor.turnOff') }).click()
  await expect(page.getByRole('button', { name: say('secondFactor.begin') })).toBeVisible()
  await page.context().clearCookies()
  await signIn(page, user.email, password)
})

test('an admin takes it off for who lost the phone, and their sessions end', async ({
  page,
  browser,
  baseURL,
  signIn,
  at,
  say,
  shopLocale,
}) => {
  const user = await mintUser({ locale: shopLocale })
  await signIn(page, user.email, password)
  await page.goto(at('/account/settings'))
  await stepsIn(shopLocale).isSignedIn(page)
  const now = new Date()
  await db.secondFactor.create({
    data: { userId: user.id, sealedSecret: 'on a phone that is lost', createdAt: now },
  })
  await db.user.update({ where: { id: user.id }, data: { secondFactorSince: now } })

  const admin = await mintUser({ role: 'ADMIN' })
  const elsewhere = await browser.newContext({ baseURL })
  const office = await elsewhere.newPage()
  await signIn(office, admin.email, password)
  await office.goto(at(`/admin/users/${user.id}`))
  const takeOff = office.getByRole('button', { name: say('admin.resetSecondFactor') })
  await takeOff.click()
  await expect(takeOff).toHaveCount(0)
  await elsewhere.close()
  await page.goto(at('/account/settings'))
  await expect(page, 'its sessions have ended').toHaveURL(/sign-in/)
  await signIn(page, user.email, password)
  expect(
    await db.auditEntry.count({ where: { entityId: user.id, action: 'user.second-factor-reset' } }),
  ).toBe(1)
})
