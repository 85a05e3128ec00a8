// A cell that begins like this is a formula to a spreadsheet; full-width signs count as much in Chinese ones.
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/
const special = /[",\r\n]/

/** One cell of RFC 4180, harmless to a spreadsheet: what would be read as a formula gets an apostrophe in front. */
export function csvCell(value: string | number): string {
  const text = typeof value === 'string' && formula.test(value) ? `'${value}` : String(value)
  return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A file of rows as RFC 4180 wants it, with the mark by which spreadsheets know UTF-8. */
export function csvFile(rows: (string | number)[][]): string {
  return `\uFEFF${rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`
}
