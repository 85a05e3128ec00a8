import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from '../fixtures'
import { db } from '../world'

test('the walk of the reference, typed into a shell as it stands, ends with a paid order', async ({
  page,
}) => {
  await page.goto('/en/api/v1/docs')
  const commands = await page.locator('ol > li pre').allInnerTexts()
  expect(commands.length).toBeGreaterThan(8)
  const { stdout } = await promisify(execFile)('bash', ['-c', commands.join('\n')], { timeout: 40_000 })
  const last = JSON.parse(stdout.slice(stdout.lastIndexOf('{'))) as { id: string; status: string }
  expect(last.status).toBe('PAID')
  const order = await db.order.findUniqueOrThrow({ where: { id: last.id }, include: { user: true } })
  expect(order.user.email).toMatch(/^walk-\d+-\d+@example\.com$/)
  expect(order.status).toBe('PAID')
})
