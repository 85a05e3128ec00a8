import { box, curve, oval, penOf, poly, pts, staged, stroke, upTo } from '@/lib/plates/shapes-home'
import { skinOf, turned } from '@/lib/plates/solids-home'
import type { Drawing } from '@/lib/plates/types'

const floorLamp: Drawing = ({ ink, stretch }) => {
  const pen = penOf(ink)
  return staged(stretch, {
    art: [
      pen.ground(0, 296, 150, 14),
      pen.flat(poly(pts`-150 -236, 150 -236, 250 150, -250 150`), ink.accent, 0.13),
      pen.tube('M0 -250V280', 13, ink.base, ink.light),
      turned(pen, 0, pts`266 116, 272 124, 288 124, 294 116`, skinOf(ink)),
      turned(pen, 0, pts`-290 150, -284 162, -254 162, -246 150`, skinOf(ink), { flatness: 0.1 }),
      pen.solid(oval(0, -242, 140, 10), ink.pale, 2),
      pen.solid(box(-13, -40, 26, 60, 8), ink.accent, 2.4),
    ].join(''),
    dimensions: [
      { key: 'height', x1: 270, y1: 294, x2: 270, y2: -290 },
      { key: 'length', x1: -162, y1: 345, x2: 162, y2: 345 },
      { key: 'width', x1: -162, y1: 345, x2: 162, y2: 345 },
    ],
    callouts: [{ x: 8, y: -10, side: 'left' }],
    focus: { x: 0, y: -200, size: 320 },
  })
}

const barLamp: Drawing = ({ ink, stretch }) => {
  const pen = penOf(ink)
  return staged(stretch, {
    art: [
      pen.ground(0, 292, 200, 14),
      pen.solid(poly(pts`-60 190, 60 190, 90 286, -90 286`, 8), ink.pale),
      pen.solid(box(-290, -150, 580, 350, 14), ink.pale),
      pen.solid(box(-274, -134, 548, 318, 6), ink.deep),
      pen.flat(poly(pts`-250 -134, 250 -134, 274 60, -274 60`), ink.accent, 0.22),
      pen.solid(box(-34, -196, 68, 92, 10), ink.dark),
      pen.solid(box(-250, -216, 500, 46, 22), ink.base),
      pen.flat(box(-236, -184, 472, 10, 5), ink.accent),
      pen.flat(box(-230, -208, 460, 7, 3), ink.light),
      pen.disc(0, -194, 9, ink.pale, 2),
    ].join(''),
    dimensions: [{ key: 'length', x1: -250, y1: -270, x2: 250, y2: -270 }],
    callouts: [
      { x: 200, y: -194, side: 'right' },
      { x: -200, y: -194, side: 'left' },
    ],
    focus: { x: 0, y: -150, size: 340 },
  })
}

const glowLamp: Drawing = ({ ink, stretch }) => {
  const pen = penOf(ink)
  return staged(stretch, {
    art: [
      pen.ground(0, 290, 200, 18),
      pen.solid(oval(0, 10, 250), ink.pale),
      ...[206, 160, 112, 62].map((r) => pen.flat(oval(0, 10, r), ink.accent, 0.24)),
      pen.flat(
        curve(pts`-190 120, -60 80, 60 110, 200 70, 170 180, 60 240, -90 236, -190 120`, true),
        ink.light,
        0.5,
      ),
      turned(pen, 0, pts`236 150, 246 166, 276 166, 286 156`, skinOf(ink)),
      pen.hair('M-40 258H-16M-4 258H20M32 258H56', 5, ink.accent),
    ].join(''),
    dimensions: [
      { key: 'diameter', x1: -250, y1: 345, x2: 250, y2: 345 },
      { key: 'height', x1: -310, y1: 286, x2: -310, y2: -240 },
    ],
    callouts: [{ x: 120, y: 150, side: 'right' }],
    focus: { x: 0, y: 150, size: 340 },
  })
}

const linearPendant: Drawing = ({ ink, stretch }) => {
  const pen = penOf(ink)
  return staged(stretch, {
    art: [
      pen.hair('M-320 -280H320', 4),
      ...upTo(21).map((i) => pen.hair(`M${-310 + i * 31} -280l14 -16`, 1.5, ink.line, 0.5)),
      pen.solid(box(-90, -280, 180, 24, 6), ink.accent),
      pen.hair('M-60 -256L-220 40M60 -256L220 40', 2.6),
      pen.flat(poly(pts`-300 86, 300 86, 340 280, -340 280`), ink.accent, 0.14),
      pen.solid(box(-310, 36, 620, 44, 8), ink.base),
      pen.flat(box(-304, 62, 608, 15, 4), ink.dark),
      pen.solid(box(-296, 80, 592, 12, 4), ink.pale, 2),
      ...[-220, 220].map((x) => pen.disc(x, 40, 8, ink.accent, 2)),
    ].join(''),
    dimensions: [{ key: 'length', x1: -310, y1: 150, x2: 310, y2: 150 }],
    callouts: [
      { x: 250, y: 56, side: 'right' },
      { x: -250, y: 56, side: 'left' },
    ],
    focus: { x: 180, y: 40, size: 320 },
  })
}

