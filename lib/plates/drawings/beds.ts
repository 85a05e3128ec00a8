import { between, curve, type Point, penOf, pick, poly, staged, upTo } from '@/lib/plates/shapes-home'
import { block, spaceAt, trimOf } from '@/lib/plates/solids-home'
import type { Drawing } from '@/lib/plates/types'

/** Made bed in three-quarter view: panel, slatted, padded or arched headboard, folded throw, pillows. */
export const beds: Drawing = ({ ink, rand, stretch }) => {
  const pen = penOf(ink)
  const head = pick(rand, ['panel', 'slats', 'padded', 'arch'] as const)
  const legs = pick(rand, ['block', 'slim'] as const)
  const tall = between(rand, 190, 240)
  const bars = Math.floor(between(rand, 5, 9))
  const throwDepth = between(rand, 30, 90)
  const wide = 320
  const deep = 400
  const at = spaceAt(-276, 150, [0.86, 0.24, 0.66, -0.34])
  const wood = { light: ink.light, base: ink.base, dark: ink.dark }
  const linen = { light: ink.pale, base: ink.pale, dark: ink.accent }
  const board = (points: Point[], radius = 0) => poly(points, radius)
  const back = deep - 16
  const faces = {
    panel: [
      block(pen, at, { x: -10, y: back, z: 20, w: wide + 20, d: 20, h: tall }, wood),
      pen.hair(
        board([
          at(14, back, 110),
          at(wide - 14, back, 110),
          at(wide - 14, back, tall - 4),
          at(14, back, tall - 4),
        ]),
        1.8,
      ),
      pen.hair(`M${at(wide / 2, back, 100).join(' ')}L${at(wide / 2, back, tall - 4).join(' ')}`, 1.8),
    ],
    slats: [
      ...upTo(bars).map((bar) =>
        block(
          pen,
          at,
          { x: 10 + ((wide - 36) * bar) / (bars - 1), y: back + 4, z: 40, w: 16, d: 10, h: tall - 40 },
          wood,
        ),
      ),
      block(pen, at, { x: -8, y: back, z: tall - 16, w: wide + 16, d: 20, h: 32 }, wood),
      block(pen, at, { x: wide - 8, y: back, z: 0, w: 20, d: 20, h: tall + 26 }, wood),
      block(pen, at, { x: -10, y: back, z: 0, w: 20, d: 20, h: tall + 26 }, wood),
    ],
    padded: upTo(4).map((pad) =>
      block(
        pen,
        at,
        { x: -10 + (pad * (wide + 20)) / 4, y: back - 6, z: 30, w: (wide + 20) / 4, d: 30, h: tall },
        wood,
        22,
      ),
    ),
    arch: [
      pen.solid(
        curve(
          [
            at(-10, back + 18, 20),
            at(-10, back + 18, 20),
            at(-10, back + 18, tall * 0.7),
            at(wide * 0.2, back + 18, tall * 1.02),
            at(wide / 2, back + 18, tall * 1.12),
            at(wide * 0.8, back + 18, tall * 1.02),
            at(wide + 10, back + 18, tall * 0.7),
            at(wide + 10, back + 18, 20),
            at(wide + 10, back + 18, 20),
          ],
          true,
        ),
        ink.dark,
      ),
      pen.solid(
        curve(
          [
            at(-10, back, 20),
            at(-10, back, 20),
            at(-10, back, tall * 0.7),
            at(wide * 0.2, back, tall * 1.02),
            at(wide / 2, back, tall * 1.12),
            at(wide * 0.8, back, tall * 1.02),
            at(wide + 10, back, tall * 0.7),
            at(wide + 10, back, 20),
            at(wide + 10, back, 20),
          ],
          true,
        ),
        ink.base,
      ),
      pen.hair(
        curve([
          at(20, back, 80),
          at(20, back, tall * 0.66),
          at(wide * 0.26, back, tall * 0.92),
          at(wide / 2, back, tall),
          at(wide * 0.74, back, tall * 0.92),
          at(wide - 20, back, tall * 0.66),
          at(wide - 20, back, 80),
        ]),
        1.8,
      ),
    ],
  }
  const leg = (x: number, y: number) =>
    block(
      pen,
      at,
      { x, y, z: -34, w: legs === 'block' ? 26 : 12, d: legs === 'block' ? 26 : 12, h: 36 },
      trimOf(ink),
    )
  const duvet = { x: -7, y: -7, z: 30, w: wide + 14, d: deep * 0.66, h: 58 }
  const from = deep * 0.16
  const to = from + throwDepth
  return staged(stretch, {
    art: [
      pen.flat(
        poly([at(-16, -16, -34), at(wide + 24, -16, -34), at(wide + 24, deep, -34), at(-16, deep, -34)], 24),
        ink.line,
        0.1,
      ),
      leg(0, deep - 30),
      leg(wide - 24, deep - 30),
      ...faces[head],
      leg(6, 4),
      leg(wide - 24, 4),
      block(pen, at, { x: 0, y: 0, z: 0, w: wide, d: deep - 16, h: 36 }, wood),
      block(
        pen,
        at,
        { x: 6, y: 4, z: 36, w: wide - 12, d: deep - 22, h: 44 },
        { light: ink.pale, base: ink.pale, dark: ink.light },
        14,
      ),
      block(pen, at, { x: 16, y: deep - 112, z: 80, w: wide / 2 - 22, d: 78, h: 34 }, linen, 24),
      block(pen, at, { x: wide / 2 + 6, y: deep - 112, z: 80, w: wide / 2 - 22, d: 78, h: 34 }, linen, 24),
      block(pen, at, duvet, { light: ink.pale, base: ink.pale, dark: ink.light }, 16),
      pen.solid(
        poly(
          [
            at(-7, deep * 0.56, 88),
            at(wide + 7, deep * 0.56, 88),
            at(wide + 7, deep * 0.56, 38),
            at(wide + 7, deep * 0.66 - 8, 38),
            at(wide + 7, deep * 0.66 - 8, 90),
            at(-7, deep * 0.66 - 8, 90),
          ],
          8,
        ),
        ink.light,
        2,
      ),
      pen.solid(
        poly([at(-7, from, 89), at(wide + 7, from, 89), at(wide + 7, to, 89), at(-7, to, 89)]),
        ink.accent,
        2,
      ),
      pen.solid(
        poly([at(wide + 7, from, 89), at(wide + 7, to, 89), at(wide + 7, to, 30), at(wide + 7, from, 30)]),
        ink.accentDark,
        2,
      ),
      ...upTo(3).map((line) =>
        pen.hair(
          poly([
            at(-7, from + (throwDepth * (line + 1)) / 4, 89),
            at(wide + 7, from + (throwDepth * (line + 1)) / 4, 89),
            at(wide + 7, from + (throwDepth * (line + 1)) / 4, 34),
            at(wide + 7, from + (throwDepth * (line + 1)) / 4, 89),
          ]),
          1.3,
          ink.pale,
          0.8,
        ),
      ),
      ...upTo(4).map((fold) =>
        pen.hair(
          curve([at(40 + fold * 76, -7, 84), at(36 + fold * 76, -7, 62), at(44 + fold * 76, -7, 38)]),
          1.5,
          ink.line,
          0.4,
        ),
      ),
      ...upTo(2).map((fold) =>
        pen.hair(
          curve([
            at(wide + 7, to + 36 + fold * 36, 80),
            at(wide + 7, to + 32 + fold * 36, 60),
            at(wide + 7, to + 38 + fold * 36, 36),
          ]),
          1.5,
          ink.line,
          0.45,
        ),
      ),
    ].join(''),
    dimensions: [
      { key: 'width', x1: -296, y1: 214, x2: -16, y2: 292 },
      { key: 'length', x1: 44, y1: 300, x2: 314, y2: 160 },
      { key: 'height', x1: 340, y1: -210, x2: 340, y2: 90 },
    ],
    callouts: [
      { x: 90, y: -150, side: 'left' },
      { x: -180, y: 120, side: 'left' },
    ],
    focus: { x: 60, y: -70, size: 400 },
  })
}
