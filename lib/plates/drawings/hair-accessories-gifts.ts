import { proportioned } from '@/lib/plates/proportion'
import { pick, whole } from '@/lib/plates/random'
import {
  box,
  contactShadow,
  fill,
  mirrored,
  n,
  oval,
  placed,
  repeat,
  stitch,
  stroke,
} from '@/lib/plates/shapes'
import type { Drawing, PlateInk } from '@/lib/plates/types'

/** Hair accessories: a claw clip, bow, scrunchie or gift box in front, two companions beside it. */
export const hairAccessoriesGifts: Drawing = ({ ink, rand, stretch, part }) => {
  const hero = pick(rand, ['claw', 'bow', 'scrunchie', 'box'] as const)
  const teeth = whole(rand, 5, 8)
  const gathers = whole(rand, 15, 21)
  const pins = whole(rand, 2, 4)
  const pieces = {
    claw: claw(ink, teeth),
    bow: bow(ink, rand() < 0.5),
    scrunchie: scrunchie(ink, gathers),
    box: giftBox(ink),
  }
  const others = (['scrunchie', 'bow', 'claw'] as const).filter((name) => name !== hero).slice(0, 2)
  const [first = 'bow', second = 'claw'] = others
  const companions =
    placed(pieces[first], { x: 384, y: 840, turn: -10, scale: 0.66 }) +
    placed(pieces[second], { x: 820, y: 836, turn: 8, scale: 0.66 }) +
    repeat(pins, (i) =>
      placed(pin(ink, i % 2 === 0), { x: 576 + i * 34, y: 830 + (i % 2) * 14, turn: -8 + i * 5 }),
    )
  const art = placed(pieces[hero], { x: 600, y: 470, scale: 1.5 }) + (part ? '' : companions)
  return proportioned(
    { x: stretch.x, y: 1 },
    {
      art,
      dimensions: [
        { key: 'width', x1: 306, y1: 216, x2: 894, y2: 216 },
        { key: 'length', x1: 306, y1: 216, x2: 894, y2: 216 },
        { key: 'height', x1: 1010, y1: 290, x2: 1010, y2: 664 },
        { key: 'diameter', x1: 1010, y1: 290, x2: 1010, y2: 664 },
      ],
      callouts: [
        { x: 740, y: 420, side: 'right' },
        { x: 460, y: 460, side: 'left' },
      ],
      focus: { x: 420, y: 290, size: 360 },
    },
  )
}

function claw(ink: PlateInk, teeth: number): string {
  const tooth = (i: number) => {
    const x = -150 + ((i + 0.5) * 300) / teeth
    const w = 120 / teeth
    const long = 96 + Math.cos((x / 150) * 1.3) * 26
    return (
      fill(
        `M${n(x - w)} -30C${n(x - w)} 20 ${n(x - w * 0.6)} ${n(long - 30)} ${n(x * 0.94)} ${n(long)}C${n(x + w * 0.7)} ${n(long - 30)} ${n(x + w)} 20 ${n(x + w)} -30Z`,
        ink.base,
        ink.line,
      ) + stroke(`M${n(x - w * 0.3)} 0Q${n(x - w * 0.3)} 30 ${n(x * 0.97)} ${n(long - 36)}`, ink.light, 4)
    )
  }
  return (
    fill('M-150 -20C-130 40 -110 80 -100 110H100C110 80 130 40 150 -20Z', ink.deep) +
    repeat(teeth, tooth) +
    fill(
      'M-176 -10C-190 -70 -120 -116 0 -118C120 -116 190 -70 176 -10C120 -40 -120 -40 -176 -10Z',
      ink.base,
      ink.line,
      { width: 3 },
    ) +
    fill('M-150 -48C-120 -84 -60 -100 0 -100C60 -100 120 -84 150 -48C100 -80 -100 -80 -150 -48Z', ink.light) +
    stroke('M-164 -22C-100 -52 100 -52 164 -22', ink.dark, 5) +
    mirrored(fill('M-70 -112C-76 -150 -40 -158 -16 -146V-112Z', ink.dark, ink.line, { width: 3 }), 0) +
    box({ x: -40, y: -126, w: 80, h: 22, r: 10 }, ink.accent, ink.line) +
    stroke('M-28 -126v22M-14 -126v22M0 -126v22M14 -126v22M28 -126v22', ink.line, 2)
  )
}

