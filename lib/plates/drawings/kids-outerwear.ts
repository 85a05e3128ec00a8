import { cutTop } from '@/lib/plates/garment'
import { proportioned } from '@/lib/plates/proportion'
import { pick, whole } from '@/lib/plates/random'
import { clipped, fill, mirrored, oval, repeat, stitch, stroke } from '@/lib/plates/shapes'
import { bandRibs, zip } from '@/lib/plates/textile'
import type { Drawing } from '@/lib/plates/types'

/** A child's hooded jacket: padded, raincoat or toggle coat; ears on the hood for some. */
export const kidsOuterwear: Drawing = ({ ink, rand, stretch }) => {
  const form = pick(rand, ['padded', 'rain', 'toggle'] as const)
  const ears = pick(rand, ['round', 'point', 'none'] as const)
  const flare = whole(rand, 6, 40)
  const top = cutTop({
    top: 410,
    neck: 96,
    neckDepth: 40,
    neckForm: 'crew',
    shoulder: 216,
    slope: 40,
    armhole: 580,
    chest: 222,
    waist: 230,
    waistY: 760,
    hem: 232 + flare,
    bottom: 940,
    sleeve: { length: 430, wrist: 104, angle: 20 },
  })
  const { outer, inner } = top.wrist
  const closing = {
    padded:
      repeat(
        5,
        (i) =>
          stroke(`M330 ${560 + i * 80}Q600 ${582 + i * 80} 870 ${560 + i * 80}`, ink.dark, 5) +
          stroke(`M330 ${568 + i * 80}Q600 ${590 + i * 80} 870 ${568 + i * 80}`, ink.light, 3),
      ) + zip(600, 450, 930, ink.accent, ink.pale, ink.line),
    rain:
      fill('M572 440H640V960H572Z', ink.light, ink.line) +
      repeat(5, (i) => oval({ x: 606, y: 500 + i * 92, rx: 13 }, ink.accent, ink.line)) +
      mirrored(
        fill('M410 740H540V760L530 860H420L410 760Z', ink.light, ink.line) +
          fill('M402 724H548V764H402Z', ink.accent, ink.line),
      ),
    toggle:
      stroke('M600 440V960', ink.line) +
      repeat(
        4,
        (i) =>
          stroke(
            `M520 ${520 + i * 100}Q600 ${500 + i * 100} 680 ${520 + i * 100}Q600 ${540 + i * 100} 520 ${520 + i * 100}`,
            ink.accent,
            7,
          ) + fill(`M640 ${506 + i * 100}h50v28h-50q-14 -14 0-28Z`, ink.accentDark, ink.line),
      ) +
      mirrored(
        fill('M396 760H530V880Q463 900 396 880Z', ink.light, ink.line) + stitch('M408 774H518', ink.dark),
      ),
  }
  const earArt = {
    round:
      oval({ x: 462, y: 262, rx: 46 }, ink.base, ink.line, { width: 3.5 }) +
      oval({ x: 464, y: 266, rx: 25 }, ink.accent),
    point:
      fill('M430 310L432 204L520 250Z', ink.base, ink.line, { width: 3.5 }) +
      fill('M444 288L446 230L496 258Z', ink.accent),
    none: '',
  }
  const art =
    mirrored(
      fill(top.sleeve, ink.base, ink.line, { width: 3.5 }) +
        (form === 'padded'
          ? repeat(4, (i) =>
              stroke(`M${outer[0] + 18 + i * 26} ${outer[1] - 90 - i * 76}l${110 - i * 3} 36`, ink.dark, 4),
            )
          : '') +
        fill(top.cuff(44), form === 'rain' ? ink.light : ink.accent, ink.line) +
        (form === 'padded'
          ? bandRibs(
              [outer[0] + 6, outer[1] - 40],
              [inner[0] + 6, inner[1] - 40],
              [-10, 34],
              7,
              ink.accentDark,
            )
          : ''),
    ) +
    mirrored(earArt[ears]) +
    fill(
      'M600 216C470 216 408 310 430 420C450 470 540 490 600 490C660 490 750 470 770 420C792 310 730 216 600 216Z',
      ink.base,
      ink.line,
      { width: 3.5 },
    ) +
    fill(
      'M600 268C510 268 468 340 484 412C504 456 560 470 600 476C640 470 696 456 716 412C732 340 690 268 600 268Z',
      ink.deep,
      ink.line,
    ) +
    fill(
      'M500 420C540 380 660 380 700 420C690 450 640 470 600 476C560 470 510 450 500 420Z',
      ink.accent,
      ink.line,
    ) +
    fill(top.body, ink.base, ink.line, { width: 3.5 }) +
    clipped(
      'coat',
      top.body,
      mirrored(fill('M380 580C414 700 392 860 330 960H300V580Z', ink.dark)) +
        closing[form] +
        (form === 'rain' ? stroke('M330 916Q600 936 870 916', ink.pale, 14) : ''),
    ) +
    mirrored(
      stroke(top.armhole, ink.line) +
        fill('M504 410C520 450 560 484 600 490L590 520C540 510 496 470 480 422Z', ink.light, ink.line),
    )
  return proportioned(stretch, {
    art,
    dimensions: [
      { key: 'length', x1: 1050, y1: 410, x2: 1050, y2: 944 },
      { key: 'width', x1: 378, y1: 1020, x2: 822, y2: 1020 },
      { key: 'height', x1: 1050, y1: 410, x2: 1050, y2: 944 },
    ],
    callouts: [
      { x: 760, y: 720, side: 'right' },
      { x: 440, y: 330, side: 'left' },
    ],
    focus: { x: 410, y: 330, size: 380 },
  })
}
