import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { required } from '@/lib/env'
import { recomputeAwards } from '@/lib/quality/recompute-awards'
import { searchQuery } from '@/lib/search'
import { createClient } from '@/prisma/client'
import type { PrismaClient } from '@/prisma/generated/client'
import { type LoadCounts, loadWorld } from '@/prisma/seed/load'
import { buildWorld } from '@/prisma/seed/world'
import { applyMigrations } from '@/scripts/db/schema-engine'

const name = `load_${randomUUID().replaceAll('-', '')}`
const now = new Date('2026-11-21T04:00:00Z')
const world = buildWorld()
let client: PrismaClient
let counts: LoadCounts
let seconds = 0

async function onServer(sql: string) {
  const server = new Client({ connectionString: required('DATABASE_URL') })
  await server.connect()
  await server.query(sql)
  await server.end()
}

async function countOf(sql: string, ...values: unknown[]): Promise<number> {
  const [row] = await client.$queryRawUnsafe<{ n: number }[]>(`SELECT count(*)::int AS n ${sql}`, ...values)
  return row?.n ?? -1
}

beforeAll(async () => {
  await onServer(`CREATE DATABASE "${name}"`)
  const url = new URL(required('DATABASE_URL'))
  url.pathname = `/${name}`
  await applyMigrations(url.href)
  client = createClient(url.href, 2)
  const started = performance.now()
  counts = await loadWorld(client, world, { now })
  seconds = (performance.now() - started) / 1000
}, 120_000)

