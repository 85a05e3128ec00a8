import { box, curve, oval, type Pen, penOf, pts, staged, stroke, upTo } from '@/lib/plates/shapes-home'
import { type Ring, type Skin, seam, skinOf, trimOf, turned } from '@/lib/plates/solids-home'
import type { Drawing, PlateInk } from '@/lib/plates/types'

type Tone = 'skin' | 'trim' | 'pale'
type Solid = { rings: readonly Ring[]; tone?: Tone; cx?: number; top?: keyof PlateInk }
type Add = (pen: Pen, ink: PlateInk, rand: () => number) => string

type Vessel = {
  solids: readonly Solid[]
  behind?: Add
  front?: Add
  /** it hangs from the ceiling and throws no shadow on a table */
  hangs?: boolean
  /** distance of the upright dimension line */
  gap?: number
  /** radius and rows the dimension lines measure */
  measured: { r: number; top: number; bottom: number; cx?: number }
}

const skinFor = (ink: PlateInk, tone: Tone = 'skin'): Skin =>
  tone === 'pale'
    ? { light: '#ffffff', base: ink.pale, dark: ink.light }
    : tone === 'trim'
      ? trimOf(ink)
      : skinOf(ink)

/** A body of revolution on the table, with what stands behind and in front of it. */
export const vessel =
  ({ solids, behind, front, hangs, gap = 70, measured: { r, top, bottom, cx = 0 } }: Vessel): Drawing =>
  ({ ink, rand, stretch }) => {
    const pen = penOf(ink)
    return staged(stretch, {
      art: [
        hangs ? '' : pen.ground(cx, bottom + r * 0.14, r * 1.2, 18),
        behind?.(pen, ink, rand) ?? '',
        ...solids.map((solid) => {
          const lid = solid.top ? { top: ink[solid.top] } : {}
          return turned(pen, solid.cx ?? 0, solid.rings, skinFor(ink, solid.tone), lid)
        }),
        front?.(pen, ink, rand) ?? '',
      ].join(''),
      dimensions: [
        { key: 'diameter', x1: cx - r, y1: bottom + 70, x2: cx + r, y2: bottom + 70 },
        { key: 'width', x1: cx - r, y1: bottom + 70, x2: cx + r, y2: bottom + 70 },
        { key: 'height', x1: cx - r - gap, y1: bottom, x2: cx - r - gap, y2: top },
      ],
      callouts: [
        { x: cx + r * 0.6, y: (top + bottom) / 2, side: 'right' },
        { x: cx + r * 0.4, y: top + (bottom - top) * 0.8, side: 'right' },
      ],
      focus: { x: cx, y: top + (bottom - top) * 0.3, size: 340 },
    })
  }

const rim =
  (y: number, r: number, inside: keyof PlateInk = 'deep'): Add =>
  (pen, ink) =>
    pen.solid(oval(0, y, r, r * 0.16), ink.pale, 2.4) +
    pen.flat(oval(0, y + 3, r - 14, r * 0.12), ink[inside])