function bow(ink: PlateInk, velvet: boolean): string {
  const loop = 'M0 -10C-60 -110 -190 -120 -196 -40C-200 40 -180 80 -120 70C-70 60 -30 30 0 10Z'
  return (
    mirrored(
      fill('M-10 10C-40 60 -90 110 -110 180L-60 166L-36 196C-20 130 0 70 10 20Z', ink.dark, ink.line, {
        width: 3,
      }) + stitch('M-34 50C-60 100 -84 130 -94 168', ink.light),
      0,
    ) +
    mirrored(
      fill(loop, ink.base, ink.line, { width: 3 }) +
        fill('M-196 -30C-170 -10 -110 0 -60 -2C-110 20 -160 30 -192 20Z', ink.deep) +
        stroke(
          'M-20 -14C-60 -50 -110 -76 -160 -70M-18 6C-60 30 -100 44 -140 50',
          velvet ? ink.light : ink.dark,
          5,
        ),
      0,
    ) +
    fill('M-30 -34Q0 -46 30 -34Q42 0 30 34Q0 46 -30 34Q-42 0 -30 -34Z', ink.accent, ink.line, { width: 3 }) +
    stroke('M-14 -32Q-22 0 -14 32M10 -34Q18 0 10 34', ink.accentDark, 3)
  )
}

function scrunchie(ink: PlateInk, gathers: number): string {
  const at = (i: number, radius: number) => {
    const a = (i / gathers) * Math.PI * 2
    return `${n(Math.cos(a) * radius * 1.16)} ${n(Math.sin(a) * radius)}`
  }
  const outer = `M${at(0, 120)}${repeat(gathers, (i) => `Q${at(i + 0.5, 146)} ${at(i + 1, 120)}`)}Z`
  // wound the other way, so that the middle stays open
  const inner = `M${at(0, 58)}${repeat(gathers, (i) => `Q${at(-i - 0.5, 70)} ${at(-i - 1, 58)}`)}Z`
  return (
    fill(outer + inner, ink.accent, ink.line, { width: 3 }) +
    stroke(
      repeat(gathers, (i) => `M${at(i, 62)}Q${at(i + 0.5, 90)} ${at(i, 117)}`),
      ink.accentDark,
      6,
    ) +
    stroke(
      repeat(gathers, (i) => `M${at(i + 0.55, 84)}L${at(i + 0.55, 120)}`),
      ink.pale,
      3,
    )
  )
}

function giftBox(ink: PlateInk): string {
  return (
    contactShadow(0, 152, 160) +
    box({ x: -150, y: -40, w: 300, h: 186, r: 6 }, ink.base, ink.line, { width: 3 }) +
    fill('M90 -40H150V146H90Z', ink.dark) +
    box({ x: -166, y: -84, w: 332, h: 56, r: 6 }, ink.light, ink.line, { width: 3 }) +
    fill('M-24 -84H24V146H-24Z', ink.accent, ink.line) +
    mirrored(
      fill('M0 -86C-40 -150 -120 -140 -112 -100C-104 -70 -40 -76 0 -86Z', ink.accent, ink.line, {
        width: 3,
      }) + stroke('M-16 -92C-46 -120 -80 -122 -90 -106', ink.accentDark, 4),
      0,
    ) +
    oval({ x: 0, y: -90, rx: 17, ry: 15 }, ink.accentDark, ink.line) +
    fill('M46 6h86v56h-86Z', ink.pale, ink.line) +
    stroke('M62 26h54M62 42h34', ink.accentDark, 4)
  )
}

const pin = (ink: PlateInk, pearl: boolean): string =>
  stroke('M-8 -110V96Q-8 108 0 108T8 96V40Q2 20 8 0T8 -40V-110', ink.line, 9) +
  stroke('M-8 -110V96Q-8 108 0 108T8 96V40Q2 20 8 0T8 -40V-110', ink.accent, 4) +
  (pearl
    ? oval({ x: 0, y: -118, rx: 22 }, ink.pale, ink.line) + oval({ x: -6, y: -124, rx: 6 }, '#ffffff')
    : repeat(3, (i) => oval({ x: 0, y: -128 + i * 26, rx: 12 }, ink.base, ink.line)))
