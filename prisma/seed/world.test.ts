import { describe, expect, test, vi } from 'vitest'
import { famousBrands, famousBrandsChinese, superlatives } from '@/prisma/seed/forbidden-words'
import { buildWorld } from '@/prisma/seed/world'
import type { SeedProduct, Text } from '@/prisma/seed/world-types'

const world = buildWorld()
const { belts, groups, categories, factories, products } = world
const variants = products.flatMap((product) => product.variants)

type Placed = Text & { at: string }

/** Every bilingual text below a value, with the path to it. */
function textsOf(value: unknown, at: string): Placed[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => textsOf(item, `${at}[${index}]`))
  if (typeof value !== 'object' || value === null) return []
  if ('en' in value && 'zh' in value) return [{ ...(value as Text), at }]
  return Object.entries(value).flatMap(([key, item]) => textsOf(item, `${at}.${key}`))
}

const slugged = (rows: { slug: string }[]) => rows.flatMap((row) => textsOf(row, row.slug))
const sellerTexts = [...slugged(factories), ...slugged(products)]
const repeated = (keys: string[]) => keys.filter((key, index) => keys.indexOf(key) !== index)

describe('belts', () => {
  test('are 49 in order of rank with distinct light tints', () => {
    expect(belts.map(({ rank }) => rank)).toEqual(Array.from({ length: 49 }, (_, at) => at + 1))
    expect(repeated(belts.map(({ tint }) => tint))).toEqual([])
    const dark = belts.filter(({ tint }) => !/^#([E-F][0-9A-F]){3}$/.test(tint))
    expect(dark.map(({ slug }) => slug)).toEqual([])
  })

  test('lie in China under a six-digit code', () => {
    for (const { slug, adcode, lat, lng } of belts) {
      expect(adcode, slug).toMatch(/^[1-6]\d{5}$/)
      expect(lat > 18 && lat < 54 && lng > 73 && lng < 135, slug).toBe(true)
    }
  })

  test('have facts that name a source, and no figure without a verified one', () => {
    for (const { slug, facts, figure } of belts) {
      expect(facts.length, slug).toBeGreaterThan(0)
      for (const { source } of facts) expect(source.trim(), slug).not.toBe('')
      if (figure === null) continue
      const verified = facts.filter((fact) => fact.verified && fact.source.includes(figure.source))
      expect(verified.length, `${slug}: ${figure.source}`).toBeGreaterThan(0)
    }
  })

  test('tell two or three paragraphs in each language and nothing unverified', () => {
    for (const { slug, story, facts } of belts) {
      const [english, chinese] = [story.en.split('\n\n').length, story.zh.split('\n\n').length]
      expect(english, slug).toBe(chinese)
      expect(english >= 2 && english <= 3, slug).toBe(true)
      const doubtful = facts.filter(({ verified }) => !verified).map(({ text }) => text.en)
      for (const amount of doubtful.join(' ').match(/RMB [\d.]+bn/g) ?? []) {
        expect(story.en, slug).not.toContain(amount)
      }
    }
  })
})

describe('taxonomy', () => {
  test('has 17 groups and 73 leaves, each leaf in a group', () => {
    expect(groups).toHaveLength(17)
    expect(categories).toHaveLength(73)
    const known = new Set(groups.map(({ slug }) => slug))
    expect(categories.filter(({ group }) => !known.has(group))).toEqual([])
  })

  test('excludes no leaf from unopened returns', () => {
    expect(categories.filter(({ returnRule }) => returnRule === 'excluded-hygiene')).toEqual([])
    const unopened = categories.filter(({ returnRule }) => returnRule === 'seven-day-unopened')
    const hygiene = ['underwear-bras', 'kids-underwear', 'toothbrushes', 'make-up', 'skincare']
    expect(unopened.map(({ slug }) => slug)).toEqual(expect.arrayContaining(hygiene))
  })
})

describe('texts', () => {
  const all = [...slugged(belts), ...slugged(groups), ...slugged(categories), ...sellerTexts]

  test('are filled in both languages', () => {
    expect(all.filter(({ en, zh }) => en.trim() === '' || zh.trim() === '')).toEqual([])
  })

  test('are Chinese in Chinese and English in English', () => {
    const words = all.filter(({ en }) => /[a-z]{3}/.test(en))
    const technical = ({ at, zh }: Placed) => at.endsWith('.value') && /[A-Z]{2}/.test(zh)
    expect(words.filter((word) => !/\p{Script=Han}/u.test(word.zh) && !technical(word))).toEqual([])
    expect(all.filter(({ en }) => /\p{Script=Han}/u.test(en))).toEqual([])
  })

  test('use full-width punctuation in Chinese', () => {
    const halfWidth = /\p{Script=Han}[,;:?]|[,;:?]\p{Script=Han}/u
    expect(all.filter(({ zh }) => halfWidth.test(zh)).map(({ at, zh }) => `${at}: ${zh}`)).toEqual([])
  })

  test('of sellers claim no superlative', () => {
    const caught = sellerTexts.filter(({ en, zh }) => superlatives.some((word) => word.test(`${en} ${zh}`)))
    expect(caught).toEqual([])
  })

  test('of sellers name no famous brand', () => {
    const escaped = famousBrands.map((brand) => brand.replaceAll('.', '\\.'))
    const english = new RegExp(`(?<![A-Za-z])(${escaped.join('|')})(?![A-Za-z])`)
    const caught = sellerTexts.filter(
      ({ en, zh }) => english.test(en) || famousBrandsChinese.some((brand) => zh.includes(brand)),
    )
    expect(caught).toEqual([])
  })
})

describe('references', () => {
  const factoryOf = new Map(factories.map((factory) => [factory.slug, factory]))

  test('resolve from belts, factories and products', () => {
    const leaves = new Set(categories.map(({ slug }) => slug))
    const places = new Set(belts.map(({ slug }) => slug))
    expect(belts.flatMap(({ categorySlugs }) => categorySlugs).filter((slug) => !leaves.has(slug))).toEqual(
      [],
    )
    expect(factories.filter(({ belt }) => !places.has(belt)).map(({ slug }) => slug)).toEqual([])
    expect(products.filter(({ category }) => !leaves.has(category)).map(({ slug }) => slug)).toEqual([])
    expect(products.filter((product) => !factoryOf.has(product.factory)).map(({ slug }) => slug)).toEqual([])
  })

  test('resolve from products to a section of their factory', () => {
    const sectionKeys = (slug: string) => factoryOf.get(slug)?.sections.map(({ key }) => key) ?? []
    const lost = products.filter(({ factory, section }) => !sectionKeys(factory).includes(section))
    expect(lost.map(({ slug }) => slug)).toEqual([])
  })

  test('are unique', () => {
    for (const rows of [belts, groups, categories, factories, products]) {
      expect(repeated(rows.map(({ slug }) => slug))).toEqual([])
    }
    expect(repeated(variants.map(({ sku }) => sku))).toEqual([])
    expect(repeated(factories.map(({ brand }) => brand.en))).toEqual([])
    expect(repeated(factories.map(({ brand }) => brand.zh))).toEqual([])
    expect(repeated(products.map(({ factory, title }) => `${factory}: ${title.en}`))).toEqual([])
  })
})

describe('factories', () => {
  test('are complete enough to open a storefront', () => {
    for (const { slug, capabilities, sections, shipping, foundedYear, workers, floorAreaM2 } of factories) {
      expect(capabilities.length >= 4 && capabilities.length <= 6, slug).toBe(true)
      expect(sections.length >= 2 && shipping.length >= 1, slug).toBe(true)
      expect(foundedYear > 1949 && foundedYear < 2026 && workers > 0 && floorAreaM2 > 0, slug).toBe(true)
      expect(products.filter(({ factory }) => factory === slug).length, slug).toBeGreaterThan(3)
    }
  })

  test('ship in the mainland at integer prices', () => {
    for (const { slug, shipping } of factories) {
      expect(repeated(shipping.map(({ key }) => key)), slug).toEqual([])
      const mainland = shipping.filter(({ kind, flatFen, zones }) =>
        kind === 'flat' ? Number.isInteger(flatFen) : zones?.some(({ provinces }) => provinces.includes('*')),
      )
      expect(mainland.length, slug).toBeGreaterThan(0)
      const zones = shipping.flatMap((method) => method.zones ?? [])
      for (const { provinces, firstKgFen, nextKgFen } of zones) {
        expect(Number.isInteger(firstKgFen) && Number.isInteger(nextKgFen), slug).toBe(true)
        for (const prefix of provinces) expect(prefix, slug).toMatch(/^(\d\d|\*|intl)$/)
      }
      expect(
        shipping.every(({ days }) => days.min >= 0 && days.max >= days.min),
        slug,
      ).toBe(true)
    }
  })
})

describe('products', () => {
  const named = (broken: (product: SeedProduct) => boolean) => products.filter(broken).map(({ slug }) => slug)

  test('offer variants that exist on their axes, each once', () => {
    const fits = ({ axes }: SeedProduct, options: string[]) =>
      options.length === axes.length &&
      options.every((option, at) => axes[at]?.values.some(({ key }) => key === option))
    expect(named((product) => product.variants.length === 0 || product.axes.length > 2)).toEqual([])
    expect(named((product) => !product.variants.every(({ options }) => fits(product, options)))).toEqual([])
    expect(
      named((product) => repeated(product.variants.map(({ options }) => options.join('/'))).length > 0),
    ).toEqual([])
  })

  test('give every colour a swatch', () => {
    const colours = products.flatMap(({ slug, axes }) =>
      axes.flatMap(({ key, values }) =>
        key === 'colour' ? values.map(({ swatch }) => `${slug} ${swatch}`) : [],
      ),
    )
    expect(colours.filter((colour) => !/ #[0-9A-Fa-f]{6}$/.test(colour))).toEqual([])
    expect(named(({ accent }) => !/^#[0-9A-Fa-f]{6}$/.test(accent))).toEqual([])
  })

  test('have integer fen prices from 1 to 50,000 yuan, weights and stock', () => {
    const sane = ({ priceFen, weightGrams, stock }: (typeof variants)[number]) =>
      Number.isInteger(priceFen) &&
      priceFen >= 100 &&
      priceFen <= 5_000_000 &&
      Number.isInteger(weightGrams) &&
      weightGrams > 0 &&
      Number.isInteger(stock) &&
      stock >= 0
    expect(variants.filter((variant) => !sane(variant)).map(({ sku }) => sku)).toEqual([])
  })

  test('carry measures for their drawing and were listed within 400 days', () => {
    expect(
      named(({ measures }) => measures.length < 2 || measures.some(({ value }) => !(value > 0))),
    ).toEqual([])
    expect(named(({ listedDaysAgo }) => listedDaysAgo < 1 || listedDaysAgo > 400)).toEqual([])
  })
})

describe('the whole world', () => {
  test('is large enough: 60 factories over 25 belts, 450 products, 1,800 variants', () => {
    expect(factories.length).toBeGreaterThanOrEqual(60)
    expect(new Set(factories.map(({ belt }) => belt)).size).toBeGreaterThanOrEqual(25)
    expect(products.length).toBeGreaterThanOrEqual(450)
    expect(variants.length).toBeGreaterThanOrEqual(1800)
  })

  test('sells something in every leaf', () => {
    const sold = new Set(products.map(({ category }) => category))
    expect(categories.filter(({ slug }) => !sold.has(slug)).map(({ slug }) => slug)).toEqual([])
  })

  test('is the same on another day and with other luck', async () => {
    vi.resetModules()
    vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z') })
    vi.spyOn(Math, 'random').mockReturnValue(0.123)
    const again = await import('@/prisma/seed/world')
    expect(again.buildWorld()).toEqual(world)
    vi.useRealTimers()
  })
})
