import { expect, test } from 'vitest'
import { drawingForms, findDrawing } from '@/lib/plates/forms'
import { pieces } from '@/lib/plates/pieces'
import { drawingOf } from '@/prisma/seed/plate-forms'
import { byProduct } from '@/prisma/seed/plate-forms-by-product'
import { buildWorld } from '@/prisma/seed/world'

const { products } = buildWorld()
const withForms = new Set(Object.keys(drawingForms))

test('every named drawing exists', () => {
  for (const product of products) expect(findDrawing(drawingOf(product)), product.slug).toBeDefined()
})

test('no product of a category with forms is left to chance', () => {
  const left = products.filter(
    (product) => withForms.has(product.category) && drawingOf(product) === product.category,
  )
  expect(left.map(({ slug, title }) => `${slug}: ${title.en}`)).toEqual([])
})

test('exceptions name products of the demo, and every piece shows one of them', () => {
  const slugs = new Set(products.map(({ slug }) => slug))
  expect(Object.keys(byProduct).filter((slug) => !slugs.has(slug))).toEqual([])
  const shown = new Set(products.map(drawingOf))
  expect(
    Object.keys(pieces).filter((name) => !shown.has(name) && !withForms.has(name.split('/')[0] ?? '')),
  ).toEqual([])
})
