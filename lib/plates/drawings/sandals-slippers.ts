import { proportioned } from '@/lib/plates/proportion'
import { pick, whole } from '@/lib/plates/random'
import { box, clipped, contactShadow, fill, flipped, oval, repeat, stitch, stroke } from '@/lib/plates/shapes'
import type { Drawing } from '@/lib/plates/types'

/** A pair of slides, two-strap sandals, thongs or house slippers seen from above. */
export const sandalsSlippers: Drawing = ({ ink, rand, stretch }) => {
  const form = pick(rand, ['slide', 'straps', 'thong', 'slipper'] as const)
  const tread = pick(rand, ['dots', 'waves', 'quilt'] as const)
  const wide = whole(rand, -8, 12)
  const bed = `M410 232C480 228 ${544 + wide} 282 ${550 + wide} 390C552 470 520 540 522 640C526 720 544 790 530 870C516 944 470 974 408 974C344 974 302 934 300 862C298 790 322 720 304 630C288 560 ${252 - wide} 500 ${254 - wide} 410C258 300 330 236 410 232Z`
  const treads = {
    dots: repeat(11, (r) =>
      repeat(6, (c) => oval({ x: 306 + c * 42 + (r % 2) * 21, y: 290 + r * 62, rx: 7 }, ink.accentDark)),
    ),
    waves: repeat(12, (r) => stroke(`M250 ${290 + r * 58}q38 -26 76 0t76 0t76 0t76 0`, ink.accentDark, 4)),
    quilt: repeat(14, (r) =>
      stroke(
        `M200 ${220 + r * 76}L620 ${-60 + r * 76}M200 ${-60 + r * 76}L620 ${220 + r * 76}`,
        ink.accentDark,
        2,
      ),
    ),
  }
  const buckle = (y: number) =>
    box({ x: 270, y, w: 54, h: 74, r: 12 }, 'none', ink.line, { width: 16 }) +
    box({ x: 270, y, w: 54, h: 74, r: 12 }, 'none', ink.pale, { width: 9 }) +
    stroke(`M296 ${y + 37}h52`, ink.line, 6)
  const band = (y: number, h: number, bend: number) =>
    `M${236 - wide} ${y + 24}C320 ${y - bend} 480 ${y - bend} ${566 + wide} ${y}C574 ${y + h * 0.4} 572 ${y + h * 0.7} 562 ${y + h}C480 ${y + h - bend} 330 ${y + h - bend} 240 ${y + h + 16}C228 ${y + h * 0.7} 226 ${y + h * 0.4} ${236 - wide} ${y + 24}Z`
  const uppers = {
    slide:
      fill(band(400, 190, 40), ink.base, ink.line, { width: 3.5 }) +
      stitch(`M${248 - wide} 446C330 386 480 386 556 424`, ink.light) +
      stitch('M254 590C330 532 480 532 550 566', ink.light) +
      fill('M330 470C390 448 450 448 500 462L490 500C440 488 390 490 340 508Z', ink.accent, ink.line),
    straps:
      fill(band(370, 84, 34), ink.base, ink.line, { width: 3.5 }) +
      fill(band(520, 84, 34), ink.base, ink.line, { width: 3.5 }) +
      buckle(386) +
      buckle(536) +
      stitch('M350 356C420 346 490 350 552 376', ink.light) +
      stitch('M350 506C420 496 490 500 552 526', ink.light) +
      oval({ x: 520, y: 420, rx: 8 }, ink.pale, ink.line) +
      oval({ x: 520, y: 570, rx: 8 }, ink.pale, ink.line),
    thong:
      fill(
        'M436 356C476 410 540 470 552 590C556 612 530 620 522 600C506 520 462 470 432 434C392 476 320 520 292 612C284 632 258 624 262 602C278 480 372 420 420 356C424 348 432 348 436 356Z',
        ink.base,
        ink.line,
        { width: 3.5 },
      ) +
      stroke('M426 392C470 440 520 500 534 580M424 396C380 440 310 490 280 590', ink.light, 5) +
      oval({ x: 428, y: 350, rx: 17 }, ink.dark, ink.line),
    slipper:
      fill(
        `M${246 - wide} 420C240 300 320 224 410 222C492 222 ${566 + wide} 290 ${560 + wide} 400C562 470 546 530 538 580C470 512 350 520 290 602C270 560 250 500 ${246 - wide} 420Z`,
        ink.base,
        ink.line,
        { width: 3.5 },
      ) +
      fill('M538 580C470 512 350 520 290 602L298 640C360 566 470 560 534 626Z', ink.pale, ink.line) +
      repeat(6, (i) =>
        stroke(`M${310 + i * 36} ${588 - Math.sin((i + 0.6) / 2) * 34}q10 18 2 34`, ink.line, 2),
      ) +
      stroke('M300 330C330 270 380 250 430 250', ink.light, 8),
  }
  const shade =
    form === 'slipper'
      ? ''
      : form === 'thong'
        ? fill(
            'M430 380C480 430 540 490 560 620L530 630C510 540 470 490 432 450C392 490 330 540 310 640L280 630C300 500 380 440 430 380Z',
            ink.accentDark,
          )
        : fill(band(form === 'slide' ? 430 : 545, form === 'slide' ? 190 : 84, 34), ink.accentDark)
  const one =
    fill(bed, ink.deep, ink.line, { width: 3.5 }) +
    `<g transform="translate(20 24) scale(.95 .96)">${fill(bed, ink.accent, ink.line) + clipped('bed', bed, treads[tread] + shade) + stitch(bed, ink.accentDark)}</g>` +
    uppers[form]
  const art =
    contactShadow(405, 976, 120) +
    contactShadow(795, 976, 120) +
    `<g id="shoe" transform="rotate(-4 400 600) translate(-14 0)">${one}</g>` +
    flipped('<use href="#shoe"/>')
  return proportioned(
    { x: stretch.x, y: 1 },
    {
      art,
      dimensions: [
        { key: 'length', x1: 1040, y1: 226, x2: 1040, y2: 978 },
        { key: 'width', x1: 240, y1: 1050, x2: 556, y2: 1050 },
      ],
      callouts: [
        { x: 900, y: 470, side: 'right' },
        { x: 340, y: 760, side: 'left' },
      ],
      focus: { x: 210, y: 330, size: 400 },
    },
  )
}
