import {
  between,
  box,
  curve,
  moved,
  oval,
  penOf,
  pick,
  poly,
  staged,
  stroke,
  turn,
  upTo,
  pts,
} from '@/lib/plates/shapes-home'
import { skinOf, turned } from '@/lib/plates/solids-home'
import type { Drawing } from '@/lib/plates/types'

/** Desk lamp: two-part sprung arm or gooseneck, cone, dome or bar head, round foot. */
export const deskLamps: Drawing = ({ ink, rand, stretch }) => {
  const pen = penOf(ink)
  const head = pick(rand, ['cone', 'dome', 'bar'] as const)
  const arm = pick(rand, ['sprung', 'bent'] as const)
  const droop = between(rand, 8, 26)
  const spread = between(rand, 0, 50)
  const foot = [-120, 250] as const
  const elbow = [-210 + spread, -40] as const
  const joint = [30, -214] as const
  const cone = {
    light: poly(pts`-30 70, 150 70, 240 400, -120 400`, 30),
    art: [
      pen.solid(poly(pts`28 -30, 72 -30, 84 0, 16 0`, 6), ink.accent),
      pen.solid(
        curve(pts`16 -2, 16 -2, -40 80, -50 104, -50 104, 150 104, 150 104, 140 80, 84 -2, 84 -2`, true),
        ink.base,
      ),
      pen.flat(
        curve(pts`62 0, 62 0, 96 80, 100 102, 100 102, 148 102, 148 102, 138 80, 82 0, 82 0`, true),
        ink.dark,
      ),
      pen.flat(
        curve(pts`22 4, 22 4, -26 80, -32 98, -32 98, -12 98, -12 98, -8 80, 32 4, 32 4`, true),
        ink.light,
      ),
      pen.solid(oval(50, 104, 100, 17), ink.pale, 2.6),
      pen.flat(oval(50, 107, 46, 8), ink.accent),
    ],
  }
  const dome = {
    light: poly(pts`-60 70, 160 70, 250 400, -150 400`, 30),
    art: [
      pen.solid(box(30, -44, 40, 26, 6), ink.accent),
      pen.solid('M-70 96C-70 10 -30 -22 50 -22S170 10 170 96Z', ink.base),
      pen.flat('M96 -16C150 0 170 34 169 95H112C112 40 108 10 96 -16Z', ink.dark),
      pen.flat('M-52 92C-50 40 -34 10 0 -6C-24 20 -34 50 -34 92Z', ink.light),
      pen.solid(oval(50, 96, 120, 19), ink.pale, 2.6),
      pen.flat(oval(50, 100, 60, 9), ink.accent),
    ],
  }
  const bar = {
    light: poly(pts`-70 40, 270 40, 330 400, -150 400`, 30),
    art: [
      pen.solid(poly(pts`-80 0, 280 0, 286 26, -86 26`, 11), ink.base),
      pen.flat(poly(pts`-80 14, 284 14, 284 24, -82 24`, 8), ink.dark),
      pen.solid(poly(pts`-64 26, 266 26, 258 38, -56 38`, 4), ink.pale, 2.2),
      ...upTo(13).map((led) => pen.flat(box(-48 + led * 24, 29, 12, 5, 2), ink.accent)),
      pen.disc(230, 12, 6, ink.accent, 1.8),
      pen.flat(box(-60, 4, 180, 4, 2), ink.light),
    ],
  }
  const lamp = { cone, dome, bar }[head]
  const beamLines = (from: readonly [number, number], to: readonly [number, number], offset: number) => {
    const dx = to[0] - from[0]
    const dy = to[1] - from[1]
    const long = Math.hypot(dx, dy)
    const shift = [(-dy / long) * offset, (dx / long) * offset] as const
    return stroke([from[0] + shift[0], from[1] + shift[1]], [to[0] + shift[0], to[1] + shift[1]])
  }
  const coil = (from: readonly [number, number], to: readonly [number, number]) =>
    `${pen.hair(beamLines(from, [from[0] + (to[0] - from[0]) * 0.5, from[1] + (to[1] - from[1]) * 0.5], 0), 13)}${pen.dashes(beamLines(from, [from[0] + (to[0] - from[0]) * 0.5, from[1] + (to[1] - from[1]) * 0.5], 0), 9, ink.pale, '2 5')}`
  const [hx, hy] = turn([50, head === 'bar' ? 4 : -34], droop, [0, 0])
  const arms = {
    sprung: [
      pen.tube(beamLines(foot, elbow, -11), 9, ink.accent),
      pen.tube(beamLines(foot, elbow, 11), 9, ink.accent),
      coil(foot, elbow),
      pen.tube(beamLines(elbow, joint, -9), 9, ink.accent),
      pen.tube(beamLines(elbow, joint, 9), 9, ink.accent),
      coil(elbow, joint),
      pen.disc(...elbow, 25, ink.base, 3),
      pen.disc(...elbow, 11, ink.accent, 2.4),
    ],
    bent: [
      pen.tube(
        curve([foot, [-134, 120], [-200 + spread * 0.6, -60], [-120, -190], joint]),
        18,
        ink.accent,
        ink.pale,
      ),
    ],
  }
  return staged(stretch, {
    art: [
      pen.ground(-110, 284, 170, 20),
      pen.ground(150, 284, 150, 14),
      pen.tube(curve(pts`-220 262, -270 276, -300 262, -335 280`), 7, ink.line),
      moved(pen.flat(lamp.light, '#F3CF6B', 0.3), joint[0] + 50 - hx, joint[1] + 20 - hy, droop * 0.4),
      turned(pen, -110, pts`250 112, 256 126, 270 132, 278 130`, skinOf(ink)),
      pen.solid(oval(-110, 250, 112, 17), ink.light, 2.4),
      pen.solid(box(-140, 226, 40, 28, 6), ink.accentDark, 2.6),
      pen.disc(-46, 254, 9, ink.accent, 2),
      ...arms[arm],
      moved(lamp.art.join(''), joint[0] - hx + 10, joint[1] - hy + 6, droop),
      pen.disc(joint[0] + 6, joint[1] + 2, 19, ink.base, 3),
      pen.disc(joint[0] + 6, joint[1] + 2, 8, ink.accent, 2),
      pen.solid(poly(pts`70 262, 226 262, 246 282, 60 282`, 4), ink.pale, 2.4),
      pen.hair('M148 262L153 282', 2),
      ...upTo(3).map((line) =>
        pen.hair(
          `M${84 + line * 3} ${267 + line * 4}H138M${160 + line * 4} ${267 + line * 4}H${216 + line * 4}`,
          1.5,
          ink.line,
          0.5,
        ),
      ),
    ].join(''),
    dimensions: [
      { key: 'height', x1: -320, y1: -270, x2: -320, y2: 284 },
      { key: 'width', x1: -242, y1: 335, x2: 24, y2: 335 },
    ],
    callouts: [
      { x: joint[0] + 6, y: joint[1] + 2, side: 'right' },
      { x: elbow[0], y: elbow[1], side: 'left' },
    ],
    focus: { x: 80, y: -170, size: 360 },
  })
}
