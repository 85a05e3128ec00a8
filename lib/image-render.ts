import { createHash } from 'node:crypto'
import sharp, { type Sharp } from 'sharp'
import { plateSide } from '@/lib/image-plate'
import type { ImageFormat, ImageWidth } from '@/lib/image-urls'
import { drawPlate } from '@/lib/plates/frame'
import type { PlateSpec } from '@/lib/plates/types'
import { singleFlight, turnstile } from '@/lib/single-flight'
import { storage } from '@/lib/storage'
import type { StoredFile } from '@/lib/storage-port'
import type { Image } from '@/prisma/generated/client'

export type RenderableImage = Pick<Image, 'id' | 'kind' | 'originalKey' | 'plate'>

/** Raised whenever drawings or encoder settings change, so that no old file is served for a new picture. */
const edition = 2
/** Screens show an SVG unit of 1/72 inch at this density as one pixel. */
const svgDensity = 72

// Two encodes at once, one core each: the shop stays answerable while a fresh page asks for forty pictures.
sharp.concurrency(1)
const enter = turnstile(2)
const flight = singleFlight<StoredFile | null>()

/** Key of one rendering; also good as its ETag. It changes with the source and with the edition. */
export function renderKey(image: RenderableImage, width: ImageWidth, format: ImageFormat): string {
  const source = JSON.stringify([edition, image.kind, image.originalKey, image.plate])
  const version = createHash('sha256').update(source).digest('hex').slice(0, 16)
  return `renders/${image.id}/${version}/${width}.${format}`
}

async function openSource(image: RenderableImage, width: ImageWidth): Promise<Sharp | null> {
  if (image.kind === 'PLATE') {
    // Vectors are rasterised at the size asked for: sharper and cheaper than shrinking a large bitmap.
    const svg = Buffer.from(drawPlate(image.plate as PlateSpec))
    return sharp(svg, { density: (svgDensity * width) / plateSide }).removeAlpha()
  }
  const original = image.originalKey ? await storage().get(image.originalKey) : null
  return original && sharp(original.bytes)
}

async function make(
  image: RenderableImage,
  width: ImageWidth,
  format: ImageFormat,
): Promise<StoredFile | null> {
  const source = await openSource(image, width)
  if (!source) return null
  const sized = source.resize({ width, withoutEnlargement: image.kind === 'UPLOAD' })
  const encoded =
    format === 'avif' ? sized.avif({ quality: 58, effort: 1 }) : sized.webp({ quality: 80, effort: 3 })
  return { bytes: await encoded.toBuffer(), contentType: `image/${format}` }
}

/** One picture in one size: kept or made now. Null when an upload's original is gone. Callers of the same file share one making. */
export async function renderImage(
  image: RenderableImage,
  width: ImageWidth,
  format: ImageFormat,
): Promise<StoredFile | null> {
  const key = renderKey(image, width, format)
  return flight(key, async () => {
    const kept = await storage().get(key)
    if (kept) return kept
    const made = await enter(() => make(image, width, format))
    if (made) await storage().put(key, made.bytes, made.contentType)
    return made
  })
}
