import { expect, test } from 'vitest'
import { imageFormats, imageSrcSet, imageUrl, imageWidths, parseImageFile, widthsFor } from '@/lib/image-urls'

test('every address that is written can be read back', () => {
  for (const width of imageWidths)
    for (const format of imageFormats) {
      const [, , id, file = ''] = imageUrl('abc', width, format).split('/')
      expect(id).toBe('abc')
      expect(parseImageFile(file)).toEqual({ width, format })
    }
})

test.each([
  '481.avif',
  '480.png',
  '480',
  '.avif',
  '0480.avif',
  '480.avif.webp',
  '480.AVIF',
  '-96.webp',
  '96 .webp',
])('%j is not served', (file) => {
  expect(parseImageFile(file)).toBeNull()
})

test('a small picture is offered up to the first width that holds it', () => {
  expect(widthsFor(50)).toEqual([96])
  expect(widthsFor(320)).toEqual([96, 320])
  expect(widthsFor(321)).toEqual([96, 320, 480])
  expect(widthsFor(2400)).toEqual([...imageWidths])
})

test('a srcset names each width', () => {
  expect(imageSrcSet({ id: 'abc', width: 300 }, 'webp')).toBe(
    '/media/abc/96.webp 96w, /media/abc/320.webp 320w',
  )
})
