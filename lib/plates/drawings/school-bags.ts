import { puller } from '@/lib/plates/luggage'
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
import type { Drawing } from '@/lib/plates/types'

/** A stiff school satchel for the back: rounded box, reflective bands, a flap or two zips, a motif. */
export const schoolBags: Drawing = ({ ink, rand, stretch }) => {
  const form = pick(rand, ['flap', 'double', 'randoseru'] as const)
  const motif = pick(rand, ['planet', 'cat', 'wave'] as const)
  const corner = whole(rand, 60, 110)
  const body = `M${388 + corner} 316H${812 - corner}Q812 316 816 ${316 + corner}L832 870Q830 922 780 924H420Q370 922 368 870L384 ${316 + corner}Q388 316 ${388 + corner} 316Z`
  const zipLine = (path: string) =>
    stroke(path, ink.line, 15) + stroke(path, ink.deep, 11) + stroke(path, ink.pale, 4, { dash: '2 7' })
  const motifs = {
    planet:
      oval({ x: 0, y: 0, rx: 56 }, ink.accent, ink.line) +
      stroke('M-92 22C-60 50 60 -10 92 -34C100 -52 40 -40 0 -20', ink.pale, 9) +
      repeat(
        3,
        (i) =>
          `<path d="M0-12L3-3 12 0 3 3 0 12-3 3-12 0-3-3Z" transform="translate(${-84 + i * 86} ${-66 + (i % 2) * 120})" fill="${ink.pale}"/>`,
      ),
    cat:
      fill(
        'M-70 50C-84 -10 -76 -40 -66 -76L-26 -44H26L66 -76C76 -40 84 -10 70 50C50 76 -50 76 -70 50Z',
        ink.accent,
        ink.line,
      ) +
      oval({ x: -28, y: 4, rx: 8 }, ink.line) +
      oval({ x: 28, y: 4, rx: 8 }, ink.line) +
      stroke('M-14 30Q0 44 0 26Q0 44 14 30M-58 18l-40 -6M-58 30l-38 8M58 18l40 -6M58 30l38 8', ink.line, 4),
    wave:
      stroke('M-110 -20q27 -34 55 0t55 0t55 0t55 0M-110 22q27 -34 55 0t55 0t55 0t55 0', ink.accent, 13) +
      oval({ x: 60, y: -66, rx: 24 }, ink.pale, ink.line),
  }
  const at = (x: number, y: number, scale: number) =>
    `<g transform="translate(${x} ${y}) scale(${scale})">${motifs[motif]}</g>`
  const reflective = (y: number) =>
    box({ x: 396, y, w: 408, h: 22, r: 4 }, ink.pale, ink.line) +
    stroke(
      repeat(14, (i) => `M${410 + i * 28} ${y + 18}l12 -14`),
      ink.accentDark,
      2,
    )
  const fronts = {
    flap:
      fill(
        `M${392 + corner} 300H${808 - corner}Q812 304 818 ${300 + corner}L824 600Q820 664 760 668H440Q380 664 376 600L382 ${300 + corner}Q388 304 ${392 + corner} 300Z`,
        ink.light,
        ink.line,
        { width: 3.5 },
      ) +
      stitch('M398 420L396 596Q400 646 446 648H754Q800 646 804 596L802 420', ink.dark) +
      at(600, 480, 1.15) +
      mirrored(
        fill('M446 640H506V740H446Z', ink.accent, ink.line) +
          box({ x: 452, y: 716, w: 48, h: 42, r: 8 }, ink.pale, ink.line) +
          oval({ x: 476, y: 737, rx: 8 }, ink.accentDark),
      ) +
      reflective(800),
    double:
      zipLine(
        `M404 560V${330 + corner}Q406 350 ${404 + corner} 350H${796 - corner}Q794 350 796 ${330 + corner}V560`,
      ) +
      puller(ink, 796, 560) +
      at(600, 470, 0.95) +
      fill(
        'M424 640Q424 606 460 606H740Q776 606 776 640V850Q776 890 736 890H464Q424 890 424 850Z',
        ink.light,
        ink.line,
        { width: 3 },
      ) +
      zipLine('M440 690V660Q440 630 470 630H730Q760 630 760 660V690') +
      puller(ink, 440, 690) +
      reflective(760) +
      fill('M476 800H724V850Q600 880 476 850Z', ink.base, ink.line) +
      stitch('M486 812H714', ink.dark),
    randoseru:
      fill(
        `M${392 + corner} 296H${808 - corner}Q820 300 824 ${300 + corner}L836 850Q836 900 780 904H420Q364 900 364 850L376 ${300 + corner}Q380 300 ${392 + corner} 296Z`,
        ink.light,
        ink.line,
        { width: 3.5 },
      ) +
      stroke('M390 420L382 846Q384 882 424 884H776Q816 882 818 846L810 420', ink.dark, 4) +
      stitch('M404 430L398 840Q400 866 430 868H770Q800 866 802 840L796 430', ink.dark) +
      mirrored(
        oval({ x: 420, y: 420, rx: 10 }, ink.accent, ink.line) +
          oval({ x: 412, y: 840, rx: 10 }, ink.accent, ink.line),
      ) +
      box({ x: 560, y: 852, w: 80, h: 66, r: 10 }, ink.accent, ink.line) +
      oval({ x: 600, y: 884, rx: 14 }, ink.pale, ink.line) +
      at(600, 610, 0.9),
  }
  const art =
    contactShadow(600, 934, 270) +
    mirrored(
      stroke('M470 330C350 350 300 560 340 860', ink.line, 50) +
        stroke('M470 330C350 350 300 560 340 860', ink.dark, 44) +
        stroke('M462 344C362 364 318 560 352 840', ink.base, 4) +
        fill('M380 640C330 644 318 690 322 760C326 840 336 890 372 896Z', ink.dark, ink.line, { width: 3 }) +
        stroke('M378 648C340 652 328 690 328 724', ink.accent, 9),
    ) +
    stroke('M540 320C536 232 664 232 660 320', ink.line, 32) +
    stroke('M540 320C536 232 664 232 660 320', ink.accent, 25) +
    fill(body, ink.base, ink.line, { width: 3.5 }) +
    clipped(
      'bag',
      body,
      fill('M360 300H412L404 940H350Z', ink.light) +
        fill('M840 300H790L800 940H850Z', ink.dark) +
        fill('M360 880H840V940H360Z', ink.dark),
    ) +
    fronts[form] +
    mirrored(box({ x: 432, y: 918, w: 50, h: 18, r: 7 }, ink.deep, ink.line))
  return proportioned(stretch, {
    art,
    dimensions: [
      { key: 'height', x1: 1000, y1: 300, x2: 1000, y2: 934 },
      { key: 'width', x1: 368, y1: 1030, x2: 832, y2: 1030 },
    ],
    callouts: [
      { x: 780, y: 790, side: 'right' },
      { x: 420, y: 520, side: 'left' },
    ],
    focus: { x: 410, y: 290, size: 380 },
  })
}
