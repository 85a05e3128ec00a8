import fc from 'fast-check'
import { expect, test } from 'vitest'
import { searchQuery, searchWords } from '@/lib/search'

const finds = (query: string, text: string) => {
  const words = new Set(searchWords(text).split(' '))
  const tokens = searchQuery(query)
  return tokens.length > 0 && tokens.every((token) => words.has(token))
}

test('Latin words stay as they are, without punctuation, width or case', () => {
  expect(searchWords('Men’s ＸＬ Running-Shoes, 1.8 kg (EU 42.5)')).toBe(
    'men xl running shoes 1.8 kg eu 42.5',
  )
  expect(searchQuery("women's crème brûlée!!")).toEqual(['women', 'crème', 'brûlée'])
})

test('Chinese is cut into words and into their pieces', () => {
  const words = searchWords('轻量运动鞋').split(' ')
  expect(words).toEqual(expect.arrayContaining(['轻量', '运动', '动鞋', '鞋']))
  expect(new Set(words).size).toBe(words.length)
})

test.each([
  ['运动', '莆田轻量运动鞋'],
  ['运动鞋', '莆田轻量运动鞋'],
  ['鞋', '莆田轻量运动鞋'],
  ['莆田 鞋', '莆田轻量运动鞋'],
  ['羊绒衫', '清河女士羊绒衫'],
  ['衫', '清河女士羊绒衫'],
  ['t恤', '纯棉 T恤 男款'],
  ['304不锈钢', '保温杯，304 不锈钢内胆'],
])('%s finds %s', (query, text) => {
  expect(finds(query, text)).toBe(true)
})

test('another thing is not found', () => {
  expect(finds('毛巾', '莆田轻量运动鞋')).toBe(false)
  expect(finds('田径', '莆田轻量运动鞋')).toBe(false)
})

test('nothing to look for is an empty list', () => {
  for (const text of ['', '   ', '!?，。', '👟', "'"]) expect(searchQuery(text)).toEqual([])
  expect(searchWords(' —— ')).toBe('')
})

test('every text is found by itself, and tokens never carry an operator', () => {
  const sign = fc.constantFrom(...'莆田运动鞋羊绒衫保温杯ABCxyz0189 -/.,\'&|!:*()<>"\\，。（）')
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 24 }), (signs) => {
      const text = signs.join('')
      const tokens = searchQuery(text)
      expect(tokens.length === 0 || finds(text, text)).toBe(true)
      for (const token of tokens) expect(token).toMatch(/^[\p{L}\p{M}\p{N}]+(\.\d+)*$/u)
    }),
  )
})

test('a very long query is cut short', () => {
  expect(searchQuery('word '.repeat(5000)).length).toBe(1)
  expect(searchQuery(Array.from({ length: 500 }, (_, i) => `w${i}`).join(' ')).length).toBeLessThanOrEqual(24)
})
