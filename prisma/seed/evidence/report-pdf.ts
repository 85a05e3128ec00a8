import { PDFDocument, type PDFFont, type PDFPage, rgb, StandardFonts } from '@cantoo/pdf-lib'

/** What a report says on paper; the standard fonts of PDF know Latin letters only. */
export type ReportPaper = {
  lab: { name: string; city: string; marks: string[] }
  number: string
  client: string
  address: string
  product: string
  lot: string
  sampleKind: string
  sampled: string | null
  received: string
  issued: string
  rows: {
    item: string
    standard: string
    method: string
    unit: string
    limit: string
    value: string
    verdict: string
  }[]
}

const ink = rgb(0.09, 0.1, 0.12)
const grey = rgb(0.37, 0.39, 0.43)
const line = rgb(0.8, 0.78, 0.74)
const red = rgb(0.75, 0.19, 0.11)
const left = 48
const right = 547
const columns = [left, 190, 292, 372, 420, 472, 516]

type Pen = { page: PDFPage; plain: PDFFont; bold: PDFFont }

/** The signs of the standard fonts (WinAnsi); what lies beyond becomes a plain letter. */
const latin = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^\u0020-\u007e\u00b0\u00b7\u00d7\u2013\u2019\u00b2\u00b3]/g, '?')

function fitted(text: string, font: PDFFont, size: number, width: number): string {
  const whole = latin(text)
  if (font.widthOfTextAtSize(whole, size) <= width) return whole
  let end = whole.length
  while (end > 1 && font.widthOfTextAtSize(`${whole.slice(0, end)}...`, size) > width) end -= 1
  return `${whole.slice(0, end)}...`
}

function write(
  { page, plain, bold }: Pen,
  text: string,
  x: number,
  y: number,
  style: { size?: number; strong?: boolean; width?: number; tone?: typeof ink } = {},
) {
  const size = style.size ?? 9
  const font = style.strong ? bold : plain
  page.drawText(fitted(text, font, size, style.width ?? right - x), {
    x,
    y,
    size,
    font,
    color: style.tone ?? ink,
  })
}

const rule = ({ page }: Pen, y: number, thickness = 0.5) =>
  page.drawLine({ start: { x: left, y }, end: { x: right, y }, thickness, color: line })

/** The seal of a laboratory: two rings, its name around nothing, its city below, as stamped over the signature. */
function stamp({ page, bold }: Pen, { name, city }: ReportPaper['lab'], x: number, y: number) {
  page.drawEllipse({ x, y, xScale: 46, yScale: 46, borderColor: red, borderWidth: 2, borderOpacity: 0.8 })
  page.drawEllipse({ x, y, xScale: 38, yScale: 38, borderColor: red, borderWidth: 0.7, borderOpacity: 0.8 })
  const words = [latin(name.split(' ')[0] ?? ''), 'TEST SEAL', latin(city.split(',')[0] ?? '')]
  for (const [at, word] of words.entries()) {
    const size = at === 1 ? 9 : 8
    page.drawText(word, {
      x: x - bold.widthOfTextAtSize(word, size) / 2,
      y: y + 9 - at * 13,
      size,
      font: bold,
      color: red,
      opacity: 0.8,
    })
  }
}

function head(pen: Pen, { lab, number }: ReportPaper, pageText: string) {
  write(pen, lab.name, left, 790, { size: 15, strong: true, width: 350 })
  write(pen, `${lab.city}, China`, left, 775, { tone: grey })
  write(pen, lab.marks.join('   '), left, 762, { size: 8, tone: grey })
  write(pen, 'TEST REPORT', 430, 790, { size: 13, strong: true })
  write(pen, number, 430, 775, { strong: true })
  write(pen, pageText, 430, 762, { size: 8, tone: grey })
  rule(pen, 752, 1)
}

function facts(pen: Pen, paper: ReportPaper) {
  const rows = [
    ['Client', paper.client],
    ['Address', paper.address],
    ['Sample', paper.product],
    ['Lot', paper.lot],
    ['Sampling', paper.sampled ? `${paper.sampleKind}, on ${paper.sampled}` : paper.sampleKind],
    ['Received', paper.received],
    ['Issued', paper.issued],
  ]
  for (const [at, [label = '', value = '']] of rows.entries()) {
    write(pen, label, left, 732 - at * 15, { tone: grey, width: 70 })
    write(pen, value, left + 78, 732 - at * 15)
  }
}

function table(pen: Pen, rows: ReportPaper['rows'], top: number) {
  const titles = ['Item', 'Standard', 'Method', 'Unit', 'Limit', 'Result', '']
  for (const [at, title] of titles.entries())
    write(pen, title, columns[at] ?? left, top, { size: 8, tone: grey })
  rule(pen, top - 6)
  for (const [at, row] of rows.entries()) {
    const y = top - 20 - at * 18
    const cells = [row.item, row.standard, row.method, row.unit, row.limit, row.value, row.verdict]
    for (const [nth, cell] of cells.entries()) {
      const x = columns[nth] ?? left
      write(pen, cell, x, y, { size: 8, strong: nth === 5, width: (columns[nth + 1] ?? right) - x - 6 })
    }
    rule(pen, y - 6, 0.25)
  }
}

function foot(pen: Pen, paper: ReportPaper) {
  rule(pen, 120)
  write(
    pen,
    'These results are for this sample only. The report is not to be copied in part without our written consent.',
    left,
    104,
    {
      size: 8,
      tone: grey,
    },
  )
  write(
    pen,
    'Tested by: laboratory staff     Reviewed by: section head     Approved by: authorised signatory',
    left,
    90,
    { size: 8, tone: grey },
  )
  write(pen, 'An invented report of the Millmark demo world. No such laboratory exists.', left, 60, {
    size: 7,
    tone: grey,
  })
  stamp(pen, paper.lab, 486, 172)
}

const rowsOnFirst = 20

/**
 * A laboratory's report as a PDF of one page, or two where the results need it: letterhead, sample, results, seal. The same paper gives the
 * same bytes.
 */
export async function reportPdf(paper: ReportPaper): Promise<{ bytes: Uint8Array; pages: number }> {
  const document = await PDFDocument.create({ updateMetadata: false })
  const at = new Date(`${paper.issued}T00:00:00Z`)
  document.setTitle(`Test report ${paper.number}`)
  document.setCreationDate(at)
  document.setModificationDate(at)
  const plain = await document.embedFont(StandardFonts.Helvetica)
  const bold = await document.embedFont(StandardFonts.HelveticaBold)
  const parts =
    paper.rows.length > rowsOnFirst
      ? [paper.rows.slice(0, rowsOnFirst), paper.rows.slice(rowsOnFirst)]
      : [paper.rows]
  for (const [nth, rows] of parts.entries()) {
    const pen = { page: document.addPage([595, 842]), plain, bold }
    head(pen, paper, `Page ${nth + 1} of ${parts.length}`)
    if (nth === 0) facts(pen, paper)
    table(pen, rows, nth === 0 ? 606 : 726)
    foot(pen, paper)
  }
  return { bytes: await document.save({ useObjectStreams: false }), pages: parts.length }
}
