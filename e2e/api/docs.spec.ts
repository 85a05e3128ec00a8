import type { OpenApiDocument } from '@/lib/api/openapi'
import { expect, test } from '../fixtures'

test('the bare address leads to the reader’s language', async ({ request }) => {
  const languageAt = async (path: string, wanted: string) => {
    const answer = await request.get(path, { headers: { 'Accept-Language': wanted } })
    expect(answer.status()).toBe(200)
    return /<html lang="([\w-]+)"/.exec(await answer.text())?.[1]
  }
  expect(await languageAt('/api/v1/docs', 'zh-CN,zh;q=0.9,en;q=0.8')).toBe('zh-CN')
  expect(await languageAt('/api/v1/docs', 'en-GB,en')).toBe('en')
  expect(await languageAt('/api/v1/docs', 'fr')).toBe('en')
  expect(await languageAt('/api/v1/docs?lang=zh', 'en')).toBe('zh-CN')
  expect(await languageAt('/api/v1/docs?lang=en', 'zh')).toBe('en')
})

test('without JavaScript: every operation and model is there, every link within the page leads somewhere', async ({
  browser,
  baseURL,
  request,
}) => {
  const document = (await (await request.get('/api/v1/openapi.json')).json()) as OpenApiDocument
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/api/v1/docs')
  await expect(page.getByRole('heading', { level: 1, name: 'API' })).toBeVisible()
  const ids = new Set(
    await page.locator('[id]').evaluateAll((nodes) => nodes.map((node) => node.getAttribute('id') ?? '')),
  )
  const targets = await page
    .locator('main a[href^="#"]')
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href')?.slice(1) ?? ''))
  const operations = Object.values(document.paths).flatMap((item) => Object.values(item))
  const models = Object.keys(document.components.schemas).map((name) => `model-${name}`)
  const wanted = [...targets, ...models, ...operations.map(({ operationId }) => operationId)]
  expect(wanted.filter((id) => !ids.has(id))).toEqual([])
  await page.getByRole('link', { name: '中文' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: '开放接口' })).toBeVisible()
  await context.close()
})
