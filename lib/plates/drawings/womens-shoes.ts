import { proportioned } from '@/lib/plates/proportion'
import { pick, whole } from '@/lib/plates/random'
import { clipped, contactShadow, fill, n, oval, stitch, stroke } from '@/lib/plates/shapes'
import type { Drawing } from '@/lib/plates/types'

/** A pump, slingback or ballet flat from the side; the heel height is the seed's first choice. */
export const womensShoes: Drawing = ({ ink, rand, stretch }) => {
  const form = pick(rand, ['stiletto', 'block', 'flare', 'ballet'] as const)
  const rise = {
    stiletto: whole(rand, 240, 290),
    block: whole(rand, 160, 210),
    flare: whole(rand, 190, 240),
    ballet: whole(rand, 26, 40),
  }[form]
  const trim = pick(rand, ['bow', 'strap', 'buckle', 'none'] as const)
  const point = whole(rand, 0, 30)
  const ground = 590 + rise / 2 + 110
  const y = (above: number, lift = 0) => n(ground - above - lift * rise)
  const shell = `M${214 - point * 0.6} ${y(16)}C${240 - point} ${y(44 + point)} 306 ${y(88)} 390 ${y(112)}C420 ${y(122)} 446 ${y(136)} 466 ${y(158)}C520 ${y(104, 0.1)} 600 ${y(64, 0.42)} 700 ${y(64, 0.74)}C790 ${y(72, 0.96)} 880 ${y(112, 1)} 946 ${y(150, 1)}C970 ${y(110, 1)} 974 ${y(56, 1)} 956 ${y(14, 1)}C880 ${y(2, 1)} 800 ${y(-2, 0.98)} 730 ${y(0, 0.84)}C640 ${y(0, 0.6)} 560 ${y(6, 0)} 450 ${y(2)}L250 ${y(0)}C222 ${y(0)} 204 ${y(6)} ${214 - point * 0.6} ${y(16)}Z`
  const heels = {
    stiletto: `M812 ${y(0, 0.99)}C862 ${y(-40, 1)} 900 ${y(60)} 914 ${y(0)}H938C944 ${y(60)} 962 ${y(-50, 1)} 960 ${y(16, 1)}Z`,
    block: `M770 ${y(0, 0.92)}L800 ${y(0)}H942L960 ${y(16, 1)}Z`,
    flare: `M806 ${y(0, 0.98)}C850 ${y(0, 0.5)} 830 ${y(20)} 820 ${y(0)}H960C944 ${y(40)} 936 ${y(0, 0.6)} 960 ${y(16, 1)}Z`,
    ballet: `M760 ${y(0, 0.86)}L766 ${y(0)}H946L958 ${y(14, 1)}Z`,
  }
  const trims = {
    bow:
      fill(
        `M462 ${y(150)}C420 ${y(206)} 376 ${y(190)} 380 ${y(150)}C384 ${y(118)} 430 ${y(120)} 462 ${y(150)}Z`,
        ink.light,
        ink.line,
      ) +
      fill(
        `M456 ${y(150)}C486 ${y(204)} 536 ${y(196)} 536 ${y(164)}C536 ${y(136)} 494 ${y(130)} 456 ${y(150)}Z`,
        ink.light,
        ink.line,
      ) +
      oval({ x: 460, y: ground - 151, rx: 15, ry: 18 }, ink.dark, ink.line),
    strap:
      form === 'ballet'
        ? stroke(`M560 ${y(90, 0.3)}C580 ${y(190)} 640 ${y(220)} 700 ${y(66, 0.74)}`, ink.line, 20) +
          stroke(`M560 ${y(90, 0.3)}C580 ${y(190)} 640 ${y(220)} 700 ${y(66, 0.74)}`, ink.base, 14)
        : stroke(`M944 ${y(146, 1)}C900 ${y(196, 1)} 780 ${y(210, 1)} 720 ${y(170, 1)}`, ink.line, 19) +
          stroke(`M944 ${y(146, 1)}C900 ${y(196, 1)} 780 ${y(210, 1)} 720 ${y(170, 1)}`, ink.base, 13) +
          stroke(`M720 ${y(170, 1)}C740 ${y(120, 1)} 860 ${y(100, 1)} 944 ${y(138, 1)}`, ink.base, 9),
    buckle: '',
    none: stitch(`M310 ${y(70)}C360 ${y(92)} 410 ${y(96)} 440 ${y(80)}`, ink.dark),
  }
  const buckle =
    stroke(`M388 ${y(110)}l56 14l-12 48l-56 -14Z`, ink.line, 15) +
    stroke(`M388 ${y(110)}l56 14l-12 48l-56 -14Z`, ink.accent, 9)
  const art =
    contactShadow(form === 'ballet' ? 590 : 380, ground + 14, form === 'ballet' ? 380 : 190) +
    (form === 'ballet' ? '' : contactShadow(900, ground + 14, 80)) +
    fill(
      `M466 ${y(158)}C540 ${y(128, 0.16)} 650 ${y(116, 0.74)} 760 ${y(126, 0.95)}C820 ${y(134, 1.04)} 890 ${y(150, 1.04)} 946 ${y(150, 1)}L900 ${y(60, 0.96)}L560 ${y(40, 0.3)}Z`,
      ink.pale,
      ink.line,
    ) +
    fill(heels[form], form === 'block' ? ink.dark : ink.deep, ink.line, { width: 3 }) +
    fill(shell, ink.base, ink.line, { width: 3.5 }) +
    clipped(
      'shell',
      shell,
      fill(
        `M180 ${y(-10)}V${y(60)}C300 ${y(40)} 420 ${y(36)} 560 ${y(26, 0.24)}C680 ${y(20, 0.66)} 800 ${y(30, 0.98)} 1000 ${y(40, 1)}V${y(-20)}Z`,
        ink.dark,
      ) +
        fill(
          `M250 ${y(70)}C310 ${y(98)} 380 ${y(112)} 440 ${y(130)}C400 ${y(92)} 330 ${y(72)} 250 ${y(70)}Z`,
          ink.light,
        ) +
        stitch(
          `M480 ${y(140)}C540 ${y(94, 0.1)} 610 ${y(52, 0.44)} 700 ${y(50, 0.74)}C790 ${y(58, 0.96)} 880 ${y(96, 1)} 936 ${y(132, 1)}`,
          ink.dark,
        ),
    ) +
    stroke(
      `M222 ${y(4)}L450 ${y(6)}C560 ${y(8)} 640 ${y(5, 0.6)} 730 ${y(5, 0.84)}C800 ${y(4, 0.98)} 880 ${y(8, 1)} 954 ${y(18, 1)}`,
      ink.accent,
      8,
    ) +
    (trim === 'buckle' ? buckle : trims[trim])
  return proportioned(
    { x: stretch.x, y: 1 },
    {
      art,
      dimensions: [
        { key: 'length', x1: 200, y1: ground + 96, x2: 970, y2: ground + 96 },
        { key: 'height', x1: 1060, y1: ground - rise, x2: 1060, y2: ground },
      ],
      callouts: [
        { x: 930, y: ground - rise - 60, side: 'right' },
        { x: 300, y: ground - 60, side: 'left' },
      ],
      focus: { x: 230, y: ground - 320, size: 380 },
    },
  )
}
