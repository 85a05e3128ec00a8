import { describe, expect, test } from 'vitest'
import { demoCredentials } from '@/prisma/seed/evidence/credentials'
import { dayBefore, isoOf } from '@/prisma/seed/evidence/days'
import { reportFiles } from '@/prisma/seed/evidence/evidence-files'
import { exceptions } from '@/prisma/seed/evidence/exceptions'
import { demoLots } from '@/prisma/seed/evidence/lots'
import { plannedTest } from '@/prisma/seed/evidence/plan-notation'
import { categoryPlans } from '@/prisma/seed/evidence/plans'
import { demoReports, type SeedReport, type SeedResult } from '@/prisma/seed/evidence/reports'
import { famousBrands } from '@/prisma/seed/forbidden-words'
import { labs } from '@/prisma/seed/labs'
import { measureRows } from '@/prisma/seed/rows-measures'
import { buildWorld } from '@/prisma/seed/world'

const world = buildWorld()
const now = new Date('2026-11-21T04:00:00Z')
const reports = demoReports(world, now)
const lots = demoLots(reports, now)
const repeated = (keys: string[]) => keys.filter((key, index) => keys.indexOf(key) !== index)

function passes({ test, measured, notDetected, reportingLimit }: SeedResult): boolean {
  const value = Number(notDetected ? reportingLimit : measured)
  const limit = Number(test.limit.value)
  return test.item.direction === 'MIN' ? !notDetected && value >= limit : value <= limit
}
const fails = (report: SeedReport) => report.results.some((result) => !passes(result))

describe('plans', () => {
  test('name what the register has, and compare only by what some goods of the category are tested for', () => {
    expect(() => measureRows()).not.toThrow()
    for (const { category, measures, standards, tests, earlier } of categoryPlans) {
      const goods = world.products.filter((product) => product.category === category)
      const tested = goods
        .flatMap((product) => [...tests(product), ...(earlier?.(product) ?? [])])
        .map(plannedTest)
      const keys = new Set(tested.map(({ item }) => item.key))
      expect(
        measures.filter((key) => !keys.has(key)),
        category,
      ).toEqual([])
      expect(repeated([...measures]), category).toEqual([])
      expect(repeated([...standards]), category).toEqual([])
    }
    expect(repeated(categoryPlans.map(({ category }) => category))).toEqual([])
    expect(categoryPlans.length).toBeGreaterThanOrEqual(68)
  })
})

