import type { Locale } from '@/lib/i18n/locales'
import type { Hallmark, Measure, ProofSummary } from './proof-schema'

/** Units that are words, and those that are typed plainly in the standards. Everything else stands as it is in both languages. */
const units: Record<string, { en: string; zh: string }> = {
  cycles: { en: 'cycles', zh: '次' },
  drops: { en: 'drops', zh: '次' },
  count: { en: '', zh: '处' },
  ratio: { en: '', zh: '' },
  pH: { en: '', zh: '' },
  grade: { en: 'grade', zh: '级' },
  'grade 1-5': { en: 'of grade 5', zh: '级' },
  'grade 1-8': { en: 'of grade 8', zh: '级' },
  'grade 1-10': { en: 'of grade 10', zh: '级' },
  permille: { en: '‰', zh: '‰' },
  '% points': { en: 'percentage points', zh: '个百分点' },
  'deg C': { en: '°C', zh: '°C' },
  um: { en: 'µm', zh: 'µm' },
  mm3: { en: 'mm³', zh: 'mm³' },
  'mg/m3': { en: 'mg/m³', zh: 'mg/m³' },
  'mg/dm2': { en: 'mg/dm²', zh: 'mg/dm²' },
  'ug/cm2/week': { en: 'µg/cm² per week', zh: 'µg/cm²·周' },
  'in3/oz': { en: 'in³/oz', zh: 'in³/oz' },
  'cd/m2': { en: 'cd/m²', zh: 'cd/m²' },
}

/** A unit of a standard as people read it; empty where the number says all. */
export function unitWord(unit: string, locale: Locale): string {
  return units[unit]?.[locale] ?? unit
}

/** An exact decimal as text, with digits grouped and no zeros at its end. */
export function formatExact(value: string): string {
  const plain = value.includes('.') ? value.replace(/\.?0+$/, '') : value
  const [whole = '0', rest] = plain.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return rest ? `${grouped}.${rest}` : grouped
}

/** "100,000 cycles". */
export function formatValue(value: string, unit: string, locale: Locale): string {
  const word = unitWord(unit, locale)
  if (!word) return formatExact(value)
  return locale === 'zh' && /^\p{Script=Han}/u.test(word)
    ? `${formatExact(value)}${word}`
    : `${formatExact(value)} ${word}`
}

const scaleEnd: Record<string, number> = { grade: 5, 'grade 1-5': 5, 'grade 1-8': 8, 'grade 1-10': 10 }
const least = 0.06

/**
 * Where limit and value stand on the bar, 0 to 1 from the left; further right is always better, so the axis of "lower is better" is mirrored.
 * For drawing only: nothing is judged by it. Null where a length would say nothing (pH, °C, pieces found).
 */
export function barOf({
  kind,
  direction,
  unit,
  value,
  limit,
}: Measure): { limitAt: number; valueAt: number } | null {
  if (kind === 'POINT' || kind === 'COUNT') return null
  const [measured, allowed] = [Number(value), Number(limit)]
  const end = kind === 'GRADE' ? (scaleEnd[unit] ?? 5) : Math.max(measured, allowed) * 1.08
  if (!(end > 0)) return null
  const at = (number: number) => {
    const share = Math.min(1, Math.max(0, number / end))
    return Math.min(1 - least, Math.max(least, direction === 'MIN' ? share : 1 - share))
  }
  return { limitAt: at(allowed), valueAt: at(measured) }
}

// Silver carries a letter for its year. I and J, O and Q are left out, as they were on plate, because a small stamp does not tell them apart.
const letters = 'ABCDEFGHKLMNPRSTUVWXYZ'

/** The letter of a year: A for 2024 and on through the row, then again from A. */
export function yearLetter(year: number): string {
  const place = (((year - 2024) % letters.length) + letters.length) % letters.length
  return letters[place] ?? 'A'
}

/** What of a summary holds at this moment: a badge past its end is none, whenever the row was written. */
export function currentProof(summary: ProofSummary, now: Date): ProofSummary {
  const holds = ({ until }: Hallmark) => !until || new Date(until) > now
  return { ...summary, hallmarks: summary.hallmarks.filter(holds) }
}

/** Whether its measured values may be shown as a merit: the badge for meeting the standard stands, so nothing that counts is below its limit. */
export function isProven({ hallmarks }: ProofSummary): boolean {
  return hallmarks.some(({ rule }) => rule === 'meets-standard')
}

/**
 * Seconds a page that shows what runs out at these moments may be kept: up to an hour, and never past the first of them that is still to
 * come. No job has to notice that it has come.
 */
export function secondsToKeep(ends: (Date | null)[], now: Date): { revalidate: number; expire: number } {
  const hour = 3600
  // Next keeps nothing for less than five minutes; the page's live part and the lapse itself see to the rest.
  const least = 300
  const moments = ends.flatMap((end) => (end && end > now ? end.getTime() : []))
  const left = Math.min(24 * hour, ...moments.map((at) => Math.ceil((at - now.getTime()) / 1000)))
  return { revalidate: Math.min(hour, left), expire: Math.max(least, left) }
}

/** When what a summary shows runs out. */
export const endsOf = (summary: ProofSummary | null): (Date | null)[] =>
  summary?.hallmarks.map(({ until }) => (until === null ? null : new Date(until))) ?? []
