import { randomUUID } from 'node:crypto'
import sharp, { type Metadata, type Sharp } from 'sharp'
import { DomainError } from '@/lib/errors'
import { storage } from '@/lib/storage'
import type { Image, Prisma } from '@/prisma/generated/client'

const maxBytes = 12 * 1024 * 1024
const maxPixels = 40_000_000
const originalSide = 2400
const blurSide = 16

/** The picture as it is kept: upright, without any metadata, sRGB on white. */
export type CleanPicture = { file: Buffer; width: number; height: number; blur: string }

const ascii = (bytes: Uint8Array, from: number, to: number) =>
  String.fromCharCode(...bytes.subarray(from, to))

/** What the first bytes say. Nothing else is handed to the decoders, so a drawing or a document never reaches theirs. */
function looksLikePhoto(bytes: Uint8Array): boolean {
  if (bytes.length < 16) return false
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return true
  if (bytes[0] === 0x89 && ascii(bytes, 1, 4) === 'PNG') return true
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return true
  return ascii(bytes, 4, 8) === 'ftyp' && /^(avif|avis|mif1|msf1)$/.test(ascii(bytes, 8, 12))
}

async function orBadImage<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (cause) {
    throw Object.assign(new DomainError('badImage'), { cause })
  }
}

function isServedFormat({ format, compression }: Metadata): boolean {
  if (format === 'heif') return compression === 'av1'
  return format === 'jpeg' || format === 'png' || format === 'webp'
}

async function makeBlur(source: Sharp): Promise<string> {
  const tiny = await source.resize(blurSide, blurSide, { fit: 'inside' }).webp({ quality: 40 }).toBuffer()
  return `data:image/webp;base64,${tiny.toString('base64')}`
}

/**
 * Checks and cleans an uploaded picture. The content decides, never its name: JPEG, PNG, WebP or AVIF, at most 12 MB and 40
 * megapixels. Orientation is applied, EXIF and GPS go. Throws DomainError `badImage` or `imageTooLarge`.
 */
export async function cleanPicture(bytes: Uint8Array): Promise<CleanPicture> {
  if (bytes.length > maxBytes) throw new DomainError('imageTooLarge')
  if (!looksLikePhoto(bytes)) throw new DomainError('badImage')
  const metadata = await orBadImage(sharp(bytes, { limitInputPixels: false }).metadata())
  if (!isServedFormat(metadata)) throw new DomainError('badImage')
  if (metadata.width * metadata.height > maxPixels) throw new DomainError('imageTooLarge')
  const { data, info } = await orBadImage(
    sharp(bytes, { limitInputPixels: maxPixels, failOn: 'error' })
      .autoOrient()
      .resize(originalSide, originalSide, { fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .webp({ quality: 90 })
      .toBuffer({ resolveWithObject: true }),
  )
  return { file: data, width: info.width, height: info.height, blur: await makeBlur(sharp(data)) }
}

/**
 * Keeps an uploaded picture: cleaned file in the storage, one Image row. Errors as `cleanPicture`. Call it with the plain client before
 * a verb opens its transaction, because decoding takes up to a second; `ownerFactoryId` null means the house.
 */
export async function createUploadImage(
  db: Prisma.TransactionClient,
  { bytes, ownerFactoryId, now }: { bytes: Uint8Array; ownerFactoryId: string | null; now?: Date },
): Promise<Image> {
  const { file, width, height, blur } = await cleanPicture(bytes)
  const originalKey = `uploads/${randomUUID()}.webp`
  await storage().put(originalKey, file, 'image/webp')
  try {
    return await db.image.create({
      data: { kind: 'UPLOAD', originalKey, width, height, blur, ownerFactoryId, createdAt: now },
    })
  } catch (error) {
    await storage().remove(originalKey)
    throw error
  }
}
