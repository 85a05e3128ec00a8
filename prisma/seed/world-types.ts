/** Text in both languages of the shop. */
export type Text = { en: string; zh: string }

export type SeedBelt = {
  slug: string
  name: Text
  province: Text
  city: Text
  county: Text
  adcode: string
  lat: number
  lng: number
  rank: number
  /** one line under the name */
  tagline: Text
  /** two or three paragraphs separated by blank lines; only what the facts carry */
  story: Text
  categorySlugs: string[]
  figure: { value: number; unit: Text; what: Text; year: string; source: string } | null
  facts: { text: Text; source: string; year: string | null; verified: boolean }[]
  note: Text | null
  /** very light paper tint for plates, #rrggbb */
  tint: string
}

/** 7-day no-reason return (Consumer Law 25): 'seven-day' applies; the others are the law's exceptions. */
export type ReturnRule = 'seven-day' | 'seven-day-unopened' | 'made-to-order' | 'excluded-hygiene'

export type SeedGroup = { slug: string; name: Text; position: number }
export type SeedCategory = {
  slug: string
  group: string
  name: Text
  position: number
  /** one sentence for the category page */
  intro: Text
  returnRule: ReturnRule
}

export type SeedShipping = {
  key: string
  name: Text
  carrier: Text
  /** days from dispatch to door in mainland China */
  days: { min: number; max: number }
  /** flat: one price; weight: first kilogram and each further started kilogram, per zone */
  kind: 'flat' | 'weight'
  flatFen?: number
  /** zones by province adcode prefix (two digits), first match wins, "*" is the rest of China, "intl" abroad (absent = not served) */
  zones?: { provinces: string[]; firstKgFen: number; nextKgFen: number }[]
  /** merchandise subtotal (fen) from which this method is free */
  freeFromFen?: number
}

export type SeedFactory = {
  slug: string
  belt: string
  name: Text
  brand: Text
  tagline: Text
  /** two or three paragraphs separated by blank lines */
  story: Text
  foundedYear: number
  workers: number
  floorAreaM2: number
  /** what it made for others before, described without any real brand name */
  oemPast: Text
  /** capability facts: 4 to 6 */
  capabilities: { label: Text; value: Text }[]
  /** street part of the address where parcels start, invented */
  shipsFrom: Text
  /** business hours from order to dispatch: 24, 48 or 72 */
  dispatchHours: 24 | 48 | 72
  sections: { key: string; name: Text }[]
  shipping: SeedShipping[]
}

export type SeedAxis = {
  key: string
  label: Text
  values: { key: string; label: Text /** #rrggbb, colour axes only */; swatch?: string }[]
}
export type SeedMeasureKey =
  | 'length'
  | 'width'
  | 'height'
  | 'depth'
  | 'diameter'
  | 'weight'
  | 'volume'
  | 'other'

export type SeedProduct = {
  slug: string
  factory: string
  category: string
  section: string
  title: Text
  /** one sentence under the title */
  summary: Text
  /** two or three short paragraphs separated by blank lines */
  description: Text
  materials: { label: Text; value: Text }[]
  measures: { key: SeedMeasureKey; label: Text; value: number; unit: string }[]
  care: Text | null
  /** at most two axes; the colour axis has key "colour" */
  axes: SeedAxis[]
  /** not every combination needs to exist; option keys in the order of axes */
  variants: { sku: string; options: string[]; priceFen: number; weightGrams: number; stock: number }[]
  /** trim colour of the drawing */
  accent: string
  /** days ago it was listed */
  listedDaysAgo: number
}

export type World = {
  belts: SeedBelt[]
  groups: SeedGroup[]
  categories: SeedCategory[]
  factories: SeedFactory[]
  products: SeedProduct[]
}
