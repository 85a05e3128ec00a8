import { proportioned } from '@/lib/plates/proportion'
import { pick, whole } from '@/lib/plates/random'
import { clipped, fill, mirrored, n, oval, repeat, stroke } from '@/lib/plates/shapes'
import { dots } from '@/lib/plates/textile'
import type { Drawing } from '@/lib/plates/types'

/** A pair of curtains on a rod before a window: eyelets, pinch pleats or rings; tied back or hanging. */
export const curtainsFabric: Drawing = ({ ink, rand, stretch }) => {
  const head = pick(rand, ['eyelet', 'pinch', 'ring'] as const)
  const hang = pick(rand, ['tied', 'straight', 'sheer'] as const)
  const pleats = whole(rand, 5, 7)
  const print = pick(rand, ['plain', 'dots', 'border'] as const)
  const width = hang === 'tied' ? 330 : whole(rand, 230, 290)
  const panel =
    hang === 'tied'
      ? 'M236 268H566C560 440 470 580 356 676C352 760 352 860 366 960Q300 972 232 960C238 700 238 480 236 268Z'
      : `M236 268H${236 + width}C${244 + width} 500 ${240 + width} 740 ${248 + width} 958Q${236 + width / 2} 976 226 958C234 740 232 500 236 268Z`
  const fold = (i: number) => {
    const t = (i + 0.5) / pleats
    const x = 236 + t * width
    const w = (width / pleats) * 0.36
    return hang === 'tied'
      ? fill(
          `M${n(x)} 268C${n(x)} 460 ${n(250 + t * 150)} 590 ${n(250 + t * 92)} 676C${n(246 + t * 96)} 780 ${n(244 + t * 100)} 880 ${n(240 + t * 116)} 990h${n(w * 0.7)}C${n(252 + t * 106)} 880 ${n(256 + t * 100)} 780 ${n(262 + t * 92)} 676C${n(300 + t * 150)} 570 ${n(x + w)} 460 ${n(x + w)} 268Z`,
          ink.dark,
        )
      : fill(
          `M${n(x)} 268C${n(x + 8)} 500 ${n(x - 6)} 740 ${n(x + 2)} 990h${n(w)}C${n(x + w - 6)} 740 ${n(x + w + 8)} 500 ${n(x + w)} 268Z`,
          ink.dark,
        )
  }
  const lit = (i: number) => {
    const x = 236 + ((i + 0.15) / pleats) * width
    return hang === 'tied'
      ? ''
      : stroke(`M${n(x)} 300C${n(x + 8)} 500 ${n(x - 6)} 740 ${n(x + 2)} 950`, ink.light, 6)
  }
  const heads = {
    eyelet: repeat(pleats, (i) =>
      oval({ x: 236 + ((i + 0.4) / pleats) * width, y: 262, rx: 15, ry: 17 }, ink.accentDark, ink.accent, {
        width: 7,
      }),
    ),
    pinch: repeat(pleats, (i) => {
      const x = 236 + ((i + 0.4) / pleats) * width
      return stroke(`M${n(x - 12)} 232L${n(x)} 320L${n(x + 12)} 232M${n(x)} 236V320`, ink.line, 2.5)
    }),
    ring: repeat(pleats, (i) =>
      oval({ x: 236 + ((i + 0.4) / pleats) * width, y: 222, rx: 13, ry: 22 }, 'none', ink.accentDark, {
        width: 6,
      }),
    ),
  }
  const prints = {
    plain: '',
    dots: dots({ x: 240, y: 320, columns: 8, rows: 11, gap: 48, drop: 60 }, ink.accent, 9),
    border: fill('M200 880H640V990H200Z', ink.accent) + stroke('M200 860H640', ink.accent, 6),
  }
  const top = head === 'ring' ? 240 : 226
  const sheer =
    hang === 'straight'
      ? ''
      : `<g opacity=".75">${
          fill('M420 262H780V930H420Z', ink.pale) +
          stroke(
            repeat(9, (i) => `M${436 + i * 41} 262q8 330 -2 668`),
            ink.line,
            1.4,
            { opacity: 0.5 },
          )
        }</g>`
  const art =
    fill('M330 296H870V900H330Z', '#ffffff', ink.line, { width: 3 }) +
    fill(
      'M352 318H588V588H352ZM612 318H848V588H612ZM352 610H588V878H352ZM612 610H848V878H612Z',
      '#e9eff2',
      ink.line,
    ) +
    stroke('M372 520L520 350M632 520L760 372', '#ffffff', 10) +
    fill('M310 900H890V926H310Z', ink.pale, ink.line) +
    sheer +
    mirrored(
      fill(`M236 ${top}H${236 + width}V286H236Z`, ink.base, ink.line, { width: 3 }) +
        fill(panel, ink.base, ink.line, { width: 3.5 }) +
        clipped('panel', panel, repeat(pleats, fold) + repeat(pleats, lit) + prints[print]) +
        fill(`M236 ${top}H${236 + width}V276H236Z`, ink.base) +
        stroke(`M236 276V${top}H${236 + width}V276`, ink.line, 3) +
        (hang === 'tied'
          ? fill('M230 660Q300 700 372 656L376 690Q300 736 230 694Z', ink.accent, ink.line, { width: 3 }) +
            stroke('M366 680c26 20 20 60 4 86M372 684c10 30 6 60 -10 90', ink.accent, 7)
          : ''),
    ) +
    stroke('M176 250H1024', ink.line, 23) +
    stroke('M176 250H1024', ink.accent, 17) +
    mirrored(
      oval({ x: 172, y: 250, rx: 24 }, ink.accent, ink.line, { width: 3 }) +
        heads[head] +
        (head === 'eyelet' ? '' : stroke('M220 238v24', ink.line, 6)),
    )
  return proportioned(
    { x: 1, y: stretch.y },
    {
      art,
      dimensions: [
        { key: 'width', x1: 228, y1: 1046, x2: 236 + width, y2: 1046 },
        { key: 'length', x1: 1072, y1: top, x2: 1072, y2: 964 },
        { key: 'height', x1: 1072, y1: top, x2: 1072, y2: 964 },
      ],
      callouts: [
        { x: 860, y: 460, side: 'right' },
        { x: 300, y: 620, side: 'left' },
      ],
      focus: { x: 200, y: 190, size: 370 },
    },
  )
}
