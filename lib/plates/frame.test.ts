import { describe, expect, test, vi } from 'vitest'
import { drawings } from '@/lib/plates/drawings'
import { drawingForms } from '@/lib/plates/forms'
import { drawPlate } from '@/lib/plates/frame'
import type { PlateSpec } from '@/lib/plates/types'

const TONES = ['#2f5d8c', '#000000', '#ffffff', '#c0301b', '#7d8f6a']
const spec = (over: Partial<PlateSpec>): PlateSpec => ({
  drawing: 'sports-shoes',
  tone: '#2f5d8c',
  accent: '#f2efe6',
  ground: '#f7f3ea',
  seed: 1,
  view: 'front',
  measures: [
    { key: 'length', text: '265 mm' },
    { key: 'width', text: 'Ø 72 × 40 cm' },
    { key: 'weight', text: '1.8 kg' },
  ],
  ...over,
})

/** Every opened tag is closed in order, and every attribute is quoted. */
function expectWellFormed(svg: string): void {
  const open: string[] = []
  for (const [, closing, name = '', attributes = '', single] of svg.matchAll(
    /<(\/?)([a-zA-Z]+)([^<>]*?)(\/?)>/g,
  )) {
    const opened = closing ? open.pop() : name
    expect(opened).toBe(name)
    if (!closing && !single) open.push(name)
    expect(attributes.replace(/\s[\w:-]+="[^"<>]*"/g, '').trim()).toBe('')
  }
  expect(open).toEqual([])
  expect(svg.replace(/<[^<>]*>/g, '')).toBe('')
}

describe.each(Object.keys(drawings))('%s', (drawing) => {
  test('renders clean, self-contained SVG for many seeds, colours and views', () => {
    for (const [seed, tone] of TONES.entries()) {
      for (const view of ['front', 'detail', 'measure'] as const) {
        const svg = drawPlate(spec({ drawing, seed, tone, view }))
        expectWellFormed(svg)
        expect(svg).not.toMatch(
          /NaN|undefined|null|Infinity|<text|<script|<image|http(?!:\/\/www\.w3\.org\/2000\/svg)/,
        )
      }
    }
  })

  test('every reference has its target', () => {
    const svg = drawPlate(spec({ drawing, view: 'detail' }))
    const ids = new Set([...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
    for (const [, id] of svg.matchAll(/(?:href="|url\()#([\w-]+)/g)) expect(ids).toContain(id)
  })

  test('is the same for one seed and differs between seeds', () => {
    const plates = [1, 2, 3, 4, 5].map((seed) => drawPlate(spec({ drawing, seed })))
    expect(drawPlate(spec({ drawing, seed: 1 }))).toBe(plates[0])
    expect(new Set(plates).size).toBe(5)
  })

  test('stays small', () => {
    for (const seed of [1, 2, 3, 4, 5]) expect(drawPlate(spec({ drawing, seed })).length).toBeLessThan(20_000)
  })
})

test('a form can be asked for by name', () => {
  for (const [slug, forms] of Object.entries(drawingForms)) {
    const plates = forms.map((form) => drawPlate(spec({ drawing: `${slug}/${form}` })))
    expect(new Set(plates).size).toBe(forms.length)
  }
})

test('needs no clock and no chance', () => {
  const chance = vi.spyOn(Math, 'random')
  drawPlate(spec({}))
  expect(chance).not.toHaveBeenCalled()
})

test('refuses what it cannot draw', () => {
  for (const drawing of ['no-such-thing', 'toString', 'boots/no-such-form'])
    expect(() => drawPlate(spec({ drawing }))).toThrow(drawing)
  expect(() => drawPlate(spec({ tone: 'red' }))).toThrow('red')
  expect(() => drawPlate(spec({ ground: '#fff"><script>' }))).toThrow('ground')
})

test('draws a measure only where it is given, at most two on the front', () => {
  const bare = drawPlate(spec({ measures: [] }))
  const front = drawPlate(spec({}))
  const lines = (svg: string) => svg.split('stroke-width="1.7"').length - 1
  expect(lines(bare)).toBe(0)
  expect(lines(front)).toBe(2)
})
