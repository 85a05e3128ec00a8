import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { type RenderableImage, renderImage, renderKey } from './image-render'
import { singleFlight, turnstile } from './single-flight'
import { storage } from './storage'

const width = 1200
const height = 630
const plateSide = 560
const paper = { r: 251, g: 250, b: 247, alpha: 1 }

const readSeal = () => readFile(join(/*turbopackIgnore: true*/ process.cwd(), 'public/icon.svg'))

/** Raised whenever the arrangement changes. */
const edition = 1
const enter = turnstile(1)
const flight = singleFlight<Uint8Array<ArrayBuffer>>()

async function compose(image: RenderableImage | null): Promise<Uint8Array<ArrayBuffer>> {
  const rendered = image && (await renderImage(image, 640, 'webp'))
  const sealSide = rendered ? 180 : 300
  const seal = await sharp(await readSeal(), { density: 600 })
    .resize(sealSide, sealSide)
    .png()
    .toBuffer()
  const top = Math.round((height - sealSide) / 2)
  const layers = rendered
    ? [
        {
          input: await sharp(rendered.bytes).resize(plateSide, plateSide, { fit: 'cover' }).png().toBuffer(),
          left: 35,
          top: 35,
        },
        { input: seal, left: 805, top },
      ]
    : [{ input: seal, left: Math.round((width - sealSide) / 2), top }]
  const picture = sharp({ create: { width, height, channels: 4, background: paper } })
  return new Uint8Array(
    await picture.composite(layers).flatten({ background: paper }).png({ compressionLevel: 9 }).toBuffer(),
  )
}

/**
 * The picture shown where a page is shared: the product's own on paper with the seal beside it; without one, the seal alone. PNG, made once
 * and kept, since it costs a tenth of a second of a core and anybody may ask.
 */
export async function sharePicture(image: RenderableImage | null): Promise<Uint8Array<ArrayBuffer>> {
  const source = image ? renderKey(image, 640, 'webp').replace(/\.webp$/, '') : 'renders/site'
  const key = `${source}-share-${edition}.png`
  return flight(key, async () => {
    const kept = await storage().get(key)
    if (kept) return new Uint8Array(kept.bytes)
    const made = await enter(() => compose(image))
    await storage().put(key, made, 'image/png')
    return made
  })
}
