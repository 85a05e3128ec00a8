import {
  between,
  box,
  curve,
  moved,
  oval,
  penOf,
  pick,
  staged,
  stroke,
  upTo,
  pts,
} from '@/lib/plates/shapes-home'
import { patch, type Ring, seam, skinOf, trimOf, turned } from '@/lib/plates/solids-home'
import type { Drawing } from '@/lib/plates/types'

/** Rice cooker with domed lid, arched handle, steam valve and control panel. */
export const riceCookers: Drawing = ({ ink, rand, stretch }) => {
  const pen = penOf(ink)
  const form = pick(rand, ['round', 'drum'] as const)
  const keys = pick(rand, [3, 4, 5] as const)
  const dome = between(rand, 66, 104)
  const panel = pick(rand, ['dark', 'light'] as const)
  const skin = skinOf(ink)
  const flatness = 0.2
  const body: Ring[] =
    form === 'drum'
      ? pts`-90 276, -80 280, 150 276, 210 262, 240 226, 244 222`
      : pts`-90 262, -60 282, 40 296, 140 282, 220 232, 246 196, 248 194`
  const lid: Ring[] = pts`${-100 - dome} 130, ${-92 - dome} 170, ${-70 - dome * 0.7} 216, ${-120 + dome * 0.1} 254,
        -94 268, -90 270`
  const facing: Ring[] = [
    [-44, 282],
    [150, 280],
  ]
  const glass = panel === 'dark' ? ink.line : ink.pale
  const mark = panel === 'dark' ? ink.pale : ink.line
  const at = (part: number, y: number) => [part * 280, y + 0.2 * 280 * Math.sqrt(1 - part * part)] as const
  return staged(stretch, {
    art: [
      pen.ground(10, 286, 320, 34),
      turned(
        pen,
        0,
        pts`236 206, 236 206, 256 204`,
        { light: ink.dark, base: ink.deep, dark: ink.line },
        { flatness },
      ),
      turned(pen, 0, body, skin, { flatness }),
      pen.flat(patch(0, facing, -0.36, 0.36, flatness), glass),
      pen.hair(patch(0, facing, -0.36, 0.36, flatness), 2.4),
      pen.flat(
        patch(
          0,
          [
            [-20, 282],
            [46, 281],
          ],
          -0.24,
          0.24,
          flatness,
        ),
        panel === 'dark' ? ink.deep : ink.light,
      ),
      moved(
        `${pen.hair('M-52 -14V14M-52 -14H-38M-52 0H-38M-52 14H-38M-30 -14H-14V0H-30V14H-14M14 -14H30V14H14ZM40 -14H56V14H40Z', 4.5, panel === 'dark' ? ink.accent : ink.line)}${pen.disc(0, -7, 2.6, mark)}${pen.disc(0, 7, 2.6, mark)}`,
        0,
        68,
      ),
      ...upTo(keys).map((key) =>
        pen.disc(
          ...at(((key - (keys - 1) / 2) * 0.52) / keys, 88),
          key === Math.floor(keys / 2) ? 15 : 11,
          key === Math.floor(keys / 2) ? ink.accent : 'none',
          2,
        ),
      ),
      ...upTo(keys).map((key) => {
        const [x, y] = at(((key - (keys - 1) / 2) * 0.52) / keys, 122)
        return pen.hair(stroke([x - 12, y], [x + 12, y]), 2.4, mark, 0.8)
      }),
      turned(pen, 0, pts`-90 272, -90 272, -74 276`, trimOf(ink), { flatness }),
      turned(pen, 0, lid, skin, { flatness }),
      pen.solid(oval(0, -100 - dome, 130, 24), ink.light, 2),
      pen.hair(
        curve(pts`-222 -116, -176 ${-64 - dome * 0.2}, 0 ${-38 - dome * 0.12}, 176 ${-64 - dome * 0.2},
        222 -116`),
        1.6,
        ink.line,
        0.6,
      ),
      pen.solid(box(-58, -114 - dome, 116, 26, 13), ink.accentDark, 2.4),
      pen.flat(box(-40, -108 - dome, 80, 5, 2), ink.line),
      pen.tube(
        curve(pts`-252 -92, -262 ${-180 - dome * 0.4}, -160 ${-176 - dome}, 0 ${-190 - dome},
        160 ${-176 - dome}, 262 ${-180 - dome * 0.4}, 252 -92`),
        20,
        ink.accent,
        ink.pale,
      ),
      pen.disc(-254, -88, 19, ink.accentDark, 3),
      pen.disc(254, -88, 19, ink.accentDark, 3),
      pen.solid(box(-46, -66, 92, 36, 12), ink.accent, 2.6),
      pen.hair('M-14 -52L0 -44L14 -52', 2.6),
      pen.hair(seam(0, [222, form === 'drum' ? 246 : 230], flatness), 1.6, ink.line, 0.7),
    ].join(''),
    dimensions: [
      { key: 'width', x1: -296, y1: 345, x2: 296, y2: 345 },
      { key: 'height', x1: -350, y1: -110 - dome, x2: -350, y2: 280 },
    ],
    callouts: [
      { x: 30, y: -102 - dome, side: 'right' },
      { x: -60, y: 80, side: 'left' },
    ],
    focus: { x: 0, y: 60, size: 380 },
  })
}
