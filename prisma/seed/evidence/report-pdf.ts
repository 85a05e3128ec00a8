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

/** The text in at most two lines of that width; what has no room is cut. */
function linesOf(text: string, font: PDFFont, size: number, width: number): string[] {
  const fits = (words: string) => font.widthOfTextAtSize(words, size) <= width
  const lines = ['']
  for (const word of latin(text).split(' ')) {
    const last = lines.at(-1) ?? ''
    const longer = last ? `${last} ${word}` : word
    if (!last || fits(longer)) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines.slice(0, 2)
}

function write(
  { page, plain, bold }: Pen,
  text: string,
  x: number,
  y: number,
  style: { size?: number; strong?: boolean; tone?: typeof ink } = {},
) {
  const size = style.size ?? 9
  const font = style.strong ? bold : plain
  page.drawText(latin(text), { x, y, size, font, color: style.tone ?? ink })
}

const rule = ({ page }: Pen, y: number, thickness = 0.5) =>
  page.drawLine({ start: { x: left, y }, end: { x: right, y }, thickness, color: line })

/** The seal of a laboratory as stamped beside the signatures: two rings, its name above, its city below. */
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
  write(pen, lab.name, left, 790, { size: 15, strong: true })
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
    write(pen, label, left, 732 - at * 15, { tone: grey })
    write(pen, value, left + 78, 732 - at * 15)
  }
}

function table(pen: Pen, rows: ReportPaper['rows'], top: number) {
  const titles = ['Item', 'Standard', 'Method', 'Unit', 'Limit', 'Result', '']
  for (const [at, title] of titles.entries())
    write(pen, title, columns[at] ?? left, top, { size: 8, tone: grey })
  rule(pen, top - 6)
  let y = top - 20
  for (const row of rows) {
    const cells = [row.item, row.standard, row.method, row.unit, row.limit, row.value, row.verdict]
    const written = cells.map((cell, nth) => {
      const x = columns[nth] ?? left
      const isStrong = nth === 5
      const width = (columns[nth + 1] ?? right) - x - 6
      const lines = linesOf(cell, isStrong ? pen.bold : pen.plain, 8, width)
      for (const [at, text] of lines.entries())
        write(pen, text, x, y - at * 10, { size: 8, strong: isStrong })
      return lines.length
    })
    y -= (Math.max(...written) - 1) * 10
    rule(pen, y - 6, 0.25)
    y -= 18
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

const rowsOnFirst = 14

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
