import { n } from '@/lib/plates/shapes'

/** Half measures of a garment lying flat, in picture units; its middle is x = 600. */
export type TopCut = {
  /** y of the shoulder at the neck */
  top: number
  /** half neck width and depth of the front neck */
  neck: number
  neckDepth: number
  neckForm: 'crew' | 'v' | 'square' | 'boat'
  shoulder: number
  /** how far the shoulder falls */
  slope: number
  /** y of the underarm */
  armhole: number
  chest: number
  waist: number
  waistY: number
  hem: number
  bottom: number
  /** sleeve from the shoulder point: length, wrist width, angle from the vertical in degrees; length 0 is sleeveless */
  sleeve: { length: number; wrist: number; angle: number }
}

export type TopPaths = {
  body: string
  /** the left sleeve; mirror it for the right */
  sleeve: string
  armhole: string
  /** the front neck edge, and the inside of the back that shows behind it */
  neckline: string
  inside: string
  /** a band across the left sleeve's end, its height given in picture units */
  cuff: (height: number) => string
  hemBand: (height: number) => string
  /** a line round the neck at a distance inside the body */
  neckLine: (gap: number) => string
  wrist: { outer: [number, number]; inner: [number, number] }
}

/** Paths of a top seen flat from the front, built from its half measures. */
export function cutTop(cut: TopCut): TopPaths {
  const { top, neck, shoulder, slope, armhole, chest, waist, waistY, hem, bottom, sleeve } = cut
  const left = (half: number) => n(600 - half)
  const right = (half: number) => n(600 + half)
  const [sx, sy] = [600 - shoulder, top + slope]
  const side = `C${left(chest)} ${n(armhole + (waistY - armhole) * 0.5)} ${left(waist)} ${n(waistY - (waistY - armhole) * 0.35)} ${left(waist)} ${n(waistY)}C${left(waist)} ${n(waistY + (bottom - waistY) * 0.4)} ${left(hem)} ${n(bottom - (bottom - waistY) * 0.3)} ${left(hem)} ${n(bottom)}`
  const sideBack = `C${right(hem)} ${n(bottom - (bottom - waistY) * 0.3)} ${right(waist)} ${n(waistY + (bottom - waistY) * 0.4)} ${right(waist)} ${n(waistY)}C${right(waist)} ${n(waistY - (waistY - armhole) * 0.35)} ${right(chest)} ${n(armhole + (waistY - armhole) * 0.5)} ${right(chest)} ${n(armhole)}`
  const curve = `C${n(sx + 14)} ${n(sy + (armhole - sy) * 0.45)} ${n(sx + 2)} ${n(armhole - 20)} ${left(chest)} ${n(armhole)}`
  const curveBack = `C${n(1200 - sx - 2)} ${n(armhole - 20)} ${n(1200 - sx - 14)} ${n(sy + (armhole - sy) * 0.45)} ${n(1200 - sx)} ${n(sy)}`
  const neckline = (gap: number) => neckEdge(cut, gap)
  const hemCurve = `Q600 ${n(bottom + 16)} ${right(hem)} ${n(bottom)}`
  const body = `M${left(neck)} ${n(top)}L${n(sx)} ${n(sy)}${curve}${side}${hemCurve}${sideBack}${curveBack}L${right(neck)} ${n(top)}${neckEdge(cut, 0, true)}Z`

  const turn = (sleeve.angle * Math.PI) / 180
  const along: [number, number] = [-Math.sin(turn), Math.cos(turn)]
  const across: [number, number] = [Math.cos(turn), Math.sin(turn)]
  const outer: [number, number] = [sx + along[0] * sleeve.length, sy + along[1] * sleeve.length]
  const inner: [number, number] = [outer[0] + across[0] * sleeve.wrist, outer[1] + across[1] * sleeve.wrist]
  const under: [number, number] = [600 - chest + 14, armhole]
  const bow = Math.min(26, sleeve.length * 0.06)
  const outerEdge = `C${n(sx - bow * 1.6)} ${n(sy + bow)} ${n(outer[0] - along[0] * sleeve.length * 0.55 - bow)} ${n(outer[1] - along[1] * sleeve.length * 0.55)} ${n(outer[0])} ${n(outer[1])}`
  const sleevePath = `M${n(sx + 30)} ${n(sy - 6)}L${n(sx)} ${n(sy)}${outerEdge}L${n(inner[0])} ${n(inner[1])}L${n(under[0])} ${n(under[1] + 8)}L${n(under[0] + 40)} ${n(armhole - 40)}Z`
  const cuff = (height: number) => {
    const share = Math.min(0.9, height / Math.max(1, sleeve.length))
    const innerUp = [
      inner[0] + (under[0] - inner[0]) * share,
      inner[1] + (under[1] - inner[1]) * share,
    ] as const
    const outerUp = [outer[0] - along[0] * height - bow * 0.35, outer[1] - along[1] * height] as const
    return `M${n(outerUp[0])} ${n(outerUp[1])}L${n(outer[0])} ${n(outer[1])}L${n(inner[0])} ${n(inner[1])}L${n(innerUp[0])} ${n(innerUp[1])}Z`
  }
  return {
    body,
    sleeve: sleevePath,
    armhole: `M${n(sx)} ${n(sy)}${curve}`,
    neckline: `M${right(neck)} ${n(top)}${neckline(0)}`,
    inside: `M${left(neck)} ${n(top)}Q600 ${n(top + 26)} ${right(neck)} ${n(top)}${neckEdge(cut, 0, true)}Z`,
    cuff,
    hemBand: (height) =>
      `M${left(hem + 2)} ${n(bottom - height)}Q600 ${n(bottom - height + 16)} ${right(hem + 2)} ${n(bottom - height)}L${right(hem)} ${n(bottom)}Q600 ${n(bottom + 16)} ${left(hem)} ${n(bottom)}Z`,
    neckLine: (gap) => `M${right(neck + gap)} ${n(top + gap * 0.25)}${neckline(gap)}`,
    wrist: { outer, inner },
  }
}

/** From the right neck point round the front to the left one. */
function neckEdge(
  { top, neck, neckDepth, neckForm, shoulder, slope }: TopCut,
  gap: number,
  close = false,
): string {
  const half = neck + gap
  const y = top + gap * (slope / Math.max(1, shoulder - neck))
  const deep = top + neckDepth + gap
  const end = close ? `${n(600 - neck)} ${n(top)}` : `${n(600 - half)} ${n(y)}`
  if (neckForm === 'v')
    return `C${n(600 + half * 0.8)} ${n(y + neckDepth * 0.4)} ${n(600 + half * 0.35)} ${n(deep - neckDepth * 0.25)} 600 ${n(deep + gap * 0.4)}C${n(600 - half * 0.35)} ${n(deep - neckDepth * 0.25)} ${n(600 - half * 0.8)} ${n(y + neckDepth * 0.4)} ${end}`
  if (neckForm === 'square')
    return `L${n(600 + half * 0.94)} ${n(deep)}Q600 ${n(deep + 8)} ${n(600 - half * 0.94)} ${n(deep)}L${end}`
  const hollow = neckForm === 'boat' ? 0.75 : 0.95
  return `C${n(600 + half * hollow)} ${n(deep)} ${n(600 + half * 0.5)} ${n(deep)} 600 ${n(deep)}C${n(600 - half * 0.5)} ${n(deep)} ${n(600 - half * hollow)} ${n(deep)} ${end}`
}
