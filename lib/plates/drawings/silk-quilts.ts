import { tufts } from '@/lib/plates/curves'
import { proportioned } from '@/lib/plates/proportion'
import { pick, whole } from '@/lib/plates/random'
import { clipped, contactShadow, fill, oval, repeat, stitch, stroke } from '@/lib/plates/shapes'
import type { Drawing } from '@/lib/plates/types'

/** A silk-filled quilt tied as a soft parcel, its floss drawn open at the inspection slit, cocoons beside it. */
export const silkQuilts: Drawing = ({ ink, rand, stretch }) => {
  const ribbon = pick(rand, ['cross', 'single', 'sash'] as const)
  const jacquard = pick(rand, ['bamboo', 'roundel', 'leaf'] as const)
  const cocoons = whole(rand, 3, 5)
  const slit = whole(rand, 0, 60)
  const body =
    'M262 420C300 372 420 346 600 346C780 346 900 372 938 420C996 470 1010 560 1000 660C992 770 972 830 920 846C800 876 400 876 280 846C228 830 208 770 200 660C190 560 204 470 262 420Z'
  const motifs = {
    bamboo: repeat(6, (i) =>
      stroke(
        `M${270 + i * 136} 340q${i % 2 ? 18 : -14} 240 6 520M${272 + i * 136} 520q40 -30 56 -4M${272 + i * 136} 660q-44 -30 -58 0`,
        ink.light,
        5,
      ),
    ),
    roundel: repeat(3, (r) =>
      repeat(
        6,
        (c) =>
          oval({ x: 270 + c * 136 + (r % 2) * 68, y: 450 + r * 140, rx: 40 }, 'none', ink.light, {
            width: 5,
          }) +
          stroke(`M${246 + c * 136 + (r % 2) * 68} ${450 + r * 140}q24 -36 48 0q-24 36 -48 0`, ink.light, 4),
      ),
    ),
    leaf: repeat(4, (r) =>
      repeat(7, (c) =>
        stroke(
          `M${230 + c * 118 + (r % 2) * 58} ${440 + r * 112}c30 -40 62 -30 64 0c-20 26 -46 24 -64 0l58 -4`,
          ink.light,
          4,
        ),
      ),
    ),
  }
  const band = (x: number) =>
    fill(
      `M${x - 26} 344C${x - 40} 500 ${x - 40} 700 ${x - 26} 868H${x + 26}C${x + 12} 700 ${x + 12} 500 ${x + 26} 344Z`,
      ink.accent,
      ink.line,
    ) + stroke(`M${x - 14} 350C${x - 28} 500 ${x - 28} 700 ${x - 14} 864`, ink.accentDark, 4)
  const sash =
    fill('M196 560Q600 610 1004 560V640Q600 690 198 640Z', ink.accent, ink.line) +
    stroke('M200 622Q600 672 1002 622', ink.accentDark, 5)
  const knotAt = ribbon === 'single' ? 420 : 600
  const knot = `<g transform="translate(${knotAt - 6} ${ribbon === 'single' ? 560 : 620})">${fill('M0 0C-50 -70 -130 -60 -128 -6C-126 44 -50 44 0 0C50 -70 130 -60 128 -6C126 44 50 44 0 0Z', ink.accent, ink.line, { width: 3 }) + fill('M-10 10C-40 70 -70 110 -60 190L-30 170C-36 120 0 60 10 14ZM6 10C40 60 70 100 76 176L48 164C46 120 10 60 -6 14Z', ink.accent, ink.line, { width: 3 }) + stroke('M-20 -8C-60 -36 -100 -34 -106 -8M20 -8C60 -36 100 -34 106 -8', ink.accentDark, 4) + fill('M-22 -22Q0 -30 22 -22Q30 0 22 24Q0 32 -22 24Q-30 0 -22 -22Z', ink.accentDark, ink.line)}</g>`
  const cocoon = (i: number) =>
    `<g transform="translate(${250 + i * 96} ${920 + (i % 2) * 22}) rotate(${[-18, 22, -6, 34, 8][i] ?? 0})">${fill('M-50 0C-50 -34 -22 -38 0 -30C22 -38 50 -34 50 0C50 34 22 38 0 30C-22 38 -50 34 -50 0Z', ink.pale, ink.line) + stroke('M-36 -14C-16 -24 16 -24 34 -12M-40 4C-14 -8 14 -8 40 4M-32 18C-10 12 12 12 32 18', ink.accentDark, 2)}</g>`
  const art =
    contactShadow(600, 872, 400) +
    fill(body, ink.base, ink.line, { width: 3.5 }) +
    clipped(
      'silk',
      body,
      motifs[jacquard] +
        fill('M180 700C400 800 800 800 1020 700V900H180Z', ink.dark) +
        fill('M250 440C320 384 460 366 600 366C740 366 880 384 950 440C840 410 360 410 250 440Z', ink.light) +
        stroke('M196 600Q600 660 1004 600', ink.line, 3) +
        stroke('M196 716Q600 790 1004 716', ink.line, 3) +
        stitch('M200 620Q600 680 1000 620', ink.dark),
    ) +
    (ribbon === 'sash' ? sash : ribbon === 'single' ? band(420) : band(600) + sash) +
    knot +
    fill(`M${760 + slit * 0.4} 700Q830 676 900 690Q850 740 ${770 + slit * 0.4} 736Z`, ink.deep, ink.line) +
    fill(
      tufts(
        [
          [764, 706],
          [830, 692],
          [896, 698],
          [920, 748],
          [888, 806],
          [832, 832],
          [772, 800],
          [744, 748],
          [764, 706],
        ],
        34,
      ),
      ink.pale,
      ink.line,
    ) +
    stroke(
      'M790 730C800 770 830 790 850 800M820 716C836 750 860 770 876 774M780 760C790 784 806 800 824 806',
      ink.accentDark,
      2.5,
    ) +
    repeat(cocoons, cocoon)
  return proportioned(
    { x: stretch.x, y: 1 },
    {
      art,
      // it lies folded, and its measures are those of the open cloth
      dimensions: [],
      callouts: [
        { x: 860, y: 770, side: 'right' },
        { x: 300, y: 916, side: 'left' },
      ],
      focus: { x: 640, y: 590, size: 330 },
    },
  )
}
