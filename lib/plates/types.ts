/** Colours a drawing may use; every tone is derived from the variant's colour so that one drawing serves all colours. */
export type PlateInk = {
  /** the variant's colour, as #rrggbb */
  base: string
  /** lit side, one step lighter than base */
  light: string
  /** shaded side, one step darker than base */
  dark: string
  /** deepest shade: openings, soles, inner sides */
  deep: string
  /** second material (sole, trim, hardware) chosen by the spec, and its darker twin */
  accent: string
  accentDark: string
  /** near-white for highlights, labels and linings */
  pale: string
  /** outline and dimension ink */
  line: string
}

/** A true measure from the product's data, already written with its unit, e.g. "265 mm", "1.8 kg", "Ø 72". */
export type PlateMeasure = {
  key: 'length' | 'width' | 'height' | 'depth' | 'diameter' | 'weight' | 'volume' | 'other'
  text: string
}

export type DrawingInput = {
  ink: PlateInk
  /** deterministic 0..1 numbers; call it for every free choice (number of eyelets, pleats, cutter shape) */
  rand: () => number
  /** product-specific proportions, 0.8..1.25 around the drawing's own default */
  stretch: { x: number; y: number }
  /** the one object wanted of a drawing that shows several; such a drawing documents its parts */
  part?: string
}

/** Where a dimension line goes; the frame draws line, ticks and the text of the first unused measure with that key. */
export type DimensionSlot = { key: PlateMeasure['key']; x1: number; y1: number; x2: number; y2: number }
/** Where a thin leader line ends at a feature of the drawing. */
export type CalloutSlot = { x: number; y: number; side: 'left' | 'right' }

export type DrawingResult = {
  /** SVG markup inside a 1200 x 1200 view box, the object within x 200..1000, y 220..980 */
  art: string
  dimensions: DimensionSlot[]
  callouts: CalloutSlot[]
  /** the square region worth a close-up */
  focus: { x: number; y: number; size: number }
}

export type Drawing = (input: DrawingInput) => DrawingResult

/** Everything that decides a plate: same spec, same picture. Stored as JSON beside the image row. */
export type PlateSpec = {
  /** slug of the leaf category, e.g. "sports-shoes" */
  drawing: string
  /** variant colour #rrggbb */
  tone: string
  /** trim / sole / hardware colour #rrggbb */
  accent: string
  /** paper tint of the belt #rrggbb, very light */
  ground: string
  /** any integer; products of one category differ by it */
  seed: number
  view: 'front' | 'detail' | 'measure'
  measures: PlateMeasure[]
}