describe('reports', () => {
  const current = reports.filter(({ kind }) => kind === 'current')

  test('stand behind more than 250 products of more than 15 categories', () => {
    expect(new Set(current.map(({ product }) => product.slug)).size).toBeGreaterThanOrEqual(300)
    expect(new Set(current.map(({ product }) => product.category)).size).toBeGreaterThanOrEqual(60)
  })

  test('are there in every state, some lapsed, some failed, some of specimens bought by us', () => {
    const states = new Set(reports.map(({ kind }) => kind))
    expect([...states].sort()).toEqual(
      ['current', 'draft', 'lapsed', 'needs-changes', 'rejected', 'submitted', 'withdrawn'].sort(),
    )
    expect(reports.filter(({ kind }) => kind === 'lapsed').length).toBeGreaterThan(30)
    expect(current.filter(fails).length).toBeGreaterThanOrEqual(8)
    expect(current.filter(fails).length).toBeLessThan(20)
    expect(current.filter(({ isSpotCheck }) => isSpotCheck).length).toBeGreaterThan(10)
    const results = current.flatMap((report) => report.results)
    expect(results.filter(({ notDetected }) => notDetected).length).toBeGreaterThan(100)
    expect(
      results.filter(({ test, measured }) => Number(measured) === Number(test.limit.value)).length,
    ).toBeGreaterThan(20)
  })

  test('happen in order: made, sampled, received, issued, handed in', () => {
    for (const { key, sampled, received, issued, handedIn } of reports) {
      expect(
        issued < received && received <= (sampled ?? received) && handedIn < issued && handedIn > 0,
        key,
      ).toBe(true)
      for (const lot of lots.filter((one) => one.reports.includes(key)))
        expect(lot.made, `${key} ${lot.code}`).toBeGreaterThan(sampled ?? received)
    }
    const spots = reports.filter(({ isSpotCheck }) => isSpotCheck)
    expect(
      spots.filter(({ product, sampled }) => (sampled ?? 0) >= product.listedDaysAgo).map(({ key }) => key),
    ).toEqual([])
  })

  test('have one number each, as their laboratory writes them', () => {
    expect(repeated(reports.map(({ lab, number }) => `${lab.slug} ${number}`))).toEqual([])
  })

  test('give every exception what it asks for', () => {
    const slugs = new Set(world.products.map(({ slug }) => slug))
    for (const [slug, { kinds, values, fails: failing, spotCheck }] of Object.entries(exceptions)) {
      expect(slugs.has(slug), slug).toBe(true)
      const own = reports.filter(({ product }) => product.slug === slug)
      for (const kind of kinds)
        expect(
          own.map((report) => report.kind),
          slug,
        ).toContain(kind)
      const keys = own.flatMap(({ results }) => results.map(({ test: { item } }) => item.key))
      const asked = [
        failing,
        spotCheck?.fails,
        ...Object.keys(values ?? {}),
        ...Object.keys(spotCheck?.values ?? {}),
      ]
      expect(
        asked.filter((key) => key && !keys.includes(key)),
        slug,
      ).toEqual([])
      expect(
        own.some((report) => !report.isSpotCheck && fails(report)),
        slug,
      ).toBe(failing !== undefined)
    }
  })

  test('say of the Putian trainer that it bent 100,000 times where 40,000 are asked', () => {
    const hero = current.filter(({ product }) => product.slug === 'qianbu-daily-road-trainer')
    const bends = hero.flatMap(({ issued, results }) =>
      results
        .filter(({ test: { item } }) => item.key === 'whole-shoe-flexing')
        .map(({ test: { limit }, measured }) => ({ issued, limit: limit.value, measured })),
    )
    expect(bends.sort((a, b) => a.issued - b.issued)).toMatchObject([
      { limit: '40000', measured: '100000' },
      { limit: '40000', measured: '100000' },
      { limit: '50000', measured: '100000' },
    ])
  })

  test('are the same on another day, but for the dates', () => {
    const again = demoReports(world, new Date('2027-03-04T05:06:07Z'))
    const said = (list: SeedReport[]) => list.map((report) => ({ ...report, number: '' }))
    expect(said(again)).toEqual(said(reports))
  })

  test('have PDFs of their own that are the same when made again', async () => {
    const few = reports.slice(0, 12)
    const [first, second] = [
      await reportFiles(few, lots, world.factories, now),
      await reportFiles(few, lots, world.factories, now),
    ]
    expect(first.map(({ sha256 }) => sha256)).toEqual(second.map(({ sha256 }) => sha256))
    expect(new Set(first.map(({ sha256 }) => sha256)).size).toBe(first.length)
    for (const { bytes } of first) expect(Buffer.from(bytes).subarray(0, 5).toString()).toBe('%PDF-')
  })
})

test('laboratories and papers name no well-known company', () => {
  const texts = [
    ...labs.map(({ name }) => name.en),
    ...demoCredentials(world.factories).flatMap(({ title, issuer }) => [title.en, issuer]),
  ].join(' · ')
  for (const brand of famousBrands)
    expect(texts).not.toMatch(new RegExp(`(?<![A-Za-z])${brand.replaceAll('.', '\\.')}(?![A-Za-z])`))
})

test('patents are of products of their factory', () => {
  const owner = new Map(world.products.map(({ slug, factory }) => [slug, factory]))
  const patents = demoCredentials(world.factories).filter(({ kind }) => kind === 'PATENT')
  expect(patents.length).toBeGreaterThan(10)
  for (const { factory, products, number } of patents)
    for (const slug of products) expect(owner.get(slug), `${number} ${slug}`).toBe(factory)
})

test('days are days of China', () => {
  expect(isoOf(dayBefore(new Date('2026-11-21T20:00:00Z'), 1))).toBe('2026-11-21')
})
