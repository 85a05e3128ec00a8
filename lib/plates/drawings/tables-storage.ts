import { between, curve, oval, penOf, pick, poly, staged, upTo, pts } from '@/lib/plates/shapes-home'
import { block, skinOf, spaceAt, trimOf, turned } from '@/lib/plates/solids-home'
import type { Drawing } from '@/lib/plates/types'

/** Sideboard in three-quarter view: bays of doors, drawers and open shelves on pegs, a frame or a plinth. */
export const tablesStorage: Drawing = ({ ink, rand, stretch }) => {
  const pen = penOf(ink)
  const bays = pick(rand, [2, 3, 4] as const)
  const base = pick(rand, ['pegs', 'frame', 'plinth'] as const)
  const pull = pick(rand, ['knob', 'bar', 'notch'] as const)
  const tall = between(rand, 190, 250)
  const open = Math.floor(rand() * bays)
  const drawersAt = (open + 1) % bays
  const rows = pick(rand, [2, 3, 4] as const)
  const wide = 540
  const deep = 150
  const lift = base === 'plinth' ? 24 : 66
  const at = spaceAt(-276, 140, [0.88, 0.17, 0.5, -0.28])
  const skin = skinOf(ink)
  const front = (x: number, z: number, w: number, h: number, tone: string, width = 2) =>
    pen.solid(poly([at(x, 0, z), at(x + w, 0, z), at(x + w, 0, z + h), at(x, 0, z + h)]), tone, width)
  const handle = (x: number, z: number, flat: boolean) => {
    if (pull === 'knob') return pen.disc(...at(x, -3, z), 8, ink.accent, 2.2)
    const half = 26
    if (pull === 'notch')
      return pen.solid(
        poly(
          [
            at(x - (flat ? half : 6), 0, z - (flat ? 5 : half)),
            at(x + (flat ? half : 6), 0, z - (flat ? 5 : half)),
            at(x + (flat ? half : 6), 0, z + (flat ? 5 : half)),
            at(x - (flat ? half : 6), 0, z + (flat ? 5 : half)),
          ],
          6,
        ),
        ink.deep,
        1.8,
      )
    return pen.tube(
      flat
        ? curve([at(x - half, -6, z), at(x + half, -6, z)])
        : curve([at(x, -6, z - half), at(x, -6, z + half)]),
      6,
      ink.accent,
    )
  }
  const cell = (wide - 28) / bays
  const bay = (index: number) => {
    const x = 14 + index * cell
    const z = lift + 14
    const h = tall - 28
    if (index === open) {
      const inside = (x1: number, y1: number, z1: number) => at(x + x1, y1, z + z1)
      const mid = h * 0.5
      return [
        front(x + 3, z, cell - 6, h, ink.deep),
        pen.flat(
          poly([inside(3, 0, 0), inside(cell - 3, 0, 0), inside(cell - 3, 60, 0), inside(3, 60, 0)]),
          ink.dark,
        ),
        pen.flat(
          poly([inside(3, 0, 0), inside(40, 60, 0), inside(40, 60, h), inside(3, 0, h)]),
          ink.dark,
          0.6,
        ),
        pen.solid(
          poly([
            inside(3, 0, mid),
            inside(cell - 3, 0, mid),
            inside(cell - 3, 0, mid + 9),
            inside(3, 0, mid + 9),
          ]),
          ink.light,
          2,
        ),
        ...upTo(Math.floor(cell / 34)).map((book) =>
          pen.solid(
            poly([
              inside(14 + book * 17, 4, mid + 10),
              inside(28 + book * 17, 4, mid + 10),
              inside(28 + book * 17, 4, h * 0.84 - (book % 3) * 10),
              inside(14 + book * 17, 4, h * 0.84 - (book % 3) * 10),
            ]),
            [ink.accent, ink.pale, ink.light][book % 3] ?? ink.pale,
            1.8,
          ),
        ),
        pen.solid(
          poly(
            [
              inside(cell * 0.24, 4, 2),
              inside(cell * 0.76, 4, 2),
              inside(cell * 0.72, 4, mid * 0.56),
              inside(cell * 0.28, 4, mid * 0.56),
            ],
            8,
          ),
          ink.accent,
          2,
        ),
        front(x + 3, z, cell - 6, h, 'none', 2.4),
      ].join('')
    }
    if (index === drawersAt)
      return upTo(rows)
        .map(
          (row) =>
            `${front(x + 4, z + (row * h) / rows + 2, cell - 8, h / rows - 4, ink.light)}${handle(x + cell / 2, z + ((row + 0.5) * h) / rows, true)}`,
        )
        .join('')
    const side = index % 2 ? x + 26 : x + cell - 26
    return `${front(x + 4, z + 2, cell - 8, h - 4, ink.light)}${upTo(3)
      .map((grain) =>
        pen.hair(
          curve([
            at(x + cell * (0.3 + grain * 0.18), 0, z + 14),
            at(x + cell * (0.26 + grain * 0.18), 0, z + h * 0.5),
            at(x + cell * (0.32 + grain * 0.18), 0, z + h - 14),
          ]),
          1.3,
          ink.dark,
          0.8,
        ),
      )
      .join('')}${handle(side, z + h * 0.55, false)}`
  }
  const leg = (x: number, y: number, splay: number) => {
    const [px, py] = at(x, y, 0)
    return `${pen.solid(
      poly(pts`${px - 12 - splay} ${py - lift - 8}, ${px + 12 - splay} ${py - lift - 8},
        ${px + 6 + splay * 0.4} ${py}, ${px - 6 + splay * 0.4} ${py}`),
      ink.accent,
      2.6,
    )}`
  }
  const under = {
    pegs: [leg(40, deep - 20, 6), leg(wide - 30, deep - 20, -6), leg(40, 20, 8), leg(wide - 44, 20, -8)],
    frame: [40, wide - 40].map((x) =>
      pen.tube(
        poly([at(x, 14, lift), at(x, 14, 4), at(x, deep - 14, 4), at(x, deep - 14, lift)]),
        9,
        ink.accent,
        ink.pale,
      ),
    ),
    plinth: [
      block(
        pen,
        at,
        { x: 16, y: 14, z: 0, w: wide - 32, d: deep - 26, h: lift },
        { light: ink.accent, base: ink.accentDark, dark: ink.line },
      ),
    ],
  }
  const [vx, vy] = at(wide * 0.2, deep * 0.5, lift + tall)
  const [bx, by] = at(wide * 0.68, deep * 0.5, lift + tall)
  return staged(stretch, {
    art: [
      pen.flat(
        poly([at(0, 0, -4), at(wide + 14, 0, -4), at(wide + 14, deep, -4), at(0, deep, -4)], 16),
        ink.line,
        0.1,
      ),
      ...under[base],
      block(pen, at, { x: 0, y: 0, z: lift, w: wide, d: deep, h: tall }, skin),
      ...upTo(bays).map(bay),
      block(pen, at, { x: -6, y: -6, z: lift + tall, w: wide + 12, d: deep + 6, h: 12 }, skin),
      pen.tube(
        curve(pts`${vx} ${vy - 76}, ${vx - 8} ${vy - 120}, ${vx - 34} ${vy - 160}`),
        3,
        ink.accentDark,
      ),
      pen.tube(
        curve(pts`${vx} ${vy - 76}, ${vx + 10} ${vy - 130}, ${vx + 30} ${vy - 176}`),
        3,
        ink.accentDark,
      ),
      ...upTo(4).map((leaf) =>
        pen.solid(oval(vx + (leaf % 2 ? 20 : -24) + leaf * 3, vy - 120 - leaf * 16, 14, 8), ink.accent, 1.8),
      ),
      turned(pen, vx, pts`${vy - 88} 14, ${vy - 80} 12, ${vy - 54} 34, ${vy - 22} 38, ${vy - 8} 26`, {
        light: '#fff',
        base: ink.pale,
        dark: ink.accent,
      }),
      turned(pen, bx, pts`${by - 36} 58, ${by - 24} 52, ${by - 8} 26, ${by - 4} 24`, trimOf(ink), {
        flatness: 0.22,
      }),
      pen.solid(oval(bx, by - 36, 58, 12), ink.accentDark, 2.2),
    ].join(''),
    dimensions: [
      { key: 'width', x1: -290, y1: 178, x2: 184, y2: 270 },
      { key: 'height', x1: -320, y1: 140 - lift - tall, x2: -320, y2: 140 },
      { key: 'depth', x1: 222, y1: 262, x2: 300, y2: 218 },
    ],
    callouts: [
      { x: -140, y: 60, side: 'left' },
      { x: 250, y: 80, side: 'right' },
    ],
    focus: { x: -80, y: 40, size: 400 },
  })
}
