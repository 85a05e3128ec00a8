import Decimal from 'decimal.js'
import type { PlannedTest } from '@/prisma/seed/evidence/plan-notation'
import { seedPick } from '@/prisma/seed/ids'

/** A value as the laboratory wrote it, as exact text in the item's unit. */
export type Finding = { measured: string | null; notDetected: boolean; reportingLimit: string | null }

/** The last digit that a laboratory gives, by unit. */
const steps: Record<string, string> = {
  'N/cm': '1',
  N: '1',
  'N/mm': '0.1',
  mm: '0.1',
  mm3: '1',
  'mg/kg': '0.1',
  '%': '0.1',
  '% points': '0.1',
  km: '1',
  kPa: '1',
  kg: '0.5',
  ratio: '0.01',
  'mg/L': '0.01',
  'mg/dm2': '0.01',
  s: '0.1',
  cm: '0.1',
  'in3/oz': '10',
  um: '0.1',
  'mg/m3': '0.001',
  mA: '0.01',
  V: '50',
  'CFU/g': '10',
  D: '0.01',
  lx: '1',
  SDCM: '0.1',
  SVM: '0.01',
  'cd/m2': '10',
  mV: '1',
  'mg/100 g': '0.1',
  'deg C': '0.5',
  'ug/cm2/week': '0.01',
  permille: '0.1',
}
const stepsOfItem: Record<string, string> = {
  'saddle-height': '5',
  'drop-height': '50',
  'thermal-shock': '5',
  turbidity: '10',
  phthalates: '0.001',
}
/** The least that the method sees, and of a hundred samples those in which it sees nothing. */
const unseen: Record<string, [limit: string, percent: number]> = {
  'azo-dyes': ['5', 92],
  'azo-dyes-leather': ['5', 90],
  formaldehyde: ['5', 18],
  phthalates: ['0.005', 60],
  mercury: ['0.05', 55],
  arsenic: ['0.1', 40],
  'lead-total': ['0.5', 30],
  'lead-soluble': ['5', 60],
  'cadmium-total': ['0.1', 50],
  methanol: ['20', 45],
  dioxane: ['1', 35],
  'nickel-release': ['0.05', 35],
  'lead-release': ['0.02', 30],
  'cadmium-release': ['0.002', 70],
  'lead-release-area': ['0.01', 25],
  'cadmium-release-area': ['0.002', 65],
  'formaldehyde-emission': ['0.005', 10],
  'aerobic-count': ['10', 40],
  'mould-yeast': ['10', 75],
}
const tops: Record<string, number> = {
  'colour-rendering': 98,
  'end-rounding': 99,
  'silk-content': 100,
  'grade 1-5': 5,
  'grade 1-8': 8,
  'grade 1-10': 10,
}
/** How far on the way from the limit to a typical good value: most a little under half, some at the limit, some far beyond. */
const reaches = [0, 0.1, 0.2, 0.25, 0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7, 0.8, 1, 1.1, 1.3]
const skinPh = ['5.8', '6.0', '6.2', '6.4', '6.5', '6.7', '6.9', '7.1']

function stepOf({ item, limit }: PlannedTest): Decimal {
  if (item.unit === 'cycles') {
    const size = Number(limit.value)
    return new Decimal(size >= 10_000 ? 1000 : size >= 2000 ? 500 : size >= 400 ? 50 : 10)
  }
  return new Decimal(stepsOfItem[item.key] ?? steps[item.unit] ?? '1')
}

const seen = (measured: string): Finding => ({ measured, notDetected: false, reportingLimit: null })

/** What fails: clearly beyond the limit, as far as goods that fail usually are. */
export function failing(test: PlannedTest): Finding {
  const limit = new Decimal(test.limit.value)
  if (test.item.kind === 'COUNT') return seen('1')
  if (test.item.kind === 'GRADE') return seen(limit.plus(test.item.direction === 'MIN' ? -0.5 : 1).toFixed())
  const step = stepOf(test)
  const beyond = limit.times(test.item.direction === 'MIN' ? '0.78' : '1.35')
  return seen(beyond.toNearest(step).toFixed(step.decimalPlaces()))
}

function drawGrade({ item, limit }: PlannedTest, key: string): Finding {
  const most = new Decimal(tops[item.unit] ?? 5)
  const isMin = item.direction === 'MIN'
  const above = [0, 1, 1, 2, 2, 3][seedPick('grade', key, 6)] ?? 1
  if (!isMin) return seen(Decimal.max(1, new Decimal(limit.value).minus(above + 1)).toFixed())
  const step = item.unit === 'grade 1-5' ? 0.5 : 1
  return seen(Decimal.min(most, new Decimal(limit.value).plus(above * step)).toFixed())
}

/** A value that passes: the same for the same key. Of one thing asked by several standards give the strictest. */
export function drawn(test: PlannedTest, key: string): Finding {
  const { item, limit, value } = test
  if (value !== null) return seen(value)
  if (item.unit === 'pH')
    return seen(skinPh[seedPick('ph', key.split('#')[0] ?? key, skinPh.length)] ?? '6.5')
  if (item.kind === 'COUNT') return seen(limit.value)
  if (item.kind === 'GRADE') return drawGrade(test, key)
  const blind = unseen[item.key]
  if (blind && new Decimal(blind[0]).lessThanOrEqualTo(limit.value) && seedPick('seen', key, 100) < blind[1])
    return { measured: null, notDetected: true, reportingLimit: blind[0] }
  const least = new Decimal(limit.value)
  const isMin = item.direction === 'MIN'
  const good = new Decimal(limit.typicalGood ?? limit.value)
  const typical = isMin ? good.dividedBy(least) : least.dividedBy(good)
  const picked = reaches[seedPick('reach', key, reaches.length)] ?? 0.5
  // Where good goods are many times better than asked, nobody delivers just at the limit.
  const reach = typical.greaterThan(4) ? Math.max(picked, 0.2) : picked
  const times = Decimal.max(typical, typical.lessThan('1.02') ? '1.35' : 1)
    .minus(1)
    .times(reach)
    .plus(1)
  const step = stepOf(test)
  const exact = isMin ? least.times(times) : least.dividedBy(times)
  const rounded = exact.toNearest(step, isMin ? Decimal.ROUND_DOWN : Decimal.ROUND_UP)
  const kept = isMin ? Decimal.max(rounded, least) : Decimal.max(step, Decimal.min(rounded, least))
  const most = tops[item.key]
  return seen((most ? Decimal.min(kept, most) : kept).toFixed(Math.max(step.decimalPlaces(), 0)))
}
