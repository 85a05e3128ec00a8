import { describe, expect, test } from 'vitest'
import { email, line, optionalLine, paragraph, whole } from './text-input'

const messageOf = (result: { success: boolean; error?: { issues: { message: string }[] } }) =>
  result.success ? null : result.error?.issues[0]?.message

describe('a line', () => {
  test.each(['Lin Wei', '林薇', '👩‍🏭', "O'Brien <b>", 'ｆｕｌｌ', 'العربية'])(
    'takes %s as it is',
    (text) => {
      expect(line(60).parse(`  ${text} `)).toBe(text)
    },
  )
  test.each([
    ['', 'required'],
    ['   ', 'required'],
    ['a\u0000b', 'control'],
    ['a\u0007', 'control'],
    ['a\nb', 'control'],
    ['a\ud800', 'control'],
    ['\udc00a', 'control'],
  ])('refuses %j: %s', (text, message) => {
    expect(messageOf(line(60).safeParse(text))).toBe(message)
  })
  test('has a length', () => {
    expect(line(5).safeParse('12345').success).toBe(true)
    expect(line(5).safeParse('123456').success).toBe(false)
    expect(optionalLine(5).parse(undefined)).toBe('')
    expect(optionalLine(5).parse('')).toBe('')
  })
})

test('a paragraph keeps its lines, with one kind of line end', () => {
  expect(paragraph(50).parse(' a\r\nb\rc\n ')).toBe('a\nb\nc')
  expect(paragraph(50).parse('')).toBe('')
  expect(messageOf(paragraph(50).safeParse('a\u0000'))).toBe('control')
  expect(messageOf(paragraph(50).safeParse('a\ud83d'))).toBe('control')
})

test.each([
  ['7', 7],
  [' +7 ', 7],
  ['007', 7],
  ['0', 'bound'],
  ['1000', 'bound'],
  ['-1', 'bound'],
  ['1.5', 'integer'],
  ['1e2', 'integer'],
  ['0x1', 'integer'],
  ['９', 'integer'],
  ['9'.repeat(13), 'integer'],
  ['', 'integer'],
])('a whole number from %j is %j', (text, expected) => {
  const result = whole(1, 999).safeParse(text)
  if (typeof expected === 'number') expect(result.data).toBe(expected)
  else if (expected === 'integer') expect(messageOf(result)).toBe('integer')
  else expect(result.success).toBe(false)
})

test.each([
  [' Lin.Wei@Example.COM ', 'lin.wei@example.com'],
  ['a@b', null],
  ['a b@example.com', null],
  ['a@example.com\u0000', null],
  ['a@example.com\nBcc: b@example.com', null],
  ['<a@example.com>', null],
  [`${'a'.repeat(250)}@example.com`, null],
])('an e-mail from %j is %j', (text, expected) => {
  expect(email.safeParse(text).data ?? null).toBe(expected)
})
