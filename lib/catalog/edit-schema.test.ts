import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { attempt } from '@/lib/result'
import { AddProductImageInput, AdjustStockInput, EditProductInput, SetVariantPriceInput } from './edit-schema'

const id = randomUUID()
const version = '2026-11-21T04:00:00.000Z'
const never = () => Promise.reject(new Error('the verb must not be reached'))
const good = {
  productId: id,
  version,
  titleEn: 'Towel',
  titleZh: '毛巾',
  summaryEn: 'Soft.',
  summaryZh: '柔软。',
  descriptionEn: 'Woven.',
  descriptionZh: '织造。',
  careEn: '',
  careZh: '',
  sectionId: '',
}

async function fieldsOf(schema: Parameters<typeof attempt>[0], raw: Record<string, unknown>) {
  const result = await attempt(schema, raw, never)
  return result.ok ? [] : Object.keys(result.fields ?? {})
}

test.each(['', '-1', '0', '0.001', '1e9', '999999999', 'abc', '👟', '<script>alert(1)</script>', ' '])(
  'the price %j is answered at its field',
  async (price) => {
    expect(await fieldsOf(SetVariantPriceInput, { variantId: id, price, seenFen: '100' })).toEqual(['price'])
  },
)

test.each(['', '1.5', '-100001', '99999999999999', '👟', "1'; DROP TABLE"])(
  'the stock change %j is answered at its field',
  async (pieces) => {
    expect(await fieldsOf(AdjustStockInput, { mode: 'change', variantId: id, pieces })).toEqual(['pieces'])
  },
)

test.each([
  ['titleEn', ''],
  ['titleZh', '长'.repeat(61)],
  ['summaryEn', 'two\nlines'],
  ['descriptionEn', '   '],
  ['descriptionZh', '长'.repeat(3001)],
  ['titleEn', 'zero\u0000byte'],
  ['careEn', undefined],
  ['titleEn', ['a', 'b']],
  ['version', 'yesterday'],
  ['sectionId', 'x'],
])('the text %s = %j is answered at its field', async (name, value) => {
  expect(await fieldsOf(EditProductInput, { ...good, [name]: value })).toEqual([name])
})

test('emoji and markup are text like any other', async () => {
  const texts = { ...good, titleEn: '👟 <b>Runner</b>' }
  expect(EditProductInput.parse(texts)).toMatchObject({ titleEn: '👟 <b>Runner</b>' })
})

test('a picture needs its file and its words in both languages', async () => {
  const file = new File([], 'empty.jpg')
  const raw = { productId: id, version, altEn: '', altZh: '', colourKey: '', file }
  expect(await fieldsOf(AddProductImageInput, raw)).toEqual(['altEn', 'altZh', 'file'])
  expect(await fieldsOf(AddProductImageInput, { ...raw, altEn: 'a', altZh: 'b', file: 'text' })).toEqual([
    'file',
  ])
})
