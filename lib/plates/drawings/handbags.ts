import { proportioned } from '@/lib/plates/proportion'
import { pick, whole } from '@/lib/plates/random'
import {
  box,
  clipped,
  contactShadow,
  fill,
  mirrored,
  oval,
  repeat,
  stitch,
  stroke,
} from '@/lib/plates/shapes'
import { lattice } from '@/lib/plates/textile'
import type { Drawing } from '@/lib/plates/types'

/** A handbag: tote, flap bag on a chain, bucket or structured top-handle bag. */
export const handbags: Drawing = ({ ink, rand, stretch }) => {
  const form = pick(rand, ['tote', 'flap', 'bucket', 'top'] as const)
  const clasp = pick(rand, ['turn', 'ring', 'bar'] as const)
  const flare = whole(rand, -16, 30)
  const quilted = rand() < 0.4
  const metal = ink.accent
  const strap = (d: string, width: number) =>
    stroke(d, ink.line, width + 7) + stroke(d, ink.dark, width) + stitch(d, ink.light, 1.8)
  const clasps = {
    turn: (x: number, y: number) =>
      box({ x: x - 44, y: y - 28, w: 88, h: 56, r: 12 }, metal, ink.line, { width: 3 }) +
      box({ x: x - 9, y: y - 20, w: 18, h: 40, r: 9 }, ink.pale, ink.line),
    ring: (x: number, y: number) =>
      oval({ x, y, rx: 34 }, 'none', ink.line, { width: 17 }) +
      oval({ x, y, rx: 34 }, 'none', metal, { width: 11 }),
    bar: (x: number, y: number) =>
      box({ x: x - 80, y: y - 11, w: 160, h: 22, r: 11 }, metal, ink.line, { width: 3 }) +
      oval({ x: x - 56, y, rx: 5 }, ink.deep) +
      oval({ x: x + 56, y, rx: 5 }, ink.deep),
  }
  const shapes = {
    tote: `M${312 - flare} 480H${888 + flare}L${858} 900Q856 926 830 926H370Q344 926 342 900Z`,
    flap: 'M262 520Q262 476 306 476H894Q938 476 938 520L946 860Q944 920 884 922H316Q256 920 254 860Z',
    bucket: `M400 480H800L${846 + flare} 880Q846 936 780 940H420Q354 936 ${354 - flare} 880Z`,
    top: `M${320 - flare} 540Q${322 - flare} 516 350 516H850Q${878 + flare} 516 ${880 + flare} 540L910 890Q910 922 880 924H320Q290 922 290 890Z`,
  }
  const body = shapes[form]
  const chain = repeat(13, (i) => {
    const t = (i / 12) * Math.PI
    return oval({ x: 600 - Math.cos(t) * 290, y: 500 - Math.sin(t) * 270, rx: 19, ry: 12 }, 'none', metal, {
      width: 6,
    })
  })
  const behind = {
    tote: strap('M456 490C450 300 500 250 600 250C700 250 750 300 744 490', 22),
    flap: stroke('M310 500C316 140 884 140 890 500', ink.line, 5) + chain,
    bucket: strap('M410 500C360 200 840 200 790 500', 24),
    top: strap('M470 524C460 340 520 300 600 300C680 300 740 340 730 524', 28),
  }
  const details = {
    tote:
      mirrored(
        fill('M430 470H482V600Q456 630 430 600Z', ink.light, ink.line) +
          stitch('M440 480V596M472 480V596', ink.dark) +
          oval({ x: 456, y: 500, rx: 9 }, metal, ink.line),
      ) +
      fill('M300 480H900L896 516H306Z', ink.dark, ink.line) +
      clasps[clasp](600, 560) +
      stroke('M349 860H851', ink.line),
    flap:
      fill(
        'M258 500Q262 466 306 466H894Q938 466 942 500L930 640Q900 760 600 772Q300 760 270 640Z',
        ink.light,
        ink.line,
        { width: 3.5 },
      ) +
      (quilted
        ? clipped(
            'flap',
            'M258 500Q262 466 306 466H894Q938 466 942 500L930 640Q900 760 600 772Q300 760 270 640Z',
            lattice({ x: 250, y: 460, w: 700, h: 320, gap: 76 }, ink.dark, 3),
          )
        : stitch('M280 500L288 632Q316 740 600 752Q884 740 912 632L920 500', ink.dark)) +
      clasps[clasp](600, 740),
    bucket:
      fill('M394 474H806L812 540H388Z', ink.light, ink.line, { width: 3 }) +
      repeat(8, (i) => oval({ x: 422 + i * 51, y: 508, rx: 10 }, metal, ink.line)) +
      stroke('M422 508C480 526 540 528 592 514M778 508C720 526 660 528 608 514', ink.dark, 9) +
      stroke('M592 514C560 560 556 620 566 690M608 514C640 560 644 600 630 660', ink.line, 12) +
      stroke('M592 514C560 560 556 620 566 690M608 514C640 560 644 600 630 660', ink.light, 7) +
      mirrored(fill('M556 690h22l8 66h-38Z', metal, ink.line), 598) +
      stroke('M360 850Q600 880 840 850', ink.line) +
      stitch('M360 864Q600 894 840 864', ink.light),
    top:
      fill(
        'M318 530Q600 560 882 530L886 580C860 700 720 720 600 722C480 720 340 700 314 580Z',
        ink.light,
        ink.line,
        { width: 3 },
      ) +
      stitch('M330 580C360 680 480 702 600 704C720 702 840 680 870 580', ink.dark) +
      clasps[clasp](600, 706) +
      mirrored(fill('M446 500H494V560H446Z', metal, ink.line)),
  }
  const tassel =
    stroke('M846 520C880 560 880 590 872 620', metal, 6) +
    fill('M852 620h42l8 26h-58Z', ink.accentDark, ink.line) +
    fill('M846 646h56l12 130h-80Z', metal, ink.line) +
    stroke('M858 650l-8 122M872 650v122M888 650l8 122', ink.accentDark, 3)
  const art =
    contactShadow(600, 938, form === 'bucket' ? 260 : 330) +
    behind[form] +
    fill(body, ink.base, ink.line, { width: 3.5 }) +
    clipped(
      'bag',
      body,
      fill('M230 460H340L370 940H230Z', ink.light) +
        fill('M960 460H856L826 940H960Z', ink.dark) +
        fill('M230 850Q600 890 970 850V950H230Z', ink.dark) +
        (quilted && form !== 'tote' ? lattice({ x: 240, y: 470, w: 720, h: 470, gap: 76 }, ink.dark, 3) : ''),
    ) +
    details[form] +
    (form === 'tote' || form === 'top' ? tassel : '')
  return proportioned(
    { x: stretch.x, y: 1 },
    {
      art,
      dimensions: [
        {
          key: 'width',
          x1: form === 'bucket' ? 354 : 290,
          y1: 1020,
          x2: form === 'bucket' ? 846 : 910,
          y2: 1020,
        },
        { key: 'height', x1: 1046, y1: 480, x2: 1046, y2: 930 },
        {
          key: 'length',
          x1: form === 'bucket' ? 354 : 290,
          y1: 1020,
          x2: form === 'bucket' ? 846 : 910,
          y2: 1020,
        },
      ],
      callouts: [
        { x: 790, y: 800, side: 'right' },
        { x: 400, y: 600, side: 'left' },
      ],
      focus: { x: 410, y: 470, size: 370 },
    },
  )
}
