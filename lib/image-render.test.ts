import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { plateImageRow } from '@/lib/image-plate'
import { type RenderableImage, renderImage, renderKey } from '@/lib/image-render'
import type { PlateSpec } from '@/lib/plates/types'
import { storage } from '@/lib/storage'

const spec: PlateSpec = {
  drawing: 'sports-shoes',
  tone: '#2f4b66',
  accent: '#e4e0d8',
  ground: '#f6f3ec',
  seed: 7,
  view: 'front',
  measures: [{ key: 'length', text: '265 mm' }],
}
const plate: RenderableImage = { id: 'plate-1', kind: 'PLATE', originalKey: null, plate: spec }
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'millmark-render-'))
  vi.stubEnv('DATA_DIR', folder)
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true, force: true })
})

test('a plate is drawn at the width asked for, in both formats, on its own paper', async () => {
  for (const format of ['avif', 'webp'] as const) {
    const made = await renderImage(plate, 320, format)
    expect(made?.contentType).toBe(`image/${format}`)
    const { width, height } = await sharp(made?.bytes).metadata()
    expect([width, height]).toEqual([320, 320])
    const [r = 0, g = 0, b = 0] = await sharp(made?.bytes).raw().toBuffer()
    expect(Math.abs(r - 0xf6) + Math.abs(g - 0xf3) + Math.abs(b - 0xec)).toBeLessThan(12)
  }
})

test('a rendering is made once, for callers at the same time and for later ones', async () => {
  const put = vi.spyOn(storage(), 'put')
  const image = { ...plate, id: 'plate-2' }
  const all = await Promise.all(Array.from({ length: 5 }, () => renderImage(image, 96, 'webp')))
  await renderImage(image, 96, 'webp')
  expect(put).toHaveBeenCalledTimes(1)
  expect(new Set(all.map((file) => Buffer.from(file?.bytes ?? []).toString('base64'))).size).toBe(1)
  put.mockRestore()
})

test('an upload is never enlarged; without its original there is nothing to show', async () => {
  const originalKey = 'uploads/small.webp'
  const original = sharp({ create: { width: 200, height: 100, channels: 3, background: '#888' } })
  await storage().put(originalKey, await original.webp().toBuffer(), 'image/webp')
  const upload: RenderableImage = { id: 'upload-1', kind: 'UPLOAD', originalKey, plate: null }
  expect(await sharp((await renderImage(upload, 96, 'avif'))?.bytes).metadata()).toMatchObject({
    width: 96,
    height: 48,
  })
  expect(await sharp((await renderImage(upload, 480, 'webp'))?.bytes).metadata()).toMatchObject({
    width: 200,
  })
  expect(await renderImage({ ...upload, originalKey: 'uploads/gone.webp' }, 96, 'webp')).toBeNull()
})

test('the key changes with the picture', () => {
  const other = { ...plate, plate: { ...spec, seed: 8 } }
  expect(renderKey(plate, 96, 'webp')).not.toBe(renderKey(other, 96, 'webp'))
})

test('the stand-in of a plate is tiny and shows its paper', async () => {
  const row = plateImageRow(spec)
  expect(row.blur.length).toBeLessThan(200)
  const blur = sharp(Buffer.from(row.blur.split(',')[1] ?? '', 'base64'))
  const { data, info } = await blur.raw().toBuffer({ resolveWithObject: true })
  expect([info.width, info.height, ...data.subarray(0, 3)]).toEqual([5, 5, 0xf6, 0xf3, 0xec])
  const middle = data.subarray((2 * 5 + 2) * 3)
  expect([...middle.subarray(0, 3)]).not.toEqual([0xf6, 0xf3, 0xec])
  expect([row.width, row.height, row.kind]).toEqual([1200, 1200, 'PLATE'])
})
