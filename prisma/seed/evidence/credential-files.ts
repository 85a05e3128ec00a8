import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import type { SeedCredential } from '@/prisma/seed/evidence/credentials'
import { noPaper, type SeedFile, seedFile } from '@/prisma/seed/evidence/evidence-files'
import type { SeedFactory } from '@/prisma/seed/world-types'

export const credentialKey = ({ kind, number, factory }: SeedCredential) => `${kind}/${number}/${factory}`

const headings: Record<SeedCredential['kind'], string> = {
  SITE_CHECK: 'Record of a visit',
  PATENT: 'Patent certificate (copy)',
  OEM_HERITAGE: 'Letter of the former client (names withheld)',
  ISO_9001: 'Certificate of registration',
  BSCI: 'Summary of a social audit',
}

// The standard fonts know Latin letters only.
const latin = (text: string) =>
  text
    .replace(/²/g, '2')
    .replace(/[^\u0020-\u007e\u2019]/g, '')
    .trim()

async function paper(
  credential: SeedCredential,
  factory: SeedFactory,
): Promise<{ bytes: Uint8Array; pages: number }> {
  const document = await PDFDocument.create({ updateMetadata: false })
  document.setCreationDate(new Date(0))
  document.setModificationDate(new Date(0))
  const plain = await document.embedFont(StandardFonts.TimesRoman)
  const bold = await document.embedFont(StandardFonts.TimesRomanBold)
  const page = document.addPage([595, 842])
  page.drawRectangle({ x: 40, y: 40, width: 515, height: 762, borderWidth: 1 })
  page.drawText(headings[credential.kind], { x: 72, y: 730, size: 20, font: bold })
  const lines = [
    credential.patentKind ? `Kind: ${credential.patentKind.toLowerCase().replace('_', ' ')}` : '',
    `Number: ${credential.number}`,
    `Issuer: ${latin(credential.issuer) || 'the former client'}`,
    `Holder: ${latin(factory.name.en)}`,
    latin(credential.title.en),
  ]
  for (const [at, text] of lines.filter(Boolean).entries())
    page.drawText(text, { x: 72, y: 680 - at * 26, size: 12, font: plain, maxWidth: 450, lineHeight: 16 })
  page.drawText('An invented paper of the Millmark demo world.', { x: 72, y: 64, size: 8, font: plain })
  return { bytes: await document.save({ useObjectStreams: false }), pages: 1 }
}

/** The PDF behind each paper; without `papers` a stand-in for each. */
export async function credentialFiles(
  credentials: SeedCredential[],
  factories: SeedFactory[],
  papers = true,
): Promise<SeedFile[]> {
  const bySlug = new Map(factories.map((factory) => [factory.slug, factory]))
  const files: SeedFile[] = []
  for (const credential of credentials) {
    const factory = bySlug.get(credential.factory)
    if (!factory) continue
    const key = credentialKey(credential)
    const name = `${credential.kind.toLowerCase().replace('_', '-')}-${credential.number.replace(/[^A-Za-z0-9]+/g, '-')}.pdf`
    const days = Math.min(credential.issued, 40)
    const made = papers ? await paper(credential, factory) : noPaper(key)
    files.push(seedFile(`credential/${key}`, credential.factory, name, days, made))
  }
  return files
}
