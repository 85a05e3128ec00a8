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
