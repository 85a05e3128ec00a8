import { expect, test } from 'vitest'
import { csvCell, csvFile } from './csv'

test.each([
  ['plain', 'plain'],
  [12, '12'],
  [-3, '-3'],
  ['a,b', '"a,b"'],
  ['say "no"', '"say ""no"""'],
  ['two\nlines', '"two\nlines"'],
  ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
  ['+86 138', "'+86 138"],
  ['-1+2', "'-1+2"],
  ['@SUM(A1)', "'@SUM(A1)"],
  [' =1', "' =1"],
  ['\t=1', "'\t=1"],
  ['＝1', "'＝1"],
])('%j becomes %j', (value, cell) => {
  expect(csvCell(value)).toBe(cell)
})

test('a file begins with the UTF-8 mark and ends each row as RFC 4180 asks', () => {
  expect(
    csvFile([
      ['批次', 'pieces'],
      ['PT-1', 2],
    ]),
  ).toBe('\uFEFF批次,pieces\r\nPT-1,2\r\n')
})
