import { between, curve, penOf, pick, poly, pts, staged, upTo } from '@/lib/plates/shapes-home'
import { block, skinOf, spaceAt } from '@/lib/plates/solids-home'
import type { Drawing } from '@/lib/plates/types'

/** Sofa in three-quarter view: two or three seats, block or slim arms, pegs, plinth or sled feet, scatter cushions. */
export const sofas: Drawing = ({ ink, rand, stretch, part }) => {
  const pen = penOf(ink)
  const chosen = pick(rand, [2, 3] as const)
  const seats = part === 'armchair' ? 1 : chosen
  const arm = pick(rand, [36, 58, 78] as const)
  const feet = pick(rand, ['peg', 'plinth', 'sled'] as const)
  const soft = between(rand, 10, 26)
  const tufts = rand() < 0.4
  const throws = pick(rand, [1, 2] as const)
  const wide = seats === 1 ? 250 : 520
  const deep = 220
  const at = spaceAt(-284, 112, [0.88, 0.18, 0.5, -0.3])
  const skin = skinOf(ink)
  const inner = wide - 2 * arm
  const each = inner / seats
  const lift = 42
  const peg = (x: number, y: number) => {
    const [px, py] = at(x, y, 0)
    return `${pen.solid(
      poly(pts`${px - 11} ${py - 46}, ${px + 11} ${py - 46}, ${px + 6} ${py}, ${px - 6} ${py}`),
      ink.accent,
      2.6,
    )}${pen.flat(
      poly(pts`${px + 2} ${py - 44}, ${px + 9} ${py - 44}, ${px + 5} ${py - 2}, ${px + 1} ${py - 2}`),
      ink.accentDark,
    )}`
  }
  const sled = (x: number) =>
    pen.tube(
      curve([
        at(x, 14, lift),
        at(x, 14, lift),
        at(x, 14, 0),
        at(x, 14, 0),
        at(x, deep - 20, 0),
        at(x, deep - 20, 0),
        at(x, deep - 20, lift),
      ]),
      8,
      ink.accent,
      ink.pale,
    )
  const under = {
    peg: [peg(24, deep - 16), peg(wide - 20, deep - 16), peg(24, 16), peg(wide - 24, 16)],
    plinth: [
      block(
        pen,
        at,
        { x: 20, y: 16, z: 0, w: wide - 40, d: deep - 30, h: lift },
        { light: ink.accent, base: ink.accentDark, dark: ink.line },
      ),
    ],
    sled: [sled(44), sled(wide - 40)],
  }
  const pillow = (x: number, z: number, tone: string, shade: string) => {
    const [px, py] = at(x, 96, z)
    const d = curve(
      pts`${px - 54} ${py - 46}, ${px - 54} ${py - 46}, ${px} ${py - 40}, ${px + 52} ${py - 34},
        ${px + 52} ${py - 34}, ${px + 46} ${py + 14}, ${px + 48} ${py + 62},
        ${px + 48} ${py + 62}, ${px - 4} ${py + 52}, ${px - 56} ${py + 50},
        ${px - 56} ${py + 50}, ${px - 50} ${py + 2}, ${px - 54} ${py - 46}`,
      true,
    )
    return `${pen.solid(d, tone)}${pen.flat(
      curve(
        pts`${px + 14} ${py - 36}, ${px + 48} ${py - 31}, ${px + 48} ${py - 31},
        ${px + 43} ${py + 14}, ${px + 45} ${py + 58}, ${px + 45} ${py + 58},
        ${px + 4} ${py + 52}, ${px + 22} ${py + 10}, ${px + 14} ${py - 36}`,
        true,
      ),
      shade,
    )}${pen.hair(curve(pts`${px - 30} ${py - 20}, ${px - 4} ${py - 6}, ${px + 4} ${py + 30}`), 1.4)}`
  }
  return staged(stretch, {
    art: [
      pen.flat(
        poly([at(-6, -12, 0), at(wide + 16, -12, 0), at(wide + 16, deep, 0), at(-6, deep, 0)], 30),
        ink.line,
        0.1,
      ),
      ...under[feet],
      block(pen, at, { x: 4, y: 4, z: lift, w: wide - 8, d: deep - 8, h: 44 }, { ...skin, light: ink.dark }),
      block(pen, at, { x: 0, y: deep - 56, z: lift, w: wide, d: 56, h: 190 }, skin, soft),
      ...upTo(seats).map((seat) =>
        block(
          pen,
          at,
          { x: arm + seat * each + 3, y: deep - 108, z: lift + 78, w: each - 6, d: 56, h: 126 },
          skin,
          soft + 12,
        ),
      ),
      ...(tufts
        ? upTo(seats * 2).map((button) =>
            pen.disc(...at(arm + (button + 0.5) * (each / 2), deep - 108, lift + 150), 5, ink.deep, 1.6),
          )
        : []),
      block(pen, at, { x: 0, y: -4, z: lift, w: arm, d: deep, h: 132 }, skin, soft),
      ...upTo(seats).map((seat) =>
        block(
          pen,
          at,
          { x: arm + seat * each + 1, y: -10, z: lift + 40, w: each - 2, d: deep - 92, h: 50 },
          skin,
          soft,
        ),
      ),
      ...upTo(seats).map((seat) =>
        pen.hair(
          curve([
            at(arm + seat * each + 22, -10, lift + 64),
            at(arm + (seat + 0.5) * each, -10, lift + 62),
            at(arm + (seat + 1) * each - 22, -10, lift + 64),
          ]),
          1.3,
          ink.line,
          0.6,
        ),
      ),
      pillow(arm + 54, lift + 136, ink.accent, ink.accentDark),
      throws > 1 && seats > 1 ? pillow(wide - arm - 70, lift + 132, ink.pale, ink.light) : '',
      block(pen, at, { x: wide - arm, y: -4, z: lift, w: arm, d: deep, h: 132 }, skin, soft),
      pen.hair(
        poly(
          [
            at(wide - 1, 14, lift + 12),
            at(wide - 1, deep - 20, lift + 12),
            at(wide - 1, deep - 20, lift + 116),
            at(wide - 1, 14, lift + 116),
          ],
          soft,
        ),
        1.4,
        ink.line,
        0.45,
      ),
    ].join(''),
    dimensions: [
      { key: 'width', x1: -300, y1: 172, x2: 158, y2: 266 },
      { key: 'height', x1: -330, y1: -190, x2: -330, y2: 112 },
      { key: 'depth', x1: 208, y1: 256, x2: 318, y2: 190 },
    ],
    callouts: [
      { x: 120, y: -90, side: 'right' },
      { x: 250, y: 60, side: 'right' },
    ],
    focus: { x: -60, y: 0, size: 380 },
  })
}
