import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { cleanPicture, createUploadImage } from '@/lib/image-upload'
import { storage } from '@/lib/storage'
import type { Prisma } from '@/prisma/generated/client'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'millmark-upload-'))
  vi.stubEnv('DATA_DIR', folder)
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true, force: true })
})

const red = { r: 200, g: 40, b: 30 }
const canvas = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: red } })
const code = (code: string) => expect.objectContaining({ code })

test('a phone picture is set upright and loses where it was taken', async () => {
  const taken = await canvas(300, 200)
    .withExif({ IFD0: { Make: 'Camera of a phone' }, IFD3: { GPSLatitude: '25/1 26/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  expect((await sharp(taken).metadata()).exif).toBeDefined()
  const clean = await cleanPicture(taken)
  const metadata = await sharp(clean.file).metadata()
  expect(metadata).toMatchObject({ format: 'webp', width: 200, height: 300 })
  expect([metadata.exif, metadata.xmp, metadata.icc, metadata.orientation]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ])
  expect(clean).toMatchObject({ width: 200, height: 300 })
  expect(clean.blur).toMatch(/^data:image\/webp;base64,/)
  expect(clean.blur.length).toBeLessThan(600)
})

test.each(['jpeg', 'png', 'webp', 'avif'] as const)('%s is read', async (format) => {
  expect(await cleanPicture(await canvas(64, 48).toFormat(format).toBuffer())).toMatchObject({
    width: 64,
    height: 48,
  })
})

test('a large picture is kept at 2400 pixels, transparency becomes white', async () => {
  const clear = sharp({
    create: { width: 3000, height: 1500, channels: 4, background: { ...red, alpha: 0 } },
  })
  const clean = await cleanPicture(await clear.png().toBuffer())
  expect(clean).toMatchObject({ width: 2400, height: 1200 })
  const { channels } = await sharp(clean.file).stats()
  expect(channels.map(({ min }) => Math.round(min))).toEqual([255, 255, 255])
})

test('what is no picture is refused, whatever it is called', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
  const gif = await canvas(8, 8).gif().toBuffer()
  const cut = (await canvas(400, 400).jpeg().toBuffer()).subarray(0, 700)
  const fake = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(2000, 7)])
  for (const bytes of [
    Buffer.from(svg),
    gif,
    cut,
    fake,
    Buffer.alloc(0),
    Buffer.from('%PDF-1.7 lots of words'),
  ])
    await expect(cleanPicture(bytes)).rejects.toEqual(code('badImage'))
})

test('a picture that is also a page or a script is only a picture afterwards', async () => {
  const payload = '<html><script>alert(document.cookie)</script></html>'
  for (const format of ['jpeg', 'png', 'webp'] as const) {
    const picture = await canvas(64, 48)
      .withExif({ IFD0: { ImageDescription: payload, Copyright: payload } })
      .toFormat(format)
      .toBuffer()
    const { file } = await cleanPicture(Buffer.concat([picture, Buffer.from(payload)]))
    expect(file.includes('<script')).toBe(false)
    expect(file.subarray(0, 4).toString()).toBe('RIFF')
  }
})

test('too many bytes or too many pixels are refused before decoding', async () => {
  const heavy = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(12 * 1024 * 1024)])
  await expect(cleanPicture(heavy)).rejects.toEqual(code('imageTooLarge'))
  const wide = await canvas(8000, 5001).png({ compressionLevel: 9 }).toBuffer()
  await expect(cleanPicture(wide)).rejects.toEqual(code('imageTooLarge'))
})

test('a kept picture has its file, and a row that fails leaves none behind', async () => {
  const bytes = await canvas(40, 30).png().toBuffer()
  const clientWith = (create: (args: { data: Prisma.ImageCreateManyInput }) => Promise<unknown>) =>
    ({ image: { create } }) as unknown as Prisma.TransactionClient
  const kept = await createUploadImage(
    clientWith(async ({ data }) => data),
    { bytes, ownerFactoryId: null },
  )
  expect(kept).toMatchObject({ kind: 'UPLOAD', width: 40, height: 30, ownerFactoryId: null })
  expect((await storage().get(kept.originalKey ?? ''))?.contentType).toBe('image/webp')
  const failing = clientWith(() => Promise.reject(new Error('no such factory')))
  await expect(createUploadImage(failing, { bytes, ownerFactoryId: null })).rejects.toThrow('no such factory')
  expect(await readdir(join(folder, 'files/uploads'))).toHaveLength(1)
})
