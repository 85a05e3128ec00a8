import { proportioned } from '@/lib/plates/proportion'
import { pick, whole } from '@/lib/plates/random'
import { clipped, fill, mirrored, oval, stroke } from '@/lib/plates/shapes'
import type { Drawing } from '@/lib/plates/types'

/** Eyewear in two views, front above and side below, as on a frame maker's drawing. */
export const glassesSunglasses: Drawing = ({ ink, rand, stretch }) => {
  const form = pick(rand, ['round', 'square', 'cat', 'aviator', 'halfrim'] as const)
  const tinted = rand() < 0.55
  const rim = { round: 13, square: 24, cat: 22, aviator: 9, halfrim: 18 }[form] + whole(rand, -2, 4)
  const lens = {
    round:
      'M420 320C502 320 558 376 558 452C558 530 502 584 420 584C338 584 284 530 284 452C284 376 338 320 420 320Z',
    square:
      'M300 340C360 326 490 326 540 342C560 350 566 370 562 410C556 500 530 560 470 570C420 578 350 576 318 548C286 520 276 440 280 380C282 356 286 344 300 340Z',
    cat: 'M236 322C300 330 480 336 540 352C562 360 564 384 556 420C540 500 500 552 430 556C350 560 296 510 276 440C266 404 244 360 236 322Z',
    aviator:
      'M288 336C360 322 480 322 536 340C560 350 562 390 552 440C538 520 490 596 414 596C330 596 280 520 270 430C266 380 268 346 288 336Z',
    halfrim:
      'M290 350C360 338 480 340 540 352C560 358 560 380 556 420C548 500 510 548 430 550C340 552 292 510 280 430C276 390 276 356 290 350Z',
  }[form]
  const glass = tinted ? ink.accentDark : '#e6eef0'
  const isMetal = form === 'aviator' || form === 'round'
  const frame = isMetal ? ink.accent : ink.base
  const hinge = form === 'cat' ? 326 : 392
  const brow = {
    round: '',
    square: '',
    cat: '',
    aviator: stroke('M486 338Q600 306 714 338', ink.line, 17) + stroke('M486 338Q600 306 714 338', frame, 11),
    halfrim: '',
  }[form]
  const bridgeY = { round: 430, square: 384, cat: 392, aviator: 404, halfrim: 380 }[form]
  const bridge = `M552 ${bridgeY}Q600 ${bridgeY - 44} 648 ${bridgeY}`
  const edge =
    form === 'halfrim'
      ? 'M280 430C276 390 276 356 290 350C360 338 480 340 540 352C560 358 560 380 556 420'
      : lens
  const half =
    stroke(
      `M286 ${hinge}C330 ${hinge + 70} 400 ${hinge + 110} 470 ${hinge + 124}`,
      ink.deep,
      isMetal ? 8 : 16,
      { opacity: 0.35 },
    ) +
    fill(lens, glass, form === 'halfrim' ? ink.line : undefined, {
      opacity: tinted ? 0.86 : 0.72,
      width: 3,
    }) +
    clipped(
      'lens',
      lens,
      fill('M250 620L430 300H490L310 620ZM346 620L520 300H540L366 620Z', '#ffffff', undefined, {
        opacity: tinted ? 0.2 : 0.55,
      }) + (tinted ? fill('M230 300H580V372Q420 410 230 372Z', ink.deep, undefined, { opacity: 0.3 }) : ''),
    ) +
    stroke(edge, ink.line, rim + 6) +
    stroke(edge, frame, rim) +
    stroke(edge, isMetal ? ink.pale : ink.light, Math.max(2, rim * 0.16)) +
    stroke(
      `M544 ${bridgeY + 56}C566 ${bridgeY + 70} 572 ${bridgeY + 104} 560 ${bridgeY + 128}`,
      ink.line,
      3,
    ) +
    oval({ x: 562, y: bridgeY + 104, rx: 11, ry: 24 }, ink.pale, ink.line) +
    fill(
      `M296 ${hinge - 26}L222 ${hinge - 22}Q208 ${hinge - 18} 210 ${hinge}V${hinge + 20}L232 ${hinge + 22}L290 ${hinge + 20}Z`,
      frame,
      ink.line,
      { width: 3 },
    ) +
    oval({ x: 246, y: hinge, rx: 6 }, ink.pale, ink.line)
  const wide = isMetal ? 12 : whole(rand, 30, 48)
  const side =
    fill(
      `M300 ${800 - wide / 2}L760 ${802 - wide * 0.3}C840 804 900 840 944 900C956 918 930 934 916 920C870 870 830 846 760 ${802 + wide * 0.4}L300 ${800 + wide / 2}Z`,
      ink.base,
      ink.line,
      { width: 3.5 },
    ) +
    fill(
      `M300 ${800 - wide / 2}L760 ${802 - wide * 0.3}C840 804 900 840 944 900L934 892C890 846 836 822 760 814L300 ${800 - wide * 0.1}Z`,
      ink.light,
    ) +
    (isMetal
      ? fill(
          'M790 800C850 814 900 844 944 900C956 918 930 934 916 920C880 876 840 850 780 826Z',
          ink.base,
          ink.line,
          { width: 3 },
        )
      : fill(`M330 ${796 - wide * 0.16}h60v${wide * 0.34}h-60Z`, ink.accent, ink.line)) +
    fill(
      `M300 ${760 - wide * 0.2}C284 ${760 - wide * 0.2} 268 780 262 830C256 880 262 920 276 938L300 936C288 900 290 850 306 ${820 + wide * 0.2}Z`,
      frame,
      ink.line,
      { width: 3.5 },
    ) +
    stroke('M270 806C262 850 262 890 272 926', glass, 5) +
    oval({ x: 318, y: 800, rx: 6 }, ink.pale, ink.line)
  const art =
    mirrored(half) +
    stroke(bridge, ink.line, rim + 8) +
    stroke(bridge, frame, rim + 2) +
    brow +
    stroke('M160 700H1040', ink.line, 1.6, { dash: '26 8 4 8', opacity: 0.35 }) +
    side
  return proportioned(
    { x: 1, y: 1 + (stretch.y - 1) * 0.4 },
    {
      art,
      dimensions: [
        { key: 'width', x1: 210, y1: 236, x2: 990, y2: 236 },
        { key: 'length', x1: 262, y1: 1016, x2: 946, y2: 1016 },
        { key: 'height', x1: 1070, y1: 330, x2: 1070, y2: 584 },
      ],
      callouts: [
        { x: 800, y: 520, side: 'right' },
        { x: 360, y: 800, side: 'left' },
      ],
      focus: { x: 260, y: 280, size: 360 },
    },
  )
}