const spot: Drawing = ({ ink, stretch }) => {
  const pen = penOf(ink)
  return staged(stretch, {
    art: [
      pen.hair('M-320 -220H320', 4),
      ...upTo(21).map((i) => pen.hair(`M${-310 + i * 31} -220l14 -16`, 1.5, ink.line, 0.5)),
      pen.flat(poly(pts`-120 120, 120 120, 230 300, -230 300`), ink.accent, 0.16),
      turned(pen, 0, pts`-216 150, -206 150, 110 150, 122 146`, skinOf(ink)),
      pen.solid(oval(0, 118, 146, 23), ink.deep, 2.4),
      pen.flat(oval(0, 122, 70, 11), ink.accent),
    ].join(''),
    dimensions: [
      { key: 'diameter', x1: -150, y1: 210, x2: 150, y2: 210 },
      { key: 'height', x1: 230, y1: 140, x2: 230, y2: -218 },
    ],
    callouts: [{ x: -100, y: -20, side: 'left' }],
    focus: { x: 0, y: 80, size: 320 },
  })
}

const towerFan: Drawing = ({ ink, stretch }) => {
  const pen = penOf(ink)
  return staged(stretch, {
    art: [
      pen.ground(0, 294, 170, 16),
      turned(pen, 0, pts`250 130, 258 144, 280 144, 290 134`, skinOf(ink)),
      turned(pen, 0, pts`-284 76, -276 88, 240 88, 258 80`, skinOf(ink), { top: ink.light }),
      pen.solid(box(-44, -230, 104, 400, 14), ink.deep, 2.4),
      ...upTo(24).map((i) => pen.hair(`M-38 ${-218 + i * 16.4}H54`, 3, ink.light, 0.7)),
      pen.disc(0, 206, 15, ink.accent, 2.2),
      ...upTo(3).map((i) => pen.disc(-24 + i * 24, -284, 5, ink.accent, 1.4)),
    ].join(''),
    dimensions: [
      { key: 'height', x1: 220, y1: 290, x2: 220, y2: -288 },
      { key: 'diameter', x1: -144, y1: 345, x2: 144, y2: 345 },
    ],
    callouts: [{ x: -70, y: 30, side: 'left' }],
    focus: { x: 0, y: -160, size: 320 },
  })
}

const clipFan: Drawing = ({ ink, stretch }) => {
  const pen = penOf(ink)
  const blade = (turn: number) =>
    `<g transform="rotate(${turn} 0 -80)">${pen.solid(curve(pts`0 -80, 40 -130, 120 -190, 150 -130, 90 -80, 0 -80`, true), ink.accent, 2.4)}</g>`
  return staged(
    stretch,
    {
      art: [
        pen.tube('M0 110V190', 34, ink.base, ink.light),
        pen.solid(poly(pts`-70 180, 80 180, 150 282, 96 296, 50 222, -70 222`, 12), ink.base),
        pen.solid(poly(pts`-70 224, 30 224, 70 296, 20 300, -40 262, -70 262`, 10), ink.dark),
        pen.disc(0, -80, 206, ink.pale, 3),
        ...[0, 120, 240].map(blade),
        ...upTo(24).map(
          (i) =>
            `<g transform="rotate(${i * 15} 0 -80)">${pen.hair(stroke([0, -130], [0, -276]), 2, ink.line, 0.55)}</g>`,
        ),
        ...[110, 160].map((r) => pen.hair(oval(0, -80, r), 2, ink.line, 0.55)),
        pen.hair(oval(0, -80, 206), 12, ink.base),
        pen.hair(oval(0, -80, 213), 2.6),
        pen.disc(0, -80, 50, ink.base, 3),
        pen.disc(0, -80, 24, ink.accent, 2),
      ].join(''),
      dimensions: [
        { key: 'height', x1: -290, y1: 298, x2: -290, y2: -294 },
        { key: 'diameter', x1: -213, y1: -320, x2: 213, y2: -320 },
        { key: 'width', x1: -213, y1: -320, x2: 213, y2: -320 },
      ],
      callouts: [{ x: 60, y: 240, side: 'right' }],
      focus: { x: 0, y: -60, size: 360 },
    },
    'even',
  )
}

/** Lamps and fans by "slug/form". */
export const lampsAndFans: Record<string, Drawing> = {
  'desk-lamps/floor': floorLamp,
  'desk-lamps/monitor': barLamp,
  'desk-lamps/glow': glowLamp,
  'ceiling-lights/linear': linearPendant,
  'ceiling-lights/spot': spot,
  'fans-heaters-humidifiers/tower': towerFan,
  'fans-heaters-humidifiers/clip': clipFan,
}
