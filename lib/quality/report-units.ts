// One place where reports ask about units.
const families = [
  ['mg/kg', 'ug/g', 'ppm', 'g/kg', '%'],
  ['mg/L', 'ug/mL', 'ug/L', 'ppm'],
  ['mm', 'cm', 'm', 'um'],
  ['N', 'kN', 'cN'],
  ['N/cm', 'N/m', 'kN/m'],
  ['g', 'kg', 'mg'],
  ['s', 'min', 'h'],
  ['J', 'kJ'],
  ['kPa', 'Pa', 'MPa'],
  ['W', 'kW'],
]

/** The units a value may be reported in for an item measured in this one, its own first. */
export function unitsFor(unit: string): string[] {
  const family = families.find((units) => units.includes(unit)) ?? []
  return [...new Set([unit, ...family])]
}

/** Whether a value in one unit can be set against a limit in another. */
export function fitsUnit(from: string, to: string): boolean {
  return unitsFor(to).includes(from)
}
