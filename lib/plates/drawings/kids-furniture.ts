import { between, penOf, pick, poly, staged, stroke, upTo, pts } from '@/lib/plates/shapes-home'
import { block, skinOf, spaceAt, trimOf } from '@/lib/plates/solids-home'
import type { Drawing } from '@/lib/plates/types'

/** Children's desk that grows along, with tilting top, shelf and its own chair. */
export const kidsFurniture: Drawing = ({ ink, rand, stretch }) => {
  const pen = penOf(ink)
  const tilt = pick(rand, [0, 30, 54] as const)
  const hutch = rand() < 0.6
  const back = pick(rand, ['oval', 'ears', 'slats'] as const)
  const drawers = pick(rand, [1, 2] as const)
  const raise = between(rand, 176, 214)
  const at = spaceAt(-270, 82, [0.88, 0.17, 0.5, -0.3])
  const skin = skinOf(ink)
  const trim = trimOf(ink)
  const wide = 440
  const deep = 190
  const column = (x: number) =>
    [
      block(pen, at, { x: x - 4, y: 0, z: 0, w: 36, d: deep, h: 16 }, trim),
      block(pen, at, { x: x + 2, y: 72, z: 16, w: 24, d: 44, h: raise * 0.6 }, trim),
      block(
        pen,
        at,
        { x: x + 6, y: 78, z: raise * 0.6, w: 16, d: 32, h: raise * 0.4 },
        { light: ink.pale, base: ink.pale, dark: ink.light },
      ),
      ...upTo(4).map((hole) => pen.disc(...at(x + 14, 72, 40 + hole * 20), 3.4, ink.line)),
    ].join('')
  const slope = (y: number) => (tilt * y) / deep
  const top = [
    at(0, 0, raise + 16),
    at(wide, 0, raise + 16),
    at(wide, deep - 40, raise + 16 + slope(deep - 40)),
    at(0, deep - 40, raise + 16 + slope(deep - 40)),
  ]
  const edge = [
    at(wide, 0, raise),
    at(wide, deep - 40, raise),
    at(wide, deep - 40, raise + 16 + slope(deep - 40)),
    at(wide, 0, raise + 16),
  ]
  const sheet = (x: number, y: number, w: number, d: number, tone: string) =>
    pen.solid(
      poly([
        at(x, y, raise + 17 + slope(y)),
        at(x + w, y, raise + 17 + slope(y)),
        at(x + w + 8, y + d, raise + 17 + slope(y + d)),
        at(x + 8, y + d, raise + 17 + slope(y + d)),
      ]),
      tone,
      1.8,
    )
  const seat = spaceAt(-56, 250, [0.88, 0.17, 0.5, -0.3])
  const [cx, cy] = seat(62, 0, 176)
  const backs = {
    oval: [
      pen.solid(
        poly(
          pts`${cx - 66} ${cy - 86}, ${cx + 62} ${cy - 62}, ${cx + 62} ${cy + 12},
        ${cx - 66} ${cy - 12}`,
          34,
        ),
        ink.base,
      ),
      pen.solid(
        poly(
          pts`${cx - 24} ${cy - 46}, ${cx + 22} ${cy - 38}, ${cx + 22} ${cy - 20},
        ${cx - 24} ${cy - 28}`,
          9,
        ),
        ink.deep,
        2,
      ),
    ],
    ears: [
      pen.disc(cx - 44, cy - 82, 26, ink.base, 3),
      pen.disc(cx + 46, cy - 66, 26, ink.base, 3),
      pen.solid(
        poly(
          pts`${cx - 70} ${cy - 80}, ${cx + 66} ${cy - 56}, ${cx + 62} ${cy + 12},
        ${cx - 66} ${cy - 12}`,
          40,
        ),
        ink.base,
      ),
      pen.disc(cx - 22, cy - 42, 5, ink.line),
      pen.disc(cx + 20, cy - 35, 5, ink.line),
      pen.hair(`M${cx - 14} ${cy - 22}q12 14 24 4`, 3),
    ],
    slats: upTo(3).map((slat) =>
      pen.solid(
        poly(
          pts`${cx - 66} ${cy - 86 + slat * 34}, ${cx + 62} ${cy - 62 + slat * 34},
        ${cx + 62} ${cy - 40 + slat * 34}, ${cx - 66} ${cy - 64 + slat * 34}`,
          8,
        ),
        ink.base,
      ),
    ),
  }
  const chairLeg = (x: number, y: number) => block(pen, seat, { x, y, z: 0, w: 15, d: 15, h: 94 }, trim)
  return staged(stretch, {
    art: [
      pen.flat(
        poly([at(-10, -10, 0), at(wide + 20, -10, 0), at(wide + 20, deep, 0), at(-10, deep, 0)], 20),
        ink.line,
        0.1,
      ),
      column(24),
      column(wide - 56),
      block(pen, at, { x: 40, y: 84, z: 60, w: wide - 80, d: 14, h: 22 }, trim),
      block(pen, at, { x: 4, y: 0, z: raise - 40, w: wide - 8, d: deep, h: 40 }, skin),
      ...upTo(drawers).map((drawer) =>
        pen.solid(
          poly(
            [
              at(24 + (drawer * (wide - 40)) / drawers, 0, raise - 34),
              at(8 + ((drawer + 1) * (wide - 40)) / drawers, 0, raise - 34),
              at(8 + ((drawer + 1) * (wide - 40)) / drawers, 0, raise - 6),
              at(24 + (drawer * (wide - 40)) / drawers, 0, raise - 6),
            ],
            5,
          ),
          ink.light,
          2,
        ),
      ),
      ...upTo(drawers).map((drawer) =>
        pen.solid(
          poly(
            [
              at(-18 + ((drawer + 0.5) * (wide - 40)) / drawers, 0, raise - 26),
              at(50 + ((drawer + 0.5) * (wide - 40)) / drawers, 0, raise - 26),
              at(50 + ((drawer + 0.5) * (wide - 40)) / drawers, 0, raise - 16),
              at(-18 + ((drawer + 0.5) * (wide - 40)) / drawers, 0, raise - 16),
            ],
            5,
          ),
          ink.deep,
          1.6,
        ),
      ),
      block(pen, at, { x: 0, y: deep - 40, z: raise, w: wide, d: 44, h: 16 }, skin),
      hutch
        ? [
            block(pen, at, { x: 10, y: deep - 6, z: raise + 16, w: wide - 20, d: 8, h: 116 }, skin),
            ...upTo(9).map((book) =>
              block(
                pen,
                at,
                {
                  x: 40 + book * 17,
                  y: deep - 32,
                  z: raise + 72,
                  w: 15,
                  d: 24,
                  h: 36 + ((book * 7) % 5) * 6,
                },
                book % 3
                  ? book % 3 > 1
                    ? { light: '#fff', base: ink.pale, dark: ink.light }
                    : trim
                  : { light: ink.base, base: ink.dark, dark: ink.deep },
              ),
            ),
            block(pen, at, { x: 10, y: deep - 36, z: raise + 62, w: wide - 20, d: 34, h: 9 }, skin),
            block(pen, at, { x: 6, y: deep - 36, z: raise + 16, w: 12, d: 40, h: 122 }, skin),
            block(pen, at, { x: wide - 18, y: deep - 36, z: raise + 16, w: 12, d: 40, h: 122 }, skin),
          ].join('')
        : '',
      pen.solid(poly(edge), ink.dark, 2.4),
      pen.solid(poly(top, 8), ink.light),
      sheet(110, 22, 96, 100, '#fff'),
      sheet(212, 22, 96, 100, ink.pale),
      ...upTo(4).map((line) =>
        pen.hair(
          stroke(
            at(226, 44 + line * 18, raise + 18 + slope(44 + line * 18)),
            at(290 - (line % 2) * 20, 44 + line * 18, raise + 18 + slope(44 + line * 18)),
          ),
          2,
          ink.line,
          0.45,
        ),
      ),
      pen.tube(stroke(at(330, 24, raise + 22), at(382, 60, raise + 24 + slope(60))), 5, ink.accent),
      pen.solid(
        poly(
          [
            at(4, -5, raise + 12),
            at(wide - 4, -5, raise + 12),
            at(wide - 4, -5, raise + 24),
            at(4, -5, raise + 24),
          ],
          4,
        ),
        ink.accent,
        2,
      ),
      pen.ground(46, 262, 110, 20),
      chairLeg(6, 92),
      chairLeg(104, 92),
      chairLeg(6, 4),
      chairLeg(104, 4),
      block(pen, seat, { x: 0, y: 0, z: 92, w: 124, d: 112, h: 18 }, skin, 14),
      pen.tube(stroke(seat(14, 0, 94), [cx - 46, cy - 20]), 9, ink.accent),
      pen.tube(stroke(seat(112, 0, 94), [cx + 44, cy - 6]), 9, ink.accent),
      ...backs[back],
    ].join(''),
    dimensions: [
      { key: 'width', x1: -280, y1: 118, x2: -70, y2: 158 },
      { key: 'height', x1: -320, y1: -150, x2: -320, y2: 82 },
    ],
    callouts: [
      { x: -80, y: -90, side: 'left' },
      { x: 120, y: 76, side: 'right' },
    ],
    focus: { x: 0, y: 0, size: 420 },
  })
}
