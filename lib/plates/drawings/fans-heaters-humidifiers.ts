import { between, box, curve, moved, oval, penOf, pick, staged, upTo, pts } from '@/lib/plates/shapes-home'
import { patch, type Ring, seam, skinOf, trimOf, turned } from '@/lib/plates/solids-home'
import type { Drawing, DrawingInput } from '@/lib/plates/types'

/** Desk fan: blades behind a wire grille on a stem and round foot. */
const fan = ({ ink, rand, stretch }: DrawingInput) => {
  const pen = penOf(ink)
  const blades = pick(rand, [3, 5, 7] as const)
  const swirl = between(rand, 0, 34)
  const wires = pick(rand, [24, 30, 36] as const)
  const blade = pen.solid(
    blades === 3
      ? 'M-14 -20C-96 -70 -110 -160 -50 -186C30 -200 60 -110 14 -20Z'
      : blades === 5
        ? 'M-12 -20C-64 -80 -70 -160 -26 -188C34 -186 44 -100 12 -20Z'
        : 'M-10 -20C-44 -80 -46 -160 -14 -190C30 -184 30 -100 10 -20Z',
    ink.base,
    2.4,
  )
  const lit = pen.flat(
    blades === 3
      ? 'M-14 -30C-80 -76 -96 -150 -50 -178C-66 -120 -40 -70 -14 -30Z'
      : 'M-10 -30C-50 -84 -58 -150 -26 -180C-38 -120 -26 -70 -10 -30Z',
    ink.light,
  )
  return staged(
    stretch,
    {
      art: [
        pen.ground(0, 288, 190, 22),
        turned(pen, 0, pts`244 110, 250 140, 270 152, 280 150`, skinOf(ink)),
        pen.solid(box(-40, 236, 80, 24, 10), ink.accent, 2.6),
        ...upTo(3).map((key) => pen.disc(-24 + key * 24, 248, 6, key ? ink.pale : ink.accentDark, 1.8)),
        pen.solid('M-20 130H20L26 238H-26Z', ink.base),
        pen.flat('M6 130H20L26 238H8Z', ink.dark),
        pen.disc(0, -70, 222, ink.pale, 3.4),
        pen.disc(0, -70, 206, ink.line),
        `<circle cx="0" cy="-70" r="206" fill="${ink.pale}" opacity="0.86"/>`,
        ...upTo(blades).map((index) => moved(blade + lit, 0, -70, (index * 360) / blades + 14)),
        ...upTo(wires).map((wire) =>
          moved(
            pen.hair(`M0 -44Q${swirl.toFixed(0)} -130 0 -212`, 1.7, ink.line, 0.75),
            0,
            -70,
            (wire * 360) / wires,
          ),
        ),
        pen.disc(0, -70, 130, 'none', 1.8),
        pen.disc(0, -70, 214, 'none', 10),
        pen.hair(oval(0, -70, 214), 5, ink.accent),
        pen.disc(0, -70, 48, ink.accent, 3),
        pen.disc(0, -70, 34, ink.accentDark),
        pen.disc(-3, -73, 30, ink.accent),
      ].join(''),
      dimensions: [
        { key: 'diameter', x1: -222, y1: -325, x2: 222, y2: -325 },
        { key: 'height', x1: -280, y1: -292, x2: -280, y2: 290 },
      ],
      callouts: [
        { x: 30, y: -80, side: 'right' },
        { x: 20, y: 248, side: 'right' },
      ],
      focus: { x: 0, y: -70, size: 400 },
    },
    'even',
  )
}

/** Ultrasonic humidifier: clear or solid tank over a base, mist rising. */
const humidifier = ({ ink, rand, stretch }: DrawingInput) => {
  const pen = penOf(ink)
  const form = pick(rand, ['drop', 'drum'] as const)
  const level = between(rand, 30, 110)
  const tank: Ring[] =
    form === 'drop'
      ? pts`-130 34, -110 70, -20 150, 80 184, 170 180, 180 178`
      : pts`-110 120, -90 160, -70 168, 180 172`
  const wide = form === 'drop' ? 176 : 170
  const mist = (x: number, rise: number) =>
    pen.hair(
      curve(pts`${x} -150, ${x - 26} ${-180 - rise * 0.2}, ${x + 18} ${-210 - rise * 0.5},
        ${x - 12} ${-240 - rise}`),
      10,
      ink.dark,
      0.28,
    )
  return staged(stretch, {
    art: [
      pen.ground(0, 294, 230, 24),
      mist(-34, 30),
      mist(0, 56),
      mist(34, 24),
      turned(pen, 0, pts`186 180, 190 188, 250 190, 276 176, 284 168`, trimOf(ink)),
      turned(pen, 0, tank, skinOf(ink)),
      pen.flat(
        patch(
          0,
          [
            [level, wide + (form === 'drop' ? 6 : 0)],
            [172, wide + 4],
          ],
          -0.5,
          0.34,
        ),
        ink.pale,
        0.35,
      ),
      pen.hair(patch(0, [[level, wide + (form === 'drop' ? 6 : 0)]], -0.5, 0.34), 2.4, ink.pale),
      pen.hair(
        patch(
          0,
          [
            [20, wide - 10],
            [172, wide + 4],
          ],
          -0.5,
          0.34,
        ),
        1.8,
      ),
      ...upTo(5).map((bubble) =>
        pen.disc(-60 + bubble * 26, 150 + ((bubble * 37) % 40) - 20, 4 + (bubble % 3) * 2, ink.light, 1.4),
      ),
      pen.hair(seam(0, [182, 180]), 3),
      pen.disc(0, 262, 24, ink.pale, 2.6),
      pen.hair('M-8 256A11 11 0 1 0 8 256M0 248V260', 3, ink.accentDark),
      pen.solid(
        oval(0, form === 'drop' ? -130 : -110, form === 'drop' ? 34 : 120, form === 'drop' ? 8 : 20),
        ink.light,
        2.4,
      ),
      pen.solid(oval(0, form === 'drop' ? -132 : -114, 26, 7), ink.deep, 2.4),
    ].join(''),
    dimensions: [
      { key: 'height', x1: -270, y1: -134, x2: -270, y2: 292 },
      { key: 'diameter', x1: -190, y1: 345, x2: 190, y2: 345 },
    ],
    callouts: [
      { x: 20, y: -132, side: 'right' },
      { x: -70, y: level + 40, side: 'left' },
    ],
    focus: { x: 0, y: 70, size: 380 },
  })
}

/** A fan for most seeds, a humidifier for the others. */
export const fansHeatersHumidifiers: Drawing = (input) =>
  input.rand() < 0.6 ? fan(input) : humidifier(input)
