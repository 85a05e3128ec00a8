import { proportioned } from '@/lib/plates/proportion'
import { pick, whole } from '@/lib/plates/random'
import {
  box,
  clipped,
  contactShadow,
  fill,
  n,
  oval,
  placed,
  repeat,
  stitch,
  stroke,
} from '@/lib/plates/shapes'
import type { Drawing, DrawingInput } from '@/lib/plates/types'

/** Small leather goods: a wallet, a coiled belt or a pair of gloves. */
export const walletsBeltsGloves: Drawing = (input) => {
  const form = pick(input.rand, ['wallet', 'belt', 'gloves'] as const)
  const art = { wallet, belt, gloves }[form](input)
  return proportioned(input.stretch, {
    art,
    dimensions: {
      wallet: [
        { key: 'width' as const, x1: 270, y1: 950, x2: 930, y2: 950 },
        { key: 'height' as const, x1: 1030, y1: 420, x2: 1030, y2: 860 },
        { key: 'length' as const, x1: 270, y1: 950, x2: 930, y2: 950 },
      ],
      belt: [
        { key: 'width' as const, x1: 1050, y1: 560, x2: 1050, y2: 720 },
        { key: 'diameter' as const, x1: 250, y1: 930, x2: 750, y2: 930 },
      ],
      gloves: [
        { key: 'length' as const, x1: 1090, y1: 230, x2: 1090, y2: 920 },
        { key: 'width' as const, x1: 250, y1: 1066, x2: 540, y2: 1066 },
      ],
    }[form],
    callouts: [
      { x: 790, y: 620, side: 'right' },
      { x: 430, y: 560, side: 'left' },
    ],
    focus: { x: form === 'belt' ? 640 : 420, y: form === 'gloves' ? 400 : 450, size: 360 },
  })
}

function wallet({ ink, rand }: DrawingInput): string {
  const slots = whole(rand, 3, 4)
  const closing = pick(rand, ['snap', 'band', 'none'] as const)
  const grain = pick(rand, ['plain', 'woven'] as const)
  const cover = 'M290 420H910Q932 420 932 444V838Q932 862 910 862H290Q268 862 268 838V444Q268 420 290 420Z'
  const woven = stroke(
    repeat(9, (i) => `M270 ${466 + i * 46}H930`) + repeat(13, (i) => `M${316 + i * 48} 420V862`),
    ink.dark,
    3,
  )
  return (
    contactShadow(600, 872, 320) +
    fill('M330 330Q332 306 356 302L860 262Q884 262 888 286L912 700L350 720Z', ink.dark, ink.line, {
      width: 3.5,
    }) +
    repeat(slots, (i) => {
      const y = 326 + i * 34
      return placed(
        box({ x: -238, y: 0, w: 476, h: 220, r: 16 }, i % 2 ? ink.pale : ink.accent, ink.line) +
          stroke('M-210 28H-120', i % 2 ? ink.accent : ink.pale, 9),
        { x: 612 - i * 3, y, turn: -4.2 + i * 1.2 },
      )
    }) +
    fill(cover, ink.base, ink.line, { width: 3.5 }) +
    clipped(
      'cover',
      cover,
      (grain === 'woven' ? woven : fill('M268 420H932V486Q600 520 268 486Z', ink.light)) +
        fill('M268 800Q600 832 932 800V862H268Z', ink.dark),
    ) +
    stitch(
      'M296 440H904Q912 440 912 450V832Q912 842 904 842H296Q288 842 288 832V450Q288 440 296 440Z',
      ink.accent,
    ) +
    (closing === 'snap'
      ? fill('M932 580H850Q806 584 806 640T850 700H932Z', ink.light, ink.line, { width: 3 }) +
        stitch('M926 594H852Q822 600 822 640T852 686H926', ink.dark) +
        oval({ x: 850, y: 640, rx: 19 }, ink.accent, ink.line) +
        oval({ x: 850, y: 640, rx: 9 }, ink.pale)
      : closing === 'band'
        ? stroke('M830 420V862', ink.line, 29) +
          stroke('M830 420V862', ink.accent, 23) +
          stroke('M822 424V858M838 424V858', ink.accentDark, 2)
        : '') +
    box({ x: 330, y: 770, w: 110, h: 34, r: 4 }, ink.dark, ink.line) +
    stroke('M346 787h78', ink.light, 5)
  )
}

