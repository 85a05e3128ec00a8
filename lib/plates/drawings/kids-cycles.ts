import {
  at,
  between,
  box,
  curve,
  oval,
  penOf,
  pick,
  type Point,
  poly,
  pts,
  staged,
  stroke,
  upTo,
} from '@/lib/plates/shapes-home'
import type { Drawing } from '@/lib/plates/types'

/** Children's bicycle in side view: step-through or straight frame, stabilisers, basket or bell, chain guard. */
export const kidsCycles: Drawing = ({ ink, rand, stretch }) => {
  const pen = penOf(ink)
  const balance = rand() < 0.35
  const frame = pick(rand, ['step', 'straight', 'arch'] as const)
  const stabilisers = !balance && rand() < 0.6
  const basket = rand() < 0.5
  const spokes = pick(rand, [12, 16, 20] as const)
  const radius = between(rand, 116, 132)
  const back: Point = [-190, 294 - radius]
  const front: Point = [190, 294 - radius]
  const crank: Point = [-24, 190]
  const seat: Point = [-86, -60]
  const head: Point = [128, -90]
  const wheel = ([x, y]: Point) =>
    [
      pen.disc(x, y, radius, ink.line),
      pen.disc(x, y, radius - 19, ink.pale),
      pen.hair(oval(x, y, radius - 24), 7, ink.accent),
      pen.disc(x, y, radius - 29, 'none', 1.8),
      pen.dashes(oval(x, y, radius - 6), 5, ink.deep, '3 9'),
      ...upTo(spokes).map((spoke) => {
        const angle = (spoke * 2 * Math.PI) / spokes
        const lag = angle + (spoke % 2 ? 0.5 : -0.5)
        return pen.hair(
          stroke(
            [x + Math.cos(lag) * 15, y + Math.sin(lag) * 15],
            [x + Math.cos(angle) * (radius - 29), y + Math.sin(angle) * (radius - 29)],
          ),
          1.6,
          ink.line,
          0.7,
        )
      }),
      pen.disc(x, y, 18, ink.accent, 2.6),
      pen.disc(x, y, 7, ink.accentDark, 2),
    ].join('')
  const tube = (d: string, width = 21) => pen.tube(d, width, ink.base, ink.light)
  const frames = {
    step: [
      tube(curve([[head[0] - 2, -40], [60, 110], [0, 178], crank]), 25),
      tube(
        curve([
          [head[0] + 6, -8],
          [90, 100],
          [20, 160],
          [-50, 110],
        ]),
        15,
      ),
    ],
    straight: [
      tube(stroke([head[0] + 4, -26], crank), 25),
      tube(stroke([head[0] - 4, -52], [seat[0] + 14, 20]), 20),
    ],
    arch: [
      tube(
        curve([
          [head[0] - 2, -40],
          [40, -16],
          [-30, 60],
          [-66, 84],
        ]),
        23,
      ),
      tube(curve([[head[0] + 6, -10], [70, 90], crank]), 20),
    ],
  }
  const guard = curve(
    [
      [back[0] - 10, back[1] - 24],
      [back[0] + 60, back[1] - 36],
      [crank[0], crank[1] - 46],
      [crank[0] + 46, crank[1]],
      [crank[0], crank[1] + 44],
      [back[0] + 60, back[1] + 26],
      [back[0] - 6, back[1] + 20],
      [back[0] - 10, back[1] - 24],
    ],
    true,
  )
  const fender = (c: Point, from: number, to: number) =>
    pen.tube(
      curve(
        upTo(9).map((step): Point => {
          const angle = ((from + ((to - from) * step) / 8) * Math.PI) / 180
          return [c[0] + Math.cos(angle) * (radius + 12), c[1] + Math.sin(angle) * (radius + 12)]
        }),
      ),
      9,
      ink.accent,
    )
  const trolley = `${pen.tube(`M${at(back)}L${back[0] - 8} 262`, 9, ink.accentDark)}${pen.disc(back[0] - 8, 262, 34, ink.line)}${pen.disc(back[0] - 8, 262, 23, ink.accent, 2)}${pen.disc(back[0] - 8, 262, 8, ink.pale, 2)}`
  return staged(
    stretch,
    {
      art: [
        pen.ground(0, 296, 320, 14),
        wheel(back),
        wheel(front),
        balance ? '' : fender(back, 195, 320),
        balance ? '' : fender(front, 200, 318),
        tube(stroke(back, [seat[0] + 8, 50]), 14),
        tube(stroke(back, balance ? [10, 150] : crank), 14),
        ...(balance ? [tube(curve([[head[0], -40], [60, 80], [0, 140], back]), 27)] : frames[frame]),
        balance ? tube(stroke([-70, 130], [seat[0], 0]), 20) : tube(stroke(crank, [seat[0], -4]), 21),
        pen.tube(stroke([seat[0], 6], [seat[0] - 10, -44]), 13, ink.pale),
        pen.solid(
          poly(
            [
              [seat[0] - 18, 6],
              [seat[0] + 20, 0],
              [seat[0] + 22, 18],
              [seat[0] - 15, 24],
            ],
            4,
          ),
          ink.accentDark,
          2.4,
        ),
        pen.solid(
          curve(
            [
              [-180, -86],
              [-150, -94],
              [-90, -78],
              [-16, -80],
              [-8, -66],
              [-40, -52],
              [-100, -38],
              [-150, -40],
              [-180, -62],
              [-180, -86],
            ],
            true,
          ),
          ink.accent,
        ),
        pen.flat(
          curve(
            [
              [-176, -70],
              [-110, -54],
              [-14, -66],
              [-40, -54],
              [-100, -41],
              [-150, -43],
              [-176, -62],
            ],
            true,
          ),
          ink.accentDark,
        ),
        pen.hair(
          curve([
            [-166, -84],
            [-110, -74],
            [-40, -74],
          ]),
          3,
          ink.pale,
          0.8,
        ),
        tube(curve([[head[0] + 2, -20], [150, 40], [172, 110], front]), 19),
        pen.solid(
          poly(
            [
              [head[0] - 17, head[1] + 26],
              [head[0] + 15, head[1] + 20],
              [head[0] + 28, -2],
              [head[0] - 2, 4],
            ],
            5,
          ),
          ink.accent,
        ),
        pen.tube(stroke([head[0] - 2, -70], [head[0] - 18, -150]), 13, ink.pale),
        pen.tube(
          curve([
            [head[0] - 18, -150],
            [head[0] + 14, -190],
            [head[0] - 6, -226],
            [head[0] - 66, -226],
          ]),
          12,
          ink.pale,
        ),
        pen.solid(box(head[0] - 126, -238, 74, 24, 11), ink.accent),
        ...upTo(5).map((rib) =>
          pen.hair(
            stroke([head[0] - 114 + rib * 12, -236], [head[0] - 114 + rib * 12, -216]),
            2,
            ink.accentDark,
          ),
        ),
        ...upTo(5).map((ribbon) =>
          pen.hair(
            curve([
              [head[0] - 126, -226],
              [head[0] - 150 - ribbon * 5, -214 + ribbon * 12],
              [head[0] - 146 - ribbon * 8, -176 + ribbon * 10],
            ]),
            4,
            ribbon % 2 ? ink.accent : ink.base,
          ),
        ),
        basket
          ? `${pen.solid(
              poly(
                [
                  [160, -176],
                  [292, -184],
                  [274, -70],
                  [176, -66],
                ],
                8,
              ),
              ink.accent,
            )}${upTo(5)
              .map((bar) =>
                pen.hair(stroke([180 + bar * 24, -178], [188 + bar * 18, -66]), 2.4, ink.accentDark),
              )
              .join('')}${upTo(3)
              .map((bar) =>
                pen.hair(
                  stroke([166 + bar * 3, -148 + bar * 28], [288 - bar * 5, -154 + bar * 28]),
                  2.4,
                  ink.accentDark,
                ),
              )
              .join('')}${pen.solid(
              poly(
                [
                  [152, -188],
                  [298, -196],
                  [296, -176],
                  [156, -168],
                ],
                6,
              ),
              ink.pale,
            )}`
          : `${pen.solid(
              poly(
                [
                  [142, -120],
                  [204, -138],
                  [216, -60],
                  [160, -44],
                ],
                10,
              ),
              ink.accent,
            )}${pen.hair(curve(pts`158 -106, 196 -116`), 4, ink.pale)}${pen.disc(head[0] + 6, -206, 13, ink.accent, 2.4)}`,
        balance
          ? ''
          : [
              pen.tube(stroke(crank, [crank[0] - 40, crank[1] + 60]), 11, ink.accentDark),
              pen.solid(box(crank[0] - 74, crank[1] + 54, 64, 19, 7), ink.line),
              pen.solid(guard, ink.accent),
              pen.flat(
                curve(
                  [
                    [back[0] - 4, back[1] + 4],
                    [crank[0] - 60, crank[1] + 10],
                    [crank[0] + 42, crank[1] + 6],
                    [crank[0], crank[1] + 40],
                    [back[0] + 60, back[1] + 22],
                    [back[0] - 4, back[1] + 17],
                    [back[0] - 4, back[1] + 4],
                  ],
                  true,
                ),
                ink.accentDark,
              ),
              pen.disc(crank[0], crank[1], 19, ink.pale, 2.6),
              pen.tube(stroke(crank, [crank[0] + 46, crank[1] - 48]), 11, ink.pale),
              pen.solid(box(crank[0] + 20, crank[1] - 66, 62, 19, 7), ink.line),
              pen.hair(
                stroke([back[0] + 50, back[1] - 12], [crank[0] - 40, crank[1] - 22]),
                4,
                ink.pale,
                0.8,
              ),
            ].join(''),
        stabilisers ? trolley : '',
      ].join(''),
      dimensions: [
        { key: 'diameter', x1: front[0] - radius, y1: 335, x2: front[0] + radius, y2: 335 },
        { key: 'length', x1: back[0] - radius, y1: -290, x2: front[0] + radius, y2: -290 },
        { key: 'height', x1: -350, y1: -70, x2: -350, y2: 294 },
      ],
      callouts: [
        { x: -100, y: -66, side: 'left' },
        { x: 60, y: 60, side: 'right' },
      ],
      focus: { x: -20, y: 110, size: 380 },
    },
    'even',
  )
}
