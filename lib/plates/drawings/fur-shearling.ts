import { cutTop } from '@/lib/plates/garment'
import { proportioned } from '@/lib/plates/proportion'
import { pick, whole } from '@/lib/plates/random'
import { clipped, fill, mirrored, n, oval, repeat, stitch, stroke } from '@/lib/plates/shapes'
import { folds } from '@/lib/plates/textile'
import type { Drawing } from '@/lib/plates/types'

/** A curly or tufted edge between points: small arcs along a polyline, closed against a straight base. */
function tufts(points: readonly (readonly [number, number])[], size: number): string {
  let d = ''
  points.forEach(([x, y], index) => {
    const before = points[index - 1]
    if (!before) {
      d += `M${n(x)} ${n(y)}`
      return
    }
    const length = Math.hypot(x - before[0], y - before[1])
    const steps = Math.max(1, Math.round(length / size))
    d += repeat(
      steps,
      () =>
        `a${n(size * 0.55)} ${n(size * 0.6)} 0 0 1 ${n((x - before[0]) / steps)} ${n((y - before[1]) / steps)}`,
    )
  })
  return `${d}Z`
}

/** A shearling coat: suede outside, fleece turned out at collar, front, cuffs and hem; or a full fur coat. */
export const furShearling: Drawing = ({ ink, rand, stretch }) => {
  const form = pick(rand, ['aviator', 'coat', 'fur'] as const)
  const bottom = form === 'aviator' ? whole(rand, 830, 860) : whole(rand, 920, 960)
  const curl = whole(rand, 22, 32)
  const top = cutTop({
    top: 290,
    neck: 96,
    neckDepth: 60,
    neckForm: 'crew',
    shoulder: 246,
    slope: 48,
    armhole: 500,
    chest: 226,
    waist: 222,
    waistY: 720,
    hem: form === 'aviator' ? 214 : 262,
    bottom,
    sleeve: { length: 520, wrist: 112, angle: 15 },
  })
  const fleece = form === 'fur' ? ink.light : ink.pale
  const speck = form === 'fur' ? ink.dark : ink.accent
  const curls = (x: number, y: number, w: number, h: number) =>
    stroke(
      repeat(Math.floor(h / 34), (r) =>
        repeat(Math.floor(w / 38), (c) => `M${x + c * 38 + (r % 2) * 19} ${y + r * 34}q8 12 18 2`),
      ),
      speck,
      3,
    )
  const collar = tufts(
    [
      [600, 520],
      [470, 450],
      [420, 350],
      [450, 268],
      [520, 226],
      [600, 250],
      [600, 330],
      [600, 520],
    ],
    curl,
  )
  const [ox, oy] = top.wrist.outer
  const [ix, iy] = top.wrist.inner
  const cuff = tufts(
    [
      [ox - 14, oy - 66],
      [ix + 4, iy - 60],
      [ix + 14, iy + 10],
      [ox - 8, oy + 10],
      [ox - 14, oy - 66],
    ],
    curl,
  )
  const hem = tufts(
    [
      [600 - 224 - (form === 'aviator' ? 0 : 44), bottom - 56],
      [824 + (form === 'aviator' ? 0 : 44), bottom - 56],
      [830 + (form === 'aviator' ? 0 : 44), bottom + 12],
      [370 - (form === 'aviator' ? 0 : 44), bottom + 12],
      [600 - 224 - (form === 'aviator' ? 0 : 44), bottom - 56],
    ],
    curl,
  )
  const strands = (
    rows: number,
    columns: number,
    isDark: boolean,
    strand: (r: number, c: number) => string,
  ) =>
    stroke(
      repeat(rows, (r) => repeat(columns, (c) => ((r + c) % 3 > 0 === isDark ? strand(r, c) : ''))),
      isDark ? ink.dark : ink.light,
      5,
    )
  const bodyStrand = (r: number, c: number) =>
    `M${340 + c * 42 + (r % 2) * 21} ${370 + r * 56}q-4 22 ${c < 6 ? -8 : 8} 38`
  const sleeveStrand = (r: number, c: number) => `M${330 - r * 14 + c * 36} ${370 + r * 60}q-10 20 -12 40`
  const hair = clipped(
    'pelt',
    top.body,
    strands(11, 13, true, bodyStrand) + strands(11, 13, false, bodyStrand),
  )
  const art =
    mirrored(
      fill(top.sleeve, ink.base, ink.line, { width: 3.5 }) +
        (form === 'fur'
          ? clipped('slv', top.sleeve, strands(8, 4, true, sleeveStrand) + strands(8, 4, false, sleeveStrand))
          : stitch('M318 360C290 520 270 660 246 790', ink.light) + folds([[372, 520, 330, 690]], ink.dark)) +
        fill(cuff, fleece, ink.line),
    ) +
    fill(top.body, ink.base, ink.line, { width: 3.5 }) +
    (form === 'fur'
      ? hair
      : clipped(
          'suede',
          top.body,
          mirrored(
            fill(`M370 500C410 640 400 800 360 980H300V500Z`, ink.dark) +
              stroke('M468 330C500 480 500 700 470 980', ink.line) +
              stitch('M456 330C488 480 488 700 458 980', ink.light),
          ),
        )) +
    (form === 'aviator'
      ? mirrored(stroke('M430 680L500 780', ink.line, 15) + stroke('M430 680L500 780', ink.accent, 9))
      : form === 'coat'
        ? mirrored(fill('M400 700H500V726H400Z', ink.light, ink.line) + stitch('M406 713H494', ink.dark))
        : '') +
    fill(
      tufts(
        [
          [574, 470],
          [626, 470],
          [626, bottom],
          [574, bottom],
          [574, 470],
        ],
        curl,
      ),
      fleece,
      ink.line,
    ) +
    (form === 'fur' ? '' : fill(hem, fleece, ink.line) + curls(400, bottom - 34, 420, 60)) +
    (form === 'coat'
      ? repeat(
          4,
          (i) =>
            stroke(`M560 ${560 + i * 92}Q600 ${546 + i * 92} 640 ${560 + i * 92}`, ink.accent, 6) +
            oval({ x: 560, y: 560 + i * 92, rx: 12, ry: 17 }, ink.accentDark, ink.line),
        )
      : '') +
    mirrored(
      stroke(top.armhole, ink.line) +
        fill(collar, fleece, ink.line, { width: 3 }) +
        stroke('M484 300C460 340 470 400 520 440', speck, 4),
    ) +
    clipped('col', `${collar}M600 520V226L680 226L760 268L780 350L730 450Z`, curls(436, 270, 340, 220)) +
    fill('M530 262Q600 300 670 262Q640 340 600 350Q560 340 530 262Z', ink.deep, ink.line)
  return proportioned(stretch, {
    art,
    dimensions: [
      { key: 'length', x1: 1070, y1: 260, x2: 1070, y2: bottom },
      { key: 'width', x1: 376, y1: bottom + 96, x2: 824, y2: bottom + 96 },
      { key: 'height', x1: 1070, y1: 260, x2: 1070, y2: bottom },
    ],
    callouts: [
      { x: 760, y: 640, side: 'right' },
      { x: 470, y: 360, side: 'left' },
    ],
    focus: { x: 410, y: 220, size: 370 },
  })
}
