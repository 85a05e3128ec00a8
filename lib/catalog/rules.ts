import type { Locale } from '@/lib/i18n/locales'
import type { Axes } from './schema'

/** "270 · Chalk": a variant's options in words, in the order of the axes. */
export function optionsLabel(axes: Axes, options: string[], locale: Locale): string {
  return axes
    .map((axis, index) => axis.values.find(({ key }) => key === options[index])?.label[locale])
    .filter(Boolean)
    .join(' · ')
}

type Picture = { colourKey: string | null }

/** The picture that shows a variant: one in its colour if there is one, else the first. */
export function pictureOf<P extends Picture>(axes: Axes, options: string[], pictures: P[]): P | undefined {
  const colourIndex = axes.findIndex(({ key }) => key === 'colour')
  const colour = colourIndex >= 0 ? options[colourIndex] : undefined
  return pictures.find(({ colourKey }) => colourKey !== null && colourKey === colour) ?? pictures[0]
}

export type Choice = { options: string[]; available: number }
export type OptionState = 'available' | 'soldOut' | 'missing'

const startsWith = (options: string[], start: string[]) => start.every((key, index) => options[index] === key)

/** What picking `key` on the axis at `index` leads to, given what is chosen on the axes before it; later axes can follow. */
export function optionState(variants: Choice[], chosen: string[], index: number, key: string): OptionState {
  const start = [...chosen.slice(0, index), key]
  const reached = variants.filter(({ options }) => startsWith(options, start))
  if (!reached.length) return 'missing'
  return reached.some(({ available }) => available > 0) ? 'available' : 'soldOut'
}

/**
 * The choice after picking `key` on the axis at `index`: what was chosen on later axes is kept where it exists, else it goes to a
 * variant in stock, else to any. Unchanged when nothing of that kind is made.
 */
export function chooseOption(variants: Choice[], chosen: string[], index: number, key: string): string[] {
  const start = [...chosen.slice(0, index), key]
  const reached = variants.filter(({ options }) => startsWith(options, start))
  const kept = (options: string[]) =>
    options.filter((option, at) => at > index && option === chosen[at]).length
  const best = reached.toSorted(
    (a, b) => kept(b.options) - kept(a.options) || Number(b.available > 0) - Number(a.available > 0),
  )[0]
  return best ? best.options : chosen
}

/** The variant shown first: the first in stock, else the first. */
export function firstChoice<V extends Choice>(variants: V[]): V | undefined {
  return variants.find(({ available }) => available > 0) ?? variants[0]
}

/** The variant of exactly these options. */
export function variantOf<V extends Choice>(variants: V[], chosen: string[]): V | undefined {
  return variants.find(({ options }) => options.length === chosen.length && startsWith(options, chosen))
}
