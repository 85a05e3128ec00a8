import { arc, between, curve, oval, penOf, pick, pts, staged, upTo } from '@/lib/plates/shapes-home'
import { patch, type Ring, seam, skinOf, turned } from '@/lib/plates/solids-home'
import type { Drawing } from '@/lib/plates/types'

/** Tall vase with a blossoming branch and a small companion jar. */
export const vasesDecor: Drawing = ({ ink, rand, stretch, part }) => {
  const pen = penOf(ink)
  const form = pick(rand, ['meiping', 'bottle', 'cylinder', 'gourd'] as const)
  const lean = between(rand, 0, 60)
  const blooms = Math.floor(between(rand, 6, 10))
  const painted = rand() < 0.6
  const forms: Record<typeof form, Ring[]> = {
    meiping: pts`-92 44, -84 36, -74 38, -50 110, 10 150, 90 132, 200 92, 280 84, 290 86`,
    bottle: pts`-130 46, -120 34, -40 32, 20 56, 110 142, 190 156, 260 118, 284 86, 290 88`,
    cylinder: pts`-90 86, -82 78, -60 76, -40 108, -30 116, -30 116, 250 116, 276 102, 290 90`,
    gourd: pts`-120 36, -110 30, -60 72, -20 84, 30 66, 56 56, 110 120, 180 146, 250 116, 284 86,
        290 88`,
  }
  const body = forms[form]
  const [topY, topR] = body[0] ?? [0, 0]
  const widest = Math.max(...body.map(([, r]) => r))
  const waist = body.find(([, r]) => r === widest)?.[0] ?? 100
  const branch = [
    [-40, topY + 20],
    [-30, topY - 60],
    [30, -220],
    [120 + lean, -268],
  ] as const
  const twig = [
    [-28, topY - 50],
    [-90, -210],
    [-150 - lean * 0.4, -250],
  ] as const
  const blossom = (x: number, y: number, size: number, tone: string) => {
    const petals = arc(x, y, size * 0.6, size * 0.6, x, x + 288, 4)
    return `${pen.solid(petals.map(([px, py]) => oval(px, py, size * 0.42)).join(''), tone, 1.6)}${pen.disc(x, y, size * 0.26, ink.accentDark)}`
  }
  const spots = upTo(blooms).map((index) => {
    const along = index % 2 ? twig : branch
    const last = along[along.length - 1] ?? [0, 0]
    const before = along[along.length - 2] ?? [0, 0]
    const part = 1 - Math.floor(index / 2) * 0.3
    return blossom(
      before[0] + (last[0] - before[0]) * part + (index % 3) * 10,
      before[1] + (last[1] - before[1]) * part - (index % 3) * 10,
      26 - (index % 4) * 3,
      index % 3 === 1 ? ink.accent : ink.pale,
    )
  })
  const bandAt = (y: number) => seam(-40, [y, widest])
  const lidded = [
    turned(pen, 190, pts`128 46, 136 46, 150 84, 200 106, 250 94, 288 64, 292 64`, {
      light: ink.pale,
      base: ink.accent,
      dark: ink.accentDark,
    }),
    turned(pen, 190, pts`96 16, 100 30, 118 52, 132 54`, {
      light: ink.pale,
      base: ink.accent,
      dark: ink.accentDark,
    }),
    turned(
      pen,
      190,
      pts`76 6, 84 13, 96 8`,
      { light: ink.pale, base: ink.accent, dark: ink.accentDark },
      { gloss: false },
    ),
    pen.hair(seam(190, [206, 106]), 2, ink.deep),
  ]
  return staged(stretch, {
    shift: -40,
    art: [
      pen.ground(20, 298, 290, 24),
      pen.tube(curve(branch), 6, ink.accentDark),
      pen.tube(curve(twig), 4, ink.accentDark),
      ...spots,
      turned(pen, -40, body, skinOf(ink)),
      painted
        ? `${pen.hair(bandAt(waist), 2.4, ink.deep)}${pen.hair(bandAt(waist + 12), 6, ink.accent)}${pen.hair(bandAt(waist + 24), 2.4, ink.deep)}`
        : '',
      ...(painted
        ? []
        : upTo(5).map((index) =>
            pen.hair(patch(-40, body, -0.5 + index * 0.25, -0.5 + index * 0.25), 1.4, ink.pale, 0.8),
          )),
      pen.solid(oval(-40, topY, topR, topR * 0.2), ink.light, 2.6),
      pen.flat(oval(-40, topY + 1, topR * 0.76, topR * 0.13), ink.deep),
      ...(part === 'vase' ? [] : lidded),
    ].join(''),
    dimensions: [
      { key: 'height', x1: -260, y1: topY, x2: -260, y2: 298 },
      { key: 'diameter', x1: -40 - widest, y1: 345, x2: -40 + widest, y2: 345 },
    ],
    callouts: [
      { x: -40 + topR, y: topY, side: 'right' },
      { x: 260, y: 190, side: 'right' },
    ],
    focus: { x: -30, y: 40, size: 400 },
  })
}
