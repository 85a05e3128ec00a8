import { deflateSync } from 'node:zlib'
import { PDFDict, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { pdfBytes } from '@/prisma/factories/reports'
import { attachmentOf, evidenceName, maxEvidenceBytes } from './evidence-rules'
import { inspectEvidence } from './inspect-evidence'

const text = (content: string) => new TextEncoder().encode(content)

async function withCatalog(key: string, value: (document: PDFDocument) => PDFDict | PDFName) {
  const document = await PDFDocument.create()
  document.addPage()
  document.catalog.set(PDFName.of(key), value(document))
  return document.save()
}
const action = (kind: string) => (document: PDFDocument) =>
  document.context.obj({ S: PDFName.of(kind), JS: PDFString.of('app.alert(1)') }) as PDFDict

/** A PDF by hand, with whatever stands in its objects. */
function byHand(objects: string[], tail = ''): Uint8Array {
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('')
  return text(`%PDF-1.7\n${body}${tail}trailer\n<< /Root 1 0 R /Size ${objects.length + 1} >>\n%%EOF`)
}
const page = [
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>',
]

test('a plain PDF is taken, with its pages counted', async () => {
  expect(await inspectEvidence(await pdfBytes(3))).toEqual({ pages: 3 })
  expect(await inspectEvidence(byHand(page))).toEqual({ pages: 1 })
})

test.each([
  ['nothing', text('')],
  ['a page of the web', text('<html><script>alert(1)</script></html>')],
  ['a drawing', text('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ['a web page that calls itself a PDF', text('%PDF-1.7\n<html><script>alert(1)</script>')],
  ['a PDF behind something else', text(`<script>\n%PDF-1.7`)],
  ['a broken one', text('%PDF-1.7\n1 0 obj\n<< /Type')],
  ['deep brackets', byHand([...page, '['.repeat(200_000)])],
  [
    'one without pages',
    byHand(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>']),
  ],
])('%s is no evidence', async (_, bytes) => {
  await expect(inspectEvidence(bytes)).rejects.toMatchObject({ code: 'badEvidence' })
})

test('more than 20 MB and more than 200 pages are too much', async () => {
  await expect(inspectEvidence(new Uint8Array(maxEvidenceBytes + 1))).rejects.toMatchObject({
    code: 'evidenceTooLarge',
  })
  await expect(inspectEvidence(await pdfBytes(201))).rejects.toMatchObject({ code: 'evidenceTooLong' })
})

test('a locked PDF is refused', async () => {
  const document = await PDFDocument.create()
  document.addPage()
  document.encrypt({ userPassword: 'x', ownerPassword: 'y' })
  await expect(inspectEvidence(await document.save())).rejects.toMatchObject({ code: 'evidenceEncrypted' })
})

test.each([
  ['a script on opening', () => withCatalog('OpenAction', action('JavaScript'))],
  ['a program to start', () => withCatalog('OpenAction', action('Launch'))],
  [
    'a form of XFA',
    () => withCatalog('AcroForm', (document) => document.context.obj({ XFA: [] }) as PDFDict),
  ],
  [
    'a file inside',
    async () => {
      const document = await PDFDocument.create()
      document.addPage()
      await document.attach(text('MZ'), 'a.exe', { mimeType: 'application/octet-stream' })
      return document.save()
    },
  ],
  [
    'a script under a disguised name',
    async () => byHand([...page, '<< /S /Java#53cript /J#53 (app.alert) >>']),
  ],
  [
    'a script in an object that is replaced afterwards',
    async () => byHand([...page, '<< /S /JavaScript /JS (x) >>'], '4 0 obj\n<< >>\nendobj\n'),
  ],
])('a PDF with %s is refused', async (_, make) => {
  await expect(inspectEvidence(await make())).rejects.toMatchObject({ code: 'evidenceActive' })
})

test('packed parts that would fill the memory are not unpacked', async () => {
  const bomb = deflateSync(Buffer.alloc(200 * 1024 * 1024), { level: 9 })
  const head = text(
    `${new TextDecoder().decode(byHand(page)).replace(/trailer[\s\S]*/, '')}4 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${bomb.length} >>\nstream\n`,
  )
  const tail = text('\nendstream\nendobj\ntrailer\n<< /Root 1 0 R /Size 5 >>\n%%EOF')
  const bytes = Buffer.concat([head, bomb, tail])
  const before = process.memoryUsage().rss
  await expect(inspectEvidence(bytes)).rejects.toMatchObject({ code: 'badEvidence' })
  expect(process.memoryUsage().rss - before).toBeLessThan(600 * 1024 * 1024)
  expect(await inspectEvidence(await pdfBytes())).toEqual({ pages: 1 })
})

test.each([
  ['report.pdf', 'report.pdf'],
  ['../../etc/passwd', 'passwd.pdf'],
  ['C:\\reports\\检测报告 7.PDF', '检测报告 7.pdf'],
  ['a"b\r\nSet-Cookie: x.pdf', 'a-b-Set-Cookie- x.pdf'],
  ['.pdf', 'report.pdf'],
  ['', 'report.pdf'],
])('a file called %j is kept as %j', (given, kept) => expect(evidenceName(given)).toBe(kept))

test('a download names itself for old and new programs', () => {
  expect(attachmentOf('检测 7.pdf')).toBe(
    `attachment; filename="__ 7.pdf"; filename*=UTF-8''%E6%A3%80%E6%B5%8B%207.pdf`,
  )
})
