import { proportioned } from '@/lib/plates/proportion'
import { pick, whole } from '@/lib/plates/random'
import { box, clipped, fill, mirrored, oval, repeat, stitch, stroke } from '@/lib/plates/shapes'
import type { Drawing } from '@/lib/plates/types'

/** Trousers flat from the front: wide, tapered, flared or denim. */
export const womensTrousers: Drawing = ({ ink, rand, stretch }) => {
  const form = pick(rand, ['wide', 'tapered', 'flared', 'denim'] as const)
  const pleats = whole(rand, 0, 2)
  const closing = pick(rand, ['button', 'belt', 'tabs'] as const)
  const { outer, inner, knee, hip } = {
    wide: { outer: 270, inner: 52, knee: 226, hip: 186 },
    tapered: { outer: 152, inner: 58, knee: 178, hip: 192 },
    flared: { outer: 236, inner: 44, knee: 164, hip: 176 },
    denim: { outer: 186, inner: 50, knee: 184, hip: 182 },
  }[form]
  const legs = `M474 286C464 350 440 400 ${600 - hip} 480C${600 - hip - 6} 540 ${600 - knee - 4} 620 ${600 - knee} 700C${600 - knee - 4} 800 ${600 - outer + 6} 880 ${600 - outer} 960L${600 - inner} 966C${600 - inner + 8} 820 588 660 600 500C612 660 ${600 + inner - 8} 820 ${600 + inner} 966L${600 + outer} 960C${600 + outer - 6} 880 ${600 + knee + 4} 800 ${600 + knee} 700C${600 + knee + 4} 620 ${600 + hip + 6} 540 ${600 + hip} 480C760 400 736 350 726 286Z`
  const isDenim = form === 'denim'
  const seam = isDenim ? ink.accent : ink.light
  const art =
    fill('M478 250Q600 226 722 250L718 290H482Z', ink.deep, ink.line) +
    fill(legs, ink.base, ink.line, { width: 3.5 }) +
    clipped(
      'legs',
      legs,
      fill('M600 490C590 660 574 820 548 980H${600 - 0}V490Z'.replace('${600 - 0}', '606'), ink.dark) +
        fill('M726 286L770 440C800 600 860 800 900 980H820C800 760 740 520 690 330Z', ink.dark) +
        (isDenim
          ? fill(
              'M450 520C430 620 440 700 480 720C520 660 520 560 490 500ZM700 500C680 580 690 680 730 720C760 660 760 560 744 510Z',
              ink.light,
            )
          : mirrored(
              stroke(
                `M530 340C510 520 ${600 - (outer + inner) / 2 + 6} 760 ${600 - (outer + inner) / 2} 970`,
                ink.light,
                4,
              ),
            )) +
        mirrored(
          stitch(
            `M486 300C470 380 452 420 ${614 - hip} 490C${612 - hip} 560 ${614 - knee} 640 ${614 - knee} 700C${612 - knee} 800 ${618 - outer} 880 ${614 - outer} 960`,
            seam,
          ),
        ) +
        mirrored(
          stitch(
            `M${600 - outer - 10} ${isDenim ? 930 : 940}L${600 - inner + 10} ${isDenim ? 938 : 948}`,
            seam,
          ),
        ),
    ) +
    mirrored(
      (isDenim
        ? fill('M470 304C480 370 530 392 566 376L572 300Z', ink.dark, ink.line) +
          stitch('M470 326C486 384 530 404 566 388', seam)
        : stroke('M474 330C490 380 500 420 468 460', ink.line) +
          stitch('M486 336C502 382 510 416 482 456', ink.dark)) +
        repeat(isDenim ? 0 : pleats, (i) =>
          stroke(
            `M${536 - i * 26} 300C${532 - i * 26} 350 ${524 - i * 24} 390 ${518 - i * 24} 420`,
            ink.dark,
            4,
          ),
        ),
    ) +
    stroke('M600 296V500', ink.line) +
    stitch('M622 300C630 380 630 430 602 456', seam) +
    fill('M476 248Q600 282 724 248L728 296Q600 330 472 296Z', ink.light, ink.line, { width: 3 }) +
    repeat(4, (i) =>
      box(
        { x: [492, 540, 644, 692][i] ?? 0, y: [250, 258, 258, 250][i] ?? 0, w: 16, h: 58, r: 4 },
        ink.base,
        ink.line,
      ),
    ) +
    (closing === 'belt' && !isDenim
      ? fill('M474 262Q600 298 726 262V290Q600 326 474 290Z', ink.accent, ink.line) +
        box({ x: 572, y: 270, w: 56, h: 50, r: 8 }, 'none', ink.line, { width: 14 }) +
        box({ x: 572, y: 270, w: 56, h: 50, r: 8 }, 'none', ink.pale, { width: 8 })
      : oval({ x: 600, y: 294, rx: 12 }, isDenim ? ink.accent : ink.pale, ink.line) +
        (closing === 'tabs' ? mirrored(fill('M486 262L540 276V300L486 288Z', ink.dark, ink.line)) : ''))
  return proportioned(stretch, {
    art,
    dimensions: [
      { key: 'length', x1: 1040, y1: 250, x2: 1040, y2: 966 },
      { key: 'width', x1: 474, y1: 190, x2: 726, y2: 190 },
      { key: 'height', x1: 1040, y1: 250, x2: 1040, y2: 966 },
    ],
    callouts: [
      { x: 770, y: 640, side: 'right' },
      { x: 480, y: 420, side: 'left' },
    ],
    focus: { x: 420, y: 230, size: 360 },
  })
}