/** Vessels and other turned things by "slug/form". */
export const vessels: Record<string, Drawing> = {
  'vacuum-flasks/tumbler': vessel({
    solids: [
      { rings: pts`-200 150, -180 150, 180 116, 262 108, 276 100` },
      { rings: pts`-232 150, -226 156, -200 156, -196 152`, tone: 'trim', top: 'accent' },
    ],
    front: (pen, ink) =>
      pen.solid(oval(60, -236, 34, 9), ink.accentDark, 2.2) + pen.hair(seam(0, [-150, 148]), 2),
    measured: { r: 152, top: -240, bottom: 276 },
  }),
  'vacuum-flasks/handled': vessel({
    behind: (pen, ink) =>
      pen.tube('M56 -210V-318', 16, ink.pale, '#fff') +
      pen.tube(curve(pts`130 -150, 250 -160, 262 60, 118 70`), 28, ink.accent, ink.pale),
    solids: [
      { rings: pts`-190 156, -170 156, 70 146, 110 110, 262 100, 276 94` },
      { rings: pts`-226 156, -220 162, -190 162, -186 158`, tone: 'trim', top: 'accent' },
    ],
    front: (pen, ink) => pen.tube('M56 -220V-318', 16, ink.pale, '#fff'),
    measured: { r: 160, top: -230, bottom: 276 },
  }),
  'vacuum-flasks/cup-mug': vessel({
    behind: (pen, ink) => pen.tube(curve(pts`140 -100, 270 -110, 270 110, 130 110`), 18, ink.dark, ink.light),
    solids: [{ rings: pts`-170 160, -164 158, 160 150, 176 138` }],
    front: rim(-170, 160),
    measured: { r: 160, top: -180, bottom: 176 },
  }),
  'vacuum-flasks/jug': vessel({
    behind: (pen, ink) =>
      pen.tube(curve(pts`110 -170, 260 -170, 270 120, 150 170`), 30, ink.accent, ink.pale),
    solids: [
      { rings: pts`-160 104, -120 128, 0 158, 200 164, 262 164, 278 154` },
      { rings: pts`-222 74, -214 92, -160 106, -156 108`, tone: 'trim', top: 'accent' },
    ],
    front: (pen, ink) =>
      pen.solid('M-70 -206L-150 -224L-138 -176L-84 -166Z', ink.accentDark) +
      pen.solid(box(-10, -252, 120, 26, 12), ink.accentDark) +
      pen.hair(seam(0, [220, 163]), 2),
    measured: { r: 166, top: -250, bottom: 278 },
  }),
  'vacuum-flasks/food': vessel({
    solids: [
      { rings: pts`-90 150, -84 160, 190 164, 262 160, 276 148` },
      { rings: pts`-210 120, -204 146, -100 158, -92 158`, tone: 'trim', top: 'accent' },
    ],
    front: (pen, ink) =>
      pen.disc(0, -212, 16, ink.accentDark, 2.2) +
      pen.hair(seam(0, [-130, 154]), 2) +
      pen.hair(seam(0, [230, 162]), 2),
    measured: { r: 164, top: -222, bottom: 276 },
  }),
  'tableware/tureen': vessel({
    behind: (pen, ink) =>
      pen.tube(curve(pts`-190 0, -292 -30, -292 70, -180 80`), 20, ink.base, ink.light) +
      pen.tube(curve(pts`190 0, 292 -30, 292 70, 180 80`), 20, ink.base, ink.light),
    solids: [
      { rings: pts`-70 206, -60 214, 60 216, 150 150, 176 96, 176 96, 206 104` },
      { rings: pts`-190 30, -182 90, -130 176, -84 214, -70 216` },
      { rings: pts`-236 10, -226 30, -206 22, -194 26`, tone: 'trim' },
    ],
    front: (pen, ink) =>
      upTo(9)
        .map((i) => {
          const x = -170 + i * 42
          return pen.hair(curve(pts`${x - 20} -30, ${x} 90, ${x + 20} -30`), 2, ink.deep, 0.7)
        })
        .join('') + pen.hair(seam(0, [-60, 214]), 4, ink.accentDark),
    gap: 120,
    measured: { r: 216, top: -240, bottom: 206 },
  }),
  'teaware/gaiwan': vessel({
    solids: [
      { rings: pts`190 210, 192 190, 220 100, 226 96`, tone: 'skin', top: 'light' },
      { rings: pts`-40 200, -20 178, 60 150, 130 84, 160 60, 160 60, 190 66` },
      { rings: pts`-150 20, -142 66, -104 130, -66 166` },
      { rings: pts`-184 44, -178 42, -156 22, -148 24`, tone: 'skin', top: 'pale' },
    ],
    front: (pen, ink) => pen.hair(seam(0, [-32, 194]), 4, ink.accentDark),
    measured: { r: 200, top: -190, bottom: 226 },
  }),
  'teaware/caddy': vessel({
    solids: [
      { rings: pts`-100 96, -80 140, -20 168, 200 160, 252 146, 262 140` },
      { rings: pts`-190 96, -182 104, -110 106, -100 108`, tone: 'trim', top: 'accent' },
    ],
    front: (pen, ink) =>
      pen.hair(curve(pts`-150 90, -90 20, -40 70, 20 -10, 80 60, 150 20`), 7, ink.accentDark, 0.8) +
      pen.hair(curve(pts`-140 130, -60 90, 30 120, 140 80`), 4, ink.accentDark, 0.6),
    measured: { r: 168, top: -196, bottom: 262 },
  }),
  'storage-household/canister': vessel({
    solids: [
      { rings: pts`-120 160, -116 166, 230 166, 262 158, 270 150`, tone: 'pale' },
      { rings: pts`-200 158, -192 170, -124 170, -116 168`, tone: 'trim', top: 'accent' },
    ],
    front: (pen, ink) =>
      pen.solid(box(-36, -214, 72, 22, 10), ink.accentDark) +
      pen.flat('M-160 110C-80 90 60 130 160 104V246C80 272 -80 272 -160 246Z', ink.base, 0.75) +
      pen.hair(stroke([-130, -80], [-130, 220]), 7, '#ffffff'),
    measured: { r: 170, top: -216, bottom: 270 },
  }),
  'toys/bucket': vessel({
    behind: (pen, ink) => pen.tube(curve(pts`-190 -80, -180 -290, 180 -290, 190 -80`), 9, ink.pale),
    solids: [
      { rings: pts`-110 190, -100 188, 240 150, 252 144` },
      { rings: pts`-150 196, -142 200, -116 200, -110 198`, tone: 'trim', top: 'accent' },
    ],
    front: (pen, ink) =>
      [-74, 0, 74].map((x) => pen.solid(box(x - 26, -176, 52, 24, 8), ink.accentDark, 2.2)).join('') +
      pen.solid(box(-84, 20, 168, 130, 12), ink.pale, 2.2) +
      pen.solid(box(-50, 66, 100, 56, 4), ink.accent, 2.2) +
      [-26, 26].map((x) => pen.solid(box(x - 14, 48, 28, 18, 4), ink.accent, 2.2)).join(''),
    measured: { r: 198, top: -160, bottom: 252 },
  }),
  'laundry-cleaning/tub': vessel({
    solids: [
      { rings: pts`-110 170, -100 172, 232 166, 248 156` },
      { rings: pts`-180 168, -172 178, -116 178, -110 176`, tone: 'trim', top: 'accent' },
    ],
    front: (pen, ink) =>
      pen.solid('M-120 -20C-60 -6 60 -6 120 -20V170C60 186 -60 186 -120 170Z', ink.pale, 2.2) +
      pen.disc(0, 50, 34, ink.accent, 2.2) +
      pen.hair('M-70 120H70M-50 144H50', 4, ink.line, 0.5),
    measured: { r: 176, top: -190, bottom: 248 },
  }),
  'blenders/portable': vessel({
    solids: [
      { rings: pts`-190 96, -170 100, 60 104, 70 104`, tone: 'pale' },
      { rings: pts`60 108, 70 112, 250 112, 276 102` },
      { rings: pts`-270 70, -260 98, -196 106, -188 106`, tone: 'trim', top: 'accent' },
    ],
    front: (pen, ink) =>
      pen.flat('M-98 -60C-40 -44 40 -44 100 -60L103 56C60 72 -60 72 -103 56Z', ink.accent, 0.5) +
      pen.solid('M-50 50L-6 36L-6 56ZM50 50L6 36L6 56Z', ink.pale, 2) +
      pen.disc(0, 160, 26, ink.accent, 2.6) +
      pen.hair('M0 146V160', 4, ink.pale) +
      pen.tube(curve(pts`-30 -272, -24 -310, 24 -310, 30 -272`), 9, ink.accentDark),
    measured: { r: 112, top: -272, bottom: 276 },
  }),
  'ceiling-lights/flush': vessel({
    behind: (pen, ink) =>
      pen.hair('M-320 -120H320', 4) +
      upTo(21)
        .map((i) => pen.hair(`M${-310 + i * 31} -120l14 -16`, 1.5, ink.line, 0.5))
        .join('') +
      pen.flat('M-240 -40L-300 230H300L240 -40Z', ink.accent, 0.14),
    solids: [
      { rings: pts`-118 250, -110 262, -70 262, -60 254`, tone: 'trim' },
      { rings: pts`-60 244, -40 236, -14 196, 0 150`, tone: 'pale' },
    ],
    hangs: true,
    measured: { r: 262, top: -118, bottom: 4 },
  }),
}
