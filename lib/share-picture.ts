import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { type RenderableImage, renderImage } from './image-render'

const width = 1200
const height = 630
const plateSide = 560
const paper = { r: 251, g: 250, b: 247, alpha: 1 }

const readSeal = () => readFile(join(/*turbopackIgnore: true*/ process.cwd(), 'public/icon.svg'))

/** The picture shown where a page is shared: the product's own on paper with the seal beside it; without one, the seal alone. PNG. */
export async function sharePicture(image: RenderableImage | null): Promise<Uint8Array<ArrayBuffer>> {
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