afterAll(async () => {
  await client?.$disconnect()
  await onServer(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
})

test('the whole world arrives in under a minute', async () => {
  expect(seconds).toBeLessThan(60)
  expect(counts).toMatchObject({ belts: 49, categories: 73, standards: 54, limits: 203, laboratories: 10 })
  expect(counts.factories).toBeGreaterThanOrEqual(60)
  expect(counts.products).toBeGreaterThanOrEqual(450)
  expect(counts.variants).toBeGreaterThanOrEqual(1800)
  expect(counts.products).toBe(await client.product.count())
  expect(counts.images).toBe(await client.image.count())
  expect(await client.setting.findUnique({ where: { key: 'world' } })).toEqual({
    key: 'world',
    value: 'demo',
  })
})

test('nothing hangs loose', async () => {
  const loose = {
    'variants without stock':
      '"Variant" v LEFT JOIN "Stock" s ON s."variantId" = v.id WHERE s."variantId" IS NULL',
    'variants whose last price is not theirs': `"Variant" v WHERE v."priceFen" IS DISTINCT FROM
      (SELECT p."priceFen" FROM "PriceChange" p WHERE p."variantId" = v.id ORDER BY p."from" DESC LIMIT 1)`,
    'prices from before the listing': `"PriceChange" c JOIN "Variant" v ON v.id = c."variantId"
      JOIN "Product" p ON p.id = v."productId" WHERE c."from" < p."listedAt" OR c."from" > now()`,
    'products without front, close-up and measures': `"Product" p
      WHERE (SELECT count(*) FROM "ProductImage" i WHERE i."productId" = p.id) < 3`,
    'products whose lowest price is wrong': `"Product" p
      WHERE p."fromFen" IS DISTINCT FROM (SELECT min(v."priceFen") FROM "Variant" v WHERE v."productId" = p.id)`,
    'pictures nobody shows': `"Image" i WHERE NOT EXISTS (SELECT 1 FROM "ProductImage" p WHERE p."imageId" = i.id)
      AND NOT EXISTS (SELECT 1 FROM "Factory" f WHERE f."bannerId" = i.id)`,
    'factories without banner or owner': `"Factory" f WHERE f."bannerId" IS NULL OR NOT EXISTS
      (SELECT 1 FROM "FactoryMember" m WHERE m."factoryId" = f.id AND m.role = 'OWNER')`,
  }
  for (const [what, from] of Object.entries(loose)) expect(await countOf(`FROM ${from}`), what).toBe(0)
})

test('evidence hangs together', async () => {
  const loose = {
    'accepted reports without file or end': `"TestReport" r LEFT JOIN "EvidenceFile" f ON f.id = r."fileId" AND f."factoryId" = r."factoryId"
      WHERE r.status = 'ACCEPTED' AND (f.id IS NULL OR r."validUntil" <= r."issuedOn")`,
    'reports accepted before they were handed in, or in the future': `"TestReport"
      WHERE "acceptedAt" < "submittedAt" OR "submittedAt" < "issuedOn" OR "acceptedAt" > $1::timestamptz`,
    'reports without product or result': `"TestReport" r WHERE NOT EXISTS (SELECT FROM "ReportProduct" p WHERE p."reportId" = r.id)
      OR NOT EXISTS (SELECT FROM "TestResult" t WHERE t."reportId" = r.id)`,
    'results that say nothing of their class': `"TestResult" r WHERE r."limitId" IS NULL
      AND (SELECT count(*) FROM "TestLimit" l WHERE l."itemId" = r."itemId") > 1`,
    'results by an edition not yet in force': `"TestResult" r JOIN "TestReport" t ON t.id = r."reportId" JOIN "TestItem" i ON i.id = r."itemId"
      JOIN "StandardEdition" e ON e.id = i."editionId" WHERE e."effectiveFrom" > t."issuedOn"`,
    'lots of another factory than their report': `"ReportLot" x JOIN "Lot" l ON l.id = x."lotId" JOIN "TestReport" r ON r.id = x."reportId"
      WHERE l."factoryId" <> r."factoryId"`,
    'pieces sent that no parcel holds': `"LotVariant" v WHERE v."shipped" <> (SELECT COALESCE(sum(s."quantity"), 0) FROM "ShipmentLineLot" s
      WHERE s."lotId" = v."lotId" AND s."variantId" = v."variantId")`,
    'parcels that left before their lot was made': `"ShipmentLineLot" x JOIN "Lot" l ON l.id = x."lotId"
      JOIN "Shipment" s ON s.id = x."shipmentId" WHERE s."shippedAt" < l."madeOn"`,
    'orders of goods not yet on sale': `"OrderLine" l JOIN "SubOrder" s ON s.id = l."subOrderId" JOIN "Order" o ON o.id = s."orderId"
      JOIN "Product" p ON p.slug = l."productSlug" WHERE p."listedAt" > o."placedAt"`,
  }
  for (const [what, from] of Object.entries(loose))
    expect(await countOf(`FROM ${from}`, ...(from.includes('$1') ? [now] : [])), what).toBe(0)
})

test('badges stand on the evidence, and a second look changes nothing', async () => {
  const badged =
    '"ProductProof" f JOIN "Product" p ON p.id = f."productId" WHERE f.badges @> \'{meets-standard}\''
  expect(await countOf(`FROM ${badged}`)).toBeGreaterThanOrEqual(300)
  expect(await countOf(`FROM (SELECT DISTINCT p."categoryId" FROM ${badged}) c`)).toBeGreaterThanOrEqual(60)
  for (const { key } of await client.badgeRule.findMany())
    expect(await client.award.count({ where: { ruleKey: key, endedAt: null } }), key).toBeGreaterThan(4)
  const again = await client.$transaction((tx) => recomputeAwards(tx, 'all', now), { timeout: 60_000 })
  expect(again).toEqual({ given: 0, ended: 0 })
})

test('badges of reports that ran out have lapsed by themselves, at their own minute', async () => {
  const lapsed = await client.award.findMany({ where: { end: 'LAPSED' } })
  expect(lapsed.length).toBeGreaterThan(50)
  expect(
    lapsed.filter(({ endedAt, until }) => Number(endedAt) !== Number(until) || Number(until) > Number(now)),
  ).toEqual([])
})

test('the trainer shows two and a half times the standard, sampled by us', async () => {
  const hero = await client.productProof.findFirst({
    where: { product: { slug: 'qianbu-daily-road-trainer' } },
  })
  expect(hero?.badges).toEqual(expect.arrayContaining(['twice-standard', 'sampled-by-us', 'patented']))
  expect(hero?.summary).toMatchObject({ headline: { value: '100000', limit: '40000', headroom: '2.5' } })
})

test('a recall is in progress, of which a buyer has not answered yet', async () => {
  const open = await client.qualityCase.findFirst({
    where: { status: 'OPEN' },
    include: { lots: { include: { lot: true } }, notices: { include: { user: true } }, product: true },
  })
  expect(open?.lots.map(({ lot }) => lot.stoppedAt)).toEqual([expect.any(Date)])
  expect(open?.notices.find(({ user }) => user.email === 'buyer@millmark.test')).toMatchObject({
    answer: null,
  })
  const badges = await client.award.findMany({ where: { productId: open?.productId } })
  expect(badges.length).toBeGreaterThan(1)
  for (const badge of badges)
    expect(badge).toMatchObject({ end: 'SUSPENDED', endedAt: open?.openedAt, caseId: open?.id })
  expect(await client.qualityCase.count({ where: { status: 'CLOSED' } })).toBe(1)
  const news = await client.domainEvent.findMany({ where: { payload: { equals: { caseId: open?.id } } } })
  expect(news.map(({ type, at }) => [type, at])).toEqual([
    ['case.opened', open?.openedAt],
    ['case.noticed', open?.noticedAt],
  ])
})

test('about every fifth variant has an earlier price', async () => {
  const repriced = await countOf(
    'FROM (SELECT 1 FROM "PriceChange" GROUP BY "variantId" HAVING count(*) > 1) p',
  )
  expect(repriced / counts.variants).toBeGreaterThan(0.12)
  expect(repriced / counts.variants).toBeLessThan(0.28)
})

test.each(['en', 'zh'] as const)('every product is found by its own title in %s', async (locale) => {
  const slugs = world.products.map(({ slug }) => slug)
  const queries = world.products.map(({ title }) => searchQuery(title[locale]).join(' '))
  const missed = await client.$queryRaw<{ slug: string }[]>`
    SELECT p.slug FROM unnest(${slugs}::text[], ${queries}::text[]) AS q(slug, words)
    JOIN "Product" p ON p.slug = q.slug WHERE NOT p."searchVector" @@ plainto_tsquery('english', q.words)`
  expect(missed).toEqual([])
})

test('a part of a Chinese word finds the thing', async () => {
  const words = searchQuery('运动鞋').join(' ')
  expect(
    await countOf(`FROM "Product" WHERE "searchVector" @@ plainto_tsquery('english', $1)`, words),
  ).toBeGreaterThan(3)
})

test('a second load is refused and changes nothing', async () => {
  await expect(loadWorld(client, world, { now })).rejects.toThrow('already holds a world')
  expect(await client.product.count()).toBe(counts.products)
})
