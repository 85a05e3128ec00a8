import { cutTop } from '@/lib/plates/garment'
import { proportioned } from '@/lib/plates/proportion'
import { pick, whole } from '@/lib/plates/random'
import { box, clipped, fill, mirrored, oval, stitch, stroke } from '@/lib/plates/shapes'
import { folds } from '@/lib/plates/textile'
import type { Drawing } from '@/lib/plates/types'

/** A leather jacket: asymmetric biker, clean racer or collared blouson. */
export const leatherJackets: Drawing = ({ ink, rand, stretch }) => {
  const form = pick(rand, ['biker', 'racer', 'blouson'] as const)
  const belt = rand() < 0.5
  const quilt = rand() < 0.5
  const top = cutTop({
    top: 272,
    neck: 92,
    neckDepth: 60,
    neckForm: 'crew',
    shoulder: 236,
    slope: 44,
    armhole: 478,
    chest: 214,
    waist: 200,
    waistY: 720,
    hem: 204,
    bottom: whole(rand, 840, 890),
    sleeve: { length: 550, wrist: 92, angle: 14 },
  })
  const metal = ink.accent
  const zipLine = (d: string) =>
    stroke(d, ink.line, 14) + stroke(d, metal, 9) + stroke(d, ink.deep, 7, { dash: '2 7' })
  const fronts = {
    biker:
      fill('M508 276C520 340 560 420 660 470L640 900H420L400 300Z', ink.base) +
      fill(
        'M500 274C440 320 420 380 430 450L500 430L476 500C540 520 610 540 670 520C640 440 560 380 508 276Z',
        ink.light,
        ink.line,
        { width: 3 },
      ) +
      fill(
        'M700 274C760 320 776 380 764 446L706 426L726 490C706 506 690 514 672 520C690 440 700 360 692 276Z',
        ink.light,
        ink.line,
        { width: 3 },
      ) +
      zipLine('M672 520C664 640 650 760 640 896') +
      stitch('M650 530C642 650 630 760 618 896', ink.light) +
      zipLine('M430 640L540 600') +
      zipLine('M438 760L550 700') +
      zipLine('M716 700L776 640') +
      oval({ x: 452, y: 432, rx: 8 }, metal, ink.line) +
      oval({ x: 500, y: 498, rx: 8 }, metal, ink.line) +
      oval({ x: 744, y: 430, rx: 8 }, metal, ink.line),
    racer:
      zipLine('M600 330V900') +
      mirrored(
        zipLine('M440 690L520 640') +
          stroke('M430 360C500 400 550 470 560 560V900', ink.line) +
          stitch('M424 372C490 410 538 474 548 560V900', ink.light),
      ) +
      zipLine('M440 480H540'),
    blouson:
      fill('M570 320H630V900H570Z', ink.light, ink.line) +
      [0, 1, 2, 3, 4].map((i) => oval({ x: 600, y: 400 + i * 96, rx: 11 }, metal, ink.line)).join('') +
      mirrored(
        fill('M428 470H540V580Q484 604 428 580Z', ink.light, ink.line) +
          fill('M422 458H546V510Q484 536 422 510Z', ink.base, ink.line) +
          oval({ x: 484, y: 512, rx: 8 }, metal, ink.line) +
          stroke('M420 720L480 800', ink.line, 4),
      ),
  }
  const collars = {
    biker: '',
    racer:
      fill(
        'M510 280C500 244 504 224 512 206Q600 236 688 206C696 224 700 244 690 280Q600 350 510 280Z',
        ink.light,
        ink.line,
        { width: 3 },
      ) +
      fill('M600 232H640V306L600 322Z', ink.base, ink.line) +
      oval({ x: 620, y: 280, rx: 9 }, metal, ink.line),
    blouson: mirrored(
      fill(
        'M600 326C570 310 530 284 514 246L470 262C456 310 462 360 492 404C530 380 570 356 600 326Z',
        ink.light,
        ink.line,
        { width: 3 },
      ) + stitch('M478 280C470 320 474 350 494 386', ink.dark),
    ),
  }
  const art =
    mirrored(
      fill(top.sleeve, ink.base, ink.line, { width: 3.5 }) +
        clipped(
          'sl',
          top.sleeve,
          fill('M310 330C280 520 250 700 226 900H170V330Z', ink.light) +
            fill('M400 480C350 620 320 760 300 900H420V480Z', ink.dark) +
            stroke('M262 600C300 590 320 600 346 616M256 626C290 614 310 626 336 640', ink.deep, 4) +
            (quilt
              ? stroke('M330 330L420 400M318 366L420 440M308 402L410 478M300 440L400 512', ink.deep, 4)
              : ''),
        ) +
        fill(top.cuff(30), ink.dark, ink.line) +
        zipLine(
          `M${top.wrist.inner[0] - 22} ${top.wrist.inner[1] - 10}L${top.wrist.inner[0] + 4} ${top.wrist.inner[1] - 130}`,
        ),
    ) +
    fill(top.inside, ink.deep, ink.line) +
    fill(top.body, ink.base, ink.line, { width: 3.5 }) +
    clipped(
      'hide',
      top.body,
      mirrored(
        fill('M386 478C420 600 420 760 400 900H360V478Z', ink.dark) +
          fill('M416 330C450 360 470 420 466 470C440 430 420 380 408 340Z', ink.light),
      ) +
        fronts[form] +
        (form === 'biker' ? '' : mirrored(folds([[440, 520, 450, 640]], ink.dark))) +
        fill(top.hemBand(form === 'blouson' ? 60 : 44), ink.dark, ink.line),
    ) +
    mirrored(
      stroke(top.armhole, ink.line) +
        fill('M362 310L414 292L440 330L380 352Z', ink.light, ink.line) +
        oval({ x: 428, y: 320, rx: 7 }, metal, ink.line),
    ) +
    collars[form] +
    (belt && form === 'biker'
      ? fill('M396 812Q600 836 804 812V854Q600 880 396 854Z', ink.light, ink.line) +
        box({ x: 560, y: 812, w: 70, h: 66, r: 8 }, 'none', ink.line, { width: 16 }) +
        box({ x: 560, y: 812, w: 70, h: 66, r: 8 }, 'none', metal, { width: 9 })
      : '')
  return proportioned(stretch, {
    art,
    dimensions: [
      { key: 'length', x1: 1060, y1: 250, x2: 1060, y2: 900 },
      { key: 'width', x1: 380, y1: 985, x2: 820, y2: 985 },
      { key: 'height', x1: 1060, y1: 250, x2: 1060, y2: 900 },
    ],
    callouts: [
      { x: 760, y: 600, side: 'right' },
      { x: 440, y: 560, side: 'left' },
    ],
    focus: { x: 410, y: 270, size: 370 },
  })
}
