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

/** A backpack from the front: daypack, roll-top or flap-lid rucksack. */
export const backpacks: Drawing = ({ ink, rand, stretch }) => {
  const lid = pick(rand, ['zip', 'roll', 'flap'] as const)
  const front = pick(rand, ['pocket', 'bungee', 'molle'] as const)
  const waist = whole(rand, 0, 30)
  const side = rand() < 0.6
  const top = lid === 'zip' ? 300 : 340
  const body = `M${402 - waist * 0.2} ${top + 120}C${408} ${top + 30} 480 ${top} 600 ${top}C720 ${top} 792 ${top + 30} ${798 + waist * 0.2} ${top + 120}C${812 + waist} 600 ${822 + waist} 760 812 872C808 920 780 936 740 940H460C420 936 392 920 388 872C${378 - waist} 760 ${388 - waist} 600 ${402 - waist * 0.2} ${top + 120}Z`
  const zipLine = (path: string) =>
    stroke(path, ink.line, 14) + stroke(path, ink.deep, 10) + stroke(path, ink.pale, 4, { dash: '2 7' })
  const lids = {
    zip:
      zipLine('M424 560C424 420 470 344 600 344C730 344 776 420 776 560') +
      puller(ink, 776, 560) +
      puller(ink, 424, 560),
    roll:
      fill('M412 400C412 320 440 270 470 262H730C760 270 788 320 788 400Z', ink.light, ink.line, {
        width: 3.5,
      }) +
      fill('M452 232H748Q764 232 764 254T748 276H452Q436 276 436 254T452 232Z', ink.dark, ink.line, {
        width: 3,
      }) +
      stroke('M470 290L440 400M730 290L760 400M600 276V400', ink.dark, 3) +
      mirrored(
        stroke('M440 256C400 300 390 360 400 470', ink.line, 19) +
          stroke('M440 256C400 300 390 360 400 470', ink.accent, 13) +
          box({ x: 380, y: 470, w: 42, h: 54, r: 8 }, ink.deep, ink.line),
      ),
    flap:
      fill(
        'M404 480C398 380 430 290 500 272H700C770 290 802 380 796 480C790 540 740 560 600 560C460 560 410 540 404 480Z',
        ink.light,
        ink.line,
        { width: 3.5 },
      ) +
      stitch(
        'M422 480C418 390 446 306 506 290H694C754 306 782 390 778 480C770 524 730 540 600 540C470 540 430 524 422 480Z',
        ink.dark,
      ) +
      mirrored(
        stroke('M500 520V700', ink.line, 29) +
          stroke('M500 520V700', ink.accent, 23) +
          box({ x: 476, y: 570, w: 48, h: 50, r: 6 }, 'none', ink.line, { width: 13 }) +
          box({ x: 476, y: 570, w: 48, h: 50, r: 6 }, 'none', ink.pale, { width: 8 }),
      ),
  }
  const fronts = {
    pocket:
      fill(
        'M440 660C440 626 456 616 490 616H710C744 616 760 626 760 660V860Q760 896 724 896H476Q440 896 440 860Z',
        ink.light,
        ink.line,
        { width: 3 },
      ) +
      fill('M442 800H758V860Q758 894 724 894H476Q442 894 442 860Z', ink.base) +
      zipLine('M462 652H738') +
      puller(ink, 724, 654, 4) +
      stitch('M456 690V880H744V690', ink.dark),
    bungee:
      fill('M440 630H760V870Q760 896 730 896H470Q440 896 440 870Z', ink.dark, ink.line, { width: 3 }) +
      stroke('M470 640L730 720L470 800L730 880M730 640L470 720L730 800L470 880', ink.line, 9) +
      stroke('M470 640L730 720L470 800L730 880M730 640L470 720L730 800L470 880', ink.accent, 5) +
      repeat(
        4,
        (i) =>
          oval({ x: 466, y: 640 + i * 80, rx: 9 }, ink.deep, ink.line) +
          oval({ x: 734, y: 640 + i * 80, rx: 9 }, ink.deep, ink.line),
      ),
    molle: repeat(
      5,
      (i) =>
        box({ x: 440, y: 640 + i * 54, w: 320, h: 26, r: 3 }, ink.dark, ink.line) +
        stroke(
          repeat(6, (k) => `M${484 + k * 46} ${642 + i * 54}v22`),
          ink.light,
          4,
        ),
    ),
  }
  const art =
    contactShadow(600, 946, 270) +
    mirrored(
      stroke(`M480 ${top + 40}C380 ${top + 60} 330 560 366 880`, ink.line, 46) +
        stroke(`M480 ${top + 40}C380 ${top + 60} 330 560 366 880`, ink.deep, 40),
    ) +
    stroke(
      `M556 ${top + 10}C550 ${lid === 'zip' ? 226 : 206} 650 ${lid === 'zip' ? 226 : 206} 644 ${top + 10}`,
      ink.line,
      27,
    ) +
    stroke(
      `M556 ${top + 10}C550 ${lid === 'zip' ? 226 : 206} 650 ${lid === 'zip' ? 226 : 206} 644 ${top + 10}`,
      ink.accent,
      20,
    ) +
    (side
      ? mirrored(
          fill('M396 700C340 700 326 740 330 800C334 870 350 910 400 916Z', ink.dark, ink.line, {
            width: 3,
          }) + stroke('M396 706C350 708 336 730 334 770', ink.accent, 8),
        ) +
        fill('M826 560h42v160h-50Z', ink.accent, ink.line) +
        fill('M820 520h54v46h-54Z', ink.accentDark, ink.line)
      : '') +
    fill(body, ink.base, ink.line, { width: 3.5 }) +
    clipped(
      'pack',
      body,
      fill('M360 250H430C410 500 410 760 440 960H340Z', ink.light) +
        fill('M840 250H780C800 500 796 760 766 960H860Z', ink.dark) +
        fill('M360 892H840V960H360Z', ink.dark) +
        stroke('M380 892H820', ink.line),
    ) +
    fronts[front] +
    lids[lid] +
    box({ x: 556, y: lid === 'flap' ? 420 : 480, w: 88, h: 46, r: 5 }, ink.accent, ink.line) +
    stitch(`M564 ${lid === 'flap' ? 428 : 488}h72v30h-72Z`, ink.accentDark, 1.8)
  return proportioned(stretch, {
    art,
    dimensions: [
      { key: 'height', x1: 1010, y1: lid === 'zip' ? 300 : 236, x2: 1010, y2: 940 },
      { key: 'width', x1: 388, y1: 1030, x2: 812, y2: 1030 },
    ],
    callouts: [
      { x: 740, y: 560, side: 'right' },
      { x: 480, y: 780, side: 'left' },
    ],
    focus: { x: 420, y: lid === 'zip' ? 300 : 230, size: 380 },
  })
}
