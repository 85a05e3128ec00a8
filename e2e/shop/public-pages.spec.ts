import { expect, test } from '../fixtures'

const documents = [
  '',
  '/belts',
  '/belts/putian-sports-shoes',
  '/factories',
  '/factories/qianbu',
  '/categories',
  '/categories/sports-shoes',
  '/products/qianbu-daily-road-trainer',
  '/about',
  '/help',
  '/returns',
  '/terms',
  '/privacy',
]

test('what is not there is a real 404 in both languages', async ({ request }) => {
  const missing = [
    'products/nope',
    'belts/nope',
    'factories/nope',
    'categories/nope',
    'categories/kettles/foo',
    'categories/kettles/99',
    'nope',
  ]
  for (const locale of ['en', 'zh'])
    for (const path of missing) expect((await request.get(`/${locale}/${path}`)).status(), path).toBe(404)
  for (const path of ['/fr', '/og/product/nope.png', '/packed/nope.js'])
    expect((await request.get(path)).status(), path).toBe(404)
})

test('public pages are whole documents that a cache may keep', async ({ request }) => {
  for (const path of documents) {
    const answer = await request.get(`/en${path}`)
    expect(answer.headers()['cache-control'], path).toContain('s-maxage')
  }
})

test('search engines find every page and its other language', async ({ request, baseURL }) => {
  const map = await (await request.get('/sitemap.xml')).text()
  expect(map).toContain('/zh/products/qianbu-daily-road-trainer</loc>')
  expect(map).toContain('hreflang="zh-CN"')
  const robots = await (await request.get('/robots.txt')).text()
  expect(robots).toContain('Disallow: /en/checkout')
  const picture = await request.get(`${baseURL}/og/product/qianbu-daily-road-trainer.png`)
  expect(picture.headers()['content-type']).toBe('image/png')
})
