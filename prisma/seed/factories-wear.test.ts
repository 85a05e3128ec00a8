import { expect, test } from 'vitest'
import { factoriesWear, productsWear } from '@/prisma/seed/factories-wear'

const repeated = (keys: string[]) => keys.filter((key, index) => keys.indexOf(key) !== index)

test('slugs, titles and SKUs are unique', () => {
  expect(repeated(factoriesWear.map(({ slug }) => slug))).toEqual([])
  expect(repeated(productsWear.map(({ slug }) => slug))).toEqual([])
  expect(repeated(productsWear.map(({ title }) => title.en))).toEqual([])
  expect(repeated(productsWear.map(({ title }) => title.zh))).toEqual([])
  expect(repeated(productsWear.flatMap(({ variants }) => variants.map(({ sku }) => sku)))).toEqual([])
})

test('every section of a storefront has products', () => {
  const filled = new Set(productsWear.map(({ factory, section }) => `${factory}/${section}`))
  const empty = factoriesWear.flatMap(({ slug, sections }) =>
    sections.map(({ key }) => `${slug}/${key}`).filter((key) => !filled.has(key)),
  )
  expect(empty).toEqual([])
})

test('every option can be had, and something of each product is in stock', () => {
  for (const { slug, axes, variants } of productsWear) {
    axes.forEach(({ values }, index) => {
      const made = new Set(variants.map(({ options }) => options[index]))
      const unmade = values.filter(({ key }) => !made.has(key))
      expect(unmade, slug).toEqual([])
    })
    expect(
      variants.some(({ stock }) => stock > 0),
      slug,
    ).toBe(true)
  }
})

test('every product can be drawn: a colour with a swatch and two dimensions', () => {
  const drawable = new Set(['length', 'width', 'height', 'diameter', 'weight'])
  for (const { slug, axes, measures } of productsWear) {
    const colour = axes.find(({ key }) => key === 'colour')
    expect(
      colour?.values.every(({ swatch }) => /^#[0-9A-F]{6}$/i.test(swatch ?? '')),
      slug,
    ).toBe(true)
    expect(measures.filter(({ key }) => drawable.has(key)).length, slug).toBeGreaterThanOrEqual(2)
  }
})
