import { axeViolations } from './axe'
import { payingIn } from './checkout/steps'
import { expect, test } from './fixtures'
import { logged } from './logged'
import { db } from './world'

for (const [locale, title, reference] of [
  ['en', 'This page could not be shown', 'Reference'],
  ['zh', '页面暂时无法显示', '编号'],
] as const)
  test(`a page that fails shows the reference its log line has (${locale})`, async ({ page, signIn }) => {
    const { buyer } = await payingIn('en').onPayPage(page, signIn)
    // An address that no code could have written.
    const { id } = await db.order.findFirstOrThrow({ where: { userId: buyer.id } })
    await db.order.update({
      where: { id },
      data: { address: { country: 'no such country' } },
    })
    await page.goto(`/${locale}/account/orders/${id}`)
    await expect(page.getByRole('heading', { name: title })).toBeVisible()
    const shown = (await page.getByText(new RegExp(`^${reference} \\S+$`)).innerText()).split(' ')[1]
    const line = () => logged().find(({ msg, err }) => msg === 'request failed' && err?.digest === shown)
    await expect.poll(line).toMatchObject({ requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) })
    const violations = await axeViolations(page)
    expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([])
  })
