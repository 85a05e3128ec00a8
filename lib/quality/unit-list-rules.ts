/**
 * The units values are reported in: kinds of quantity that may be turned into one another, each unit with its spelling for js-quantities.
 * Same dimension is not same kind: formaldehyde in the air of a chamber (mg/m3) is not formaldehyde in a desiccator's water (mg/L).
 */
export const unitKinds: Record<string, Record<string, string>> = {
  content: {
    'mg/kg': 'mg/kg',
    'ug/kg': 'ug/kg',
    'g/kg': 'g/kg',
    'ug/g': 'ug/g',
    'mg/g': 'mg/g',
    'mg/100 g': 'mg/hg',
    ppm: 'mg/kg',
    ppb: 'ug/kg',
  },
  share: { '%': 'g/hg', permille: 'g/kg' },
  solution: { 'mg/L': 'mg/L', 'ug/L': 'ug/L', 'g/L': 'g/L', 'ug/mL': 'ug/mL', 'mg/dm3': 'mg/dm^3' },
  air: { 'mg/m3': 'mg/m^3', 'ug/m3': 'ug/m^3' },
  surface: {
    'mg/dm2': 'mg/dm^2',
    'ug/dm2': 'ug/dm^2',
    'mg/m2': 'mg/m^2',
    'ug/cm2': 'ug/cm^2',
    'mg/cm2': 'mg/cm^2',
  },
  areaWeight: { 'g/m2': 'g/m^2', 'kg/m2': 'kg/m^2' },
  length: { um: 'um', mm: 'mm', cm: 'cm', dm: 'dm', m: 'm', in: 'in' },
  distance: { km: 'km', m: 'm' },
  volume: { mm3: 'mm^3', cm3: 'cm^3' },
  fill: { 'in3/oz': 'in^3/oz', 'cm3/g': 'cm^3/g' },
  force: { N: 'N', cN: 'cN', kN: 'kN' },
  lineForce: { 'N/cm': 'N/cm', 'N/mm': 'N/mm', 'N/m': 'N/m', 'kN/m': 'kN/m' },
  pressure: { Pa: 'Pa', kPa: 'kPa', MPa: 'MPa', 'N/mm2': 'N/mm^2' },
  mass: { mg: 'mg', g: 'g', kg: 'kg', lb: 'lb' },
  time: { ms: 'ms', s: 's', min: 'min', h: 'h' },
  current: { uA: 'uA', mA: 'mA', A: 'A' },
  voltage: { mV: 'mV', V: 'V', kV: 'kV' },
  power: { mW: 'mW', W: 'W', kW: 'kW' },
  illuminance: { lx: 'lux', klx: 'klux' },
  luminance: { 'cd/m2': 'cd/m^2', 'cd/cm2': 'cd/cm^2' },
}