function belt({ ink, rand }: DrawingInput): string {
  const turns = whole(rand, 4, 5)
  const buckle = pick(rand, ['pin', 'plate', 'double'] as const)
  const rings = repeat(turns, (i) => {
    const r = 246 - i * 42
    return (
      oval({ x: 500, y: 530, rx: r, ry: r * 0.44 }, i === turns - 1 ? ink.deep : ink.dark, ink.line, {
        width: 3,
      }) + oval({ x: 500, y: 530, rx: r - 14, ry: (r - 14) * 0.44 }, ink.deep, ink.line)
    )
  })
  const wall =
    'M254 530C254 670 390 700 500 700C640 700 700 690 950 690V560C760 560 746 600 746 530C746 590 640 638 500 638C360 638 254 590 254 530Z'
  const strap =
    'M254 530V690C262 760 380 800 500 800C640 800 700 730 960 730V574C740 574 690 640 500 640C370 640 262 590 254 530Z'
  return (
    contactShadow(560, 800, 330) +
    rings +
    fill(wall, ink.dark) +
    fill(strap, ink.base, ink.line, { width: 3.5 }) +
    fill(
      'M254 640V690C262 760 380 800 500 800C640 800 700 730 960 730V706C700 706 640 770 500 770C380 770 262 720 254 640Z',
      ink.dark,
    ) +
    stitch(
      'M262 566C280 620 380 656 500 658C690 656 740 592 954 592M262 680C280 740 380 780 500 782C640 780 700 714 954 714',
      ink.accent,
    ) +
    repeat(3, (i) => oval({ x: 560 + i * 66, y: 716 - i * 16, rx: 8, ry: 10 }, ink.deep, ink.light)) +
    fill('M780 572C800 568 812 568 826 568V744C812 744 800 746 780 750Z', ink.light, ink.line, { width: 3 }) +
    {
      pin:
        box({ x: 860, y: 548, w: 124, h: 208, r: 22 }, 'none', ink.line, { width: 31 }) +
        box({ x: 860, y: 548, w: 124, h: 208, r: 22 }, 'none', ink.accent, { width: 24 }) +
        box({ x: 860, y: 548, w: 124, h: 208, r: 22 }, 'none', ink.pale, { width: 4 }) +
        stroke('M866 652H990', ink.line, 19) +
        stroke('M866 652H990', ink.accent, 13),
      plate:
        box({ x: 846, y: 546, w: 154, h: 212, r: 18 }, ink.accent, ink.line, { width: 3.5 }) +
        box({ x: 866, y: 568, w: 114, h: 168, r: 10 }, 'none', ink.accentDark, { width: 4 }) +
        fill('M884 712L960 590h14L898 712Z', ink.pale),
      double:
        repeat(
          2,
          (i) =>
            box({ x: 860 + i * 62, y: 548, w: 70, h: 208, r: 18 }, 'none', ink.line, { width: 25 }) +
            box({ x: 860 + i * 62, y: 548, w: 70, h: 208, r: 18 }, 'none', ink.accent, { width: 18 }),
        ) +
        stroke('M870 652H1000', ink.line, 17) +
        stroke('M870 652H1000', ink.pale, 11),
    }[buckle]
  )
}

function gloves({ ink, rand }: DrawingInput): string {
  const cuff = pick(rand, ['knit', 'strap', 'fur'] as const)
  const long = whole(rand, 0, 50)
  const points = rand() < 0.6
  const hand = `M-116 ${270 + long}L-120 60C-126 10 -140 -60 -140 -150C-140 -186 -92 -188 -88 -152L-82 -40L-74 -250C-72 -290 -22 -290 -20 -250L-18 -50L-2 -290C2 -330 52 -328 50 -288L42 -44L70 -240C76 -278 124 -272 120 -232L104 20C130 -10 160 -60 186 -76C216 -90 238 -60 222 -34C190 20 150 120 116 170L112 ${270 + long}Z`
  const one = (id: string, isBack: boolean) =>
    fill(hand, isBack ? ink.dark : ink.base, ink.line, { width: 3.5 }) +
    clipped(
      id,
      hand,
      (isBack ? '' : fill(`M-150 -200H-104C-100 40 -96 160 -92 330H-150Z`, ink.light)) +
        fill(`M116 -260H96L70 60C90 160 80 240 76 330H140L240 -60Z`, isBack ? ink.deep : ink.dark),
    ) +
    (points
      ? stroke(
          'M-50 -20Q-54 60 -40 140M6 -10Q4 70 6 150M62 -10Q64 60 52 140',
          isBack ? ink.deep : ink.dark,
          6,
        )
      : stitch('M-98 40Q-40 20 90 50', ink.accent)) +
    stroke('M104 20C96 60 98 110 116 170', ink.line) +
    {
      knit:
        box({ x: -128, y: 190 + long, w: 252, h: 130, r: 14 }, ink.accent, ink.line, { width: 3.5 }) +
        stroke(
          repeat(13, (i) => `M${n(-112 + i * 18.2)} ${198 + long}v114`),
          ink.accentDark,
          5,
        ),
      strap:
        fill(`M-122 ${170 + long}H118V${206 + long}H-122Z`, ink.accent, ink.line) +
        box({ x: 30, y: 160 + long, w: 48, h: 56, r: 6 }, 'none', ink.line, { width: 13 }) +
        box({ x: 30, y: 160 + long, w: 48, h: 56, r: 6 }, 'none', ink.pale, { width: 8 }) +
        stitch(`M-108 ${256 + long}H104`, ink.accent),
      fur:
        fill(
          `M-136 ${220 + long}${'q12 -26 30 -4'.repeat(9)}q24 20 6 34q22 26 -2 40q10 30 -20 30${'q-16 22 -30 0'.repeat(7)}q-32 2 -26 -28q-24 -16 -4 -36q-22 -16 2 -36Z`,
          ink.pale,
          ink.line,
          { width: 3 },
        ) +
        stroke(
          repeat(
            6,
            (i) => `M${-100 + i * 40} ${250 + long}q8 14 20 4M${-84 + i * 40} ${286 + long}q8 14 20 4`,
          ),
          ink.accent,
          4,
        ),
    }[cuff]
  return (
    placed(one('behind', true), { x: 770, y: 566, turn: 13, scale: 1.06 }) +
    placed(`<g transform="scale(-1 1)">${one('front', false)}</g>`, { x: 440, y: 576, turn: -7, scale: 1.12 })
  )
}
