import { expect, test } from 'vitest'
import { factoriesHome, productsHome } from '@/prisma/seed/factories-home'

const repeated = (keys: string[]) => keys.filter((key, index) => keys.indexOf(key) !== index)

test('slugs and article numbers are unique', () => {
  expect(repeated(factoriesHome.map((factory) => factory.slug))).toEqual([])
  expect(repeated(productsHome.map((product) => product.slug))).toEqual([])
  expect(repeated(productsHome.flatMap((product) => product.variants.map((v) => v.sku)))).toEqual([])
})

test('every product stands in a section of its factory and no section is empty', () => {
  const offered = new Set(productsHome.map((product) => `${product.factory}/${product.section}`))
  const declared = factoriesHome.flatMap((f) => f.sections.map((section) => `${f.slug}/${section.key}`))
  expect([...offered].sort()).toEqual([...declared].sort())
})

test.each(productsHome)('$slug has buyable variants, swatches and two measures to draw', (product) => {
  const drawable = product.measures.filter(({ key }) => !['depth', 'volume', 'other'].includes(key))
  expect(drawable.length).toBeGreaterThanOrEqual(2)
  expect(product.variants.some((variant) => variant.stock > 0)).toBe(true)
  product.axes.forEach((axis, position) => {
    const used = new Set(product.variants.map((variant) => variant.options[position]))
    expect(axis.values.filter((value) => !used.has(value.key))).toEqual([])
    const swatches = axis.key === 'colour' ? axis.values.map(({ swatch }) => swatch) : []
    for (const swatch of swatches) expect(swatch).toMatch(/^#[0-9a-f]{6}$/)
  })
})

test('Chinese texts use full-width punctuation', () => {
  const zh = productsHome.flatMap((p) => [p.title.zh, p.summary.zh, p.description.zh])
  expect(zh.filter((text) => /[一-鿿][,;:?!(]/.test(text))).toEqual([])
})
