import {
  decodePDFRawStream,
  EncryptedPDFError,
  PDFArray,
  PDFContext,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFStream,
} from '@cantoo/pdf-lib'
import { DomainError } from '@/lib/errors'
import { maxEvidenceBytes, maxEvidencePages } from './evidence-rules'

/** What a report has no use for and could do something: scripts, programs, files in files, forms that submit, films. */
const active = [
  'JavaScript',
  'JS',
  'Launch',
  'EmbeddedFile',
  'EmbeddedFiles',
  'XFA',
  'RichMedia',
  'SubmitForm',
  'ImportData',
  'GoToE',
]
/** The same in the file's own bytes, where a reader might find an object that ours took for replaced; short names would be met by chance. */
const activeText = /\/(JavaScript|Launch|EmbeddedFiles?|RichMedia|SubmitForm|ImportData|XFA)(?![A-Za-z0-9])/
const activeNames = new Set(active.map((name) => PDFName.of(name)))

/** Packed parts of a PDF that must be unpacked to read it at all: far more than two hundred pages need, far less than a bomb. */
const maxUnpacked = 128 * 1024 * 1024
let unpacked = 0

type Growing = { ensureBuffer(this: { buffer: Uint8Array }, wanted: number): Uint8Array }

/** The library unpacks without a limit; its streams are given one. */
function limitUnpacking(): void {
  const context = PDFContext.create()
  const stream = decodePDFRawStream(
    PDFRawStream.of(context.obj({ Filter: 'FlateDecode' }), new Uint8Array([0x78, 0x9c, 3, 0])),
  )
  const growing = Object.getPrototypeOf(Object.getPrototypeOf(stream)) as Growing
  const { ensureBuffer } = growing
  growing.ensureBuffer = function (wanted) {
    const before = this.buffer.byteLength
    if (wanted - before > maxUnpacked - unpacked) throw new Error('the packed parts are too large')
    const buffer = ensureBuffer.call(this, wanted)
    unpacked += buffer.byteLength - before
    return buffer
  }
}
limitUnpacking()

function* namesIn(object: PDFObject, depth = 0): Generator<PDFObject> {
  if (depth > 60) return
  if (object instanceof PDFName) yield object
  else if (object instanceof PDFStream) yield* namesIn(object.dict, depth + 1)
  else if (object instanceof PDFArray) for (const part of object.asArray()) yield* namesIn(part, depth + 1)
  else if (object instanceof PDFDict)
    for (const [key, value] of object.entries()) {
      yield key
      yield* namesIn(value, depth + 1)
    }
}

function isActive(document: PDFDocument, bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  if (activeText.test(text)) return true
  for (const [, object] of document.context.enumerateIndirectObjects())
    for (const name of namesIn(object)) if (activeNames.has(name as PDFName)) return true
  return false
}

async function load(bytes: Uint8Array): Promise<PDFDocument> {
  unpacked = 0
  try {
    return await PDFDocument.load(bytes, {
      updateMetadata: false,
      parseSpeed: 500,
      throwOnInvalidObject: true,
      preserveXFA: true,
      capNumbers: true,
    })
  } catch (cause) {
    const isLocked = cause instanceof EncryptedPDFError || Buffer.from(bytes).includes('/Encrypt')
    const code = isLocked ? 'evidenceEncrypted' : 'badEvidence'
    throw Object.assign(new DomainError(code), { cause })
  }
}

function countPages(document: PDFDocument): number {
  try {
    return document.getPageCount()
  } catch (cause) {
    throw Object.assign(new DomainError('badEvidence'), { cause })
  }
}

async function inspect(bytes: Uint8Array): Promise<{ pages: number }> {
  const document = await load(bytes)
  const pages = countPages(document)
  if (pages < 1) throw new DomainError('badEvidence')
  if (pages > maxEvidencePages)
    throw new DomainError('evidenceTooLong', { params: { max: maxEvidencePages } })
  if (isActive(document, bytes)) throw new DomainError('evidenceActive')
  return { pages }
}

let last: Promise<unknown> = Promise.resolve()

/**
 * Looks into a file that shall be evidence; its content decides, never its name. A PDF of 1 to 200 pages and at most 20 MB that is not
 * encrypted and can do nothing. One at a time, so that what it takes to read them stays bounded. Throws `badEvidence`, `evidenceTooLarge`,
 * `evidenceTooLong`, `evidenceEncrypted`, `evidenceActive`.
 */
export async function inspectEvidence(bytes: Uint8Array): Promise<{ pages: number }> {
  if (bytes.byteLength > maxEvidenceBytes) throw new DomainError('evidenceTooLarge')
  // ISO 32000-1 §7.5.2; a file that begins with anything else may be two things at once.
  if (Buffer.from(bytes.subarray(0, 5)).toString('latin1') !== '%PDF-') throw new DomainError('badEvidence')
  const turn = last.then(() => inspect(bytes))
  last = turn.catch(() => {})
  return turn
}
