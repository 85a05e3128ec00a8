import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { codeAt } from '@/prisma/factories/app-code'
import { expect, test } from '../fixtures'
import { db, mintUser, password } from '../world'

const words = {
  en: {
    begin: 'Set up',
    code: 'Code',
    current: 'Current password',
    turnOn: 'Turn on',
    codes: 'Your recovery codes',
    kept: 'I have kept them',
    on: /^On since/,
  },
  zh: {
    begin: '开始设置',
    code: '验证码',
    current: '当前密码',
    turnOn: '开启',
    codes: '您的恢复码',
    kept: '我已妥善保存',
    on: /开启$/,
  },
} as const

/** Sets the second factor up through the page; returns the app's secret and the recovery codes. */
async function setUp(page: Page, locale: 'en' | 'zh') {
  const t = words[locale]
  await page.goto(`/${locale}/account/settings/second-factor`)
  await page.getByRole('button', { name: t.begin }).click()
  const key = page.locator('[data-secret]')
  await expect(page.getByRole('img', { name: /QR|二维码/ })).toBeVisible()
  const secret = ((await key.textContent()) ?? '').replaceAll(' ', '')
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([])
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
  await page.getByRole('textbox', { name: t.code, exact: true }).fill(codeAt(secret, new Date()))
  await page.getByLabel(t.current).fill(password)
  await page.getByRole('button', { name: t.turnOn }).click()
  await expect(page.getByRole('heading', { name: t.codes })).toBeFocused()
  const codes = await page.getByRole('main').getByRole('listitem').allTextContents()
  await page.getByRole('link', { name: t.kept }).click()
  await expect(page.getByText(t.on)).toBeVisible()
  return { secret, codes: codes.filter((code) => /^[a-z2-7-]{19}$/.test(code)) }
}

async function firstStep(page: Page, email: string) {
  await page.context().clearCookies()
  await page.goto('/en/sign-in?next=/en/account/settings')
  await page.getByRole('textbox', { name: 'E-mail' }).fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page.getByRole('textbox', { name: 'Code' })).toBeFocused()
}

async function secondStep(page: Page, code: string) {
  await page.getByRole('textbox', { name: 'Code' }).fill(code)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

const isSignedIn = (page: Page) =>
  expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible()

test('set up, sign in with the app, with a recovery code, and turn it off', async ({
  page,
  signIn,
  mail,
}) => {
  test.setTimeout(240_000)
  const user = await mintUser()
  await signIn(page, user.email, password)
  const { secret, codes } = await setUp(page, 'en')
  expect(codes).toHaveLength(10)
  await mail(user.email, /second factor is on/)

  await firstStep(page, user.email)
  await page.goto('/en/account/settings')
  await expect(page, 'half a sign-in is none').toHaveURL(/sign-in/)
  await firstStep(page, user.email)
  await secondStep(page, '000000')
  await expect(page.getByText('This code is not right, or has been used.')).toBeVisible()
  await secondStep(page, codeAt(secret, new Date(Date.now() + 30_000)))
  await isSignedIn(page)

  await firstStep(page, user.email)
  await secondStep(page, codes[0] ?? '')
  await isSignedIn(page)
  await mail(user.email, /recovery code was used/)
  await firstStep(page, user.email)
  await secondStep(page, codes[0] ?? '')
  await expect(page.getByText('This code is not right, or has been used.')).toBeVisible()
  await secondStep(page, codes[1] ?? '')
  await isSignedIn(page)

  await page.goto('/en/account/settings/second-factor')
  await expect(page.getByText('8 recovery codes are left.')).toBeVisible()
  const off = page.getByRole('form', { name: 'Turn off' })
  await off.getByLabel('Code').fill(codes[2] ?? '')
  await off.getByLabel('Current password').fill(password)
  await off.getByRole('button', { name: 'Turn off' }).click()
  await expect(page.getByRole('button', { name: 'Set up' })).toBeVisible()
  await page.context().clearCookies()
  await signIn(page, user.email, password)
})

test('on a phone, in Chinese; an admin takes it off for who lost the phone', async ({
  page,
  browser,
  baseURL,
  signIn,
}) => {
  test.setTimeout(240_000)
  await page.setViewportSize({ width: 360, height: 740 })
  const user = await mintUser()
  await signIn(page, user.email, password)
  expect((await setUp(page, 'zh')).codes).toHaveLength(10)

  const admin = await mintUser({ role: 'ADMIN' })
  const elsewhere = await browser.newContext({ baseURL })
  const office = await elsewhere.newPage()
  await signIn(office, admin.email, password)
  await office.goto(`/en/admin/users/${user.id}`)
  await office.getByRole('button', { name: 'Take the second factor off' }).click()
  await expect(office.getByRole('button', { name: 'Take the second factor off' })).toHaveCount(0)
  await elsewhere.close()
  await page.goto('/zh/account/settings')
  await expect(page, 'its sessions have ended').toHaveURL(/sign-in/)
  await signIn(page, user.email, password)
  expect(
    await db.auditEntry.count({ where: { entityId: user.id, action: 'user.second-factor-reset' } }),
  ).toBe(1)
})
