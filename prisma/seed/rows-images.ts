import { plateImageRow } from '@/lib/image-plate'
import type { PlateSpec } from '@/lib/plates/types'
import { seedId, seedPick } from '@/prisma/seed/ids'
import { drawingOf } from '@/prisma/seed/plate-forms'
import { defaultTone } from '@/prisma/seed/plate-tones'
import type { SeedProduct, Text, World } from '@/prisma/seed/world-types'

const maxColours = 4
const defaultGround = '#F5F2EB'

/** Measures of one part only, and the leaves whose drawing dimensions that part; elsewhere they would seem to measure the whole. */
const partMeasures: Record<string, string[]> = {
  'Heel stack': [],
  'Heel height': ['womens-shoes'],
  'Shaft height': [],
  'Forefoot width, middle size': [],
  'Sleeve length, middle size': [],
}

type Plan = { view: PlateSpec['view']; tone: string; alt: Text; colourKey: string | null }

const groundsOf = ({ belts, factories }: World) => {
  const tints = new Map(belts.map(({ slug, tint }) => [slug, tint]))
  return new Map(factories.map(({ slug, belt }) => [slug, tints.get(belt) ?? defaultGround]))
}

/** Goods drawn folded: their open length and width are one text that measures nothing in the picture. */
const foldedDrawings = new Set(['towels', 'quilts', 'silk-quilts'])

function measuresOf(product: SeedProduct): PlateSpec['measures'] {
  const shown = product.measures.filter(
    ({ label }) => partMeasures[label.en]?.includes(product.category) ?? true,
  )
  const [length, width] = ['length', 'width'].map((key) => shown.find((measure) => measure.key === key))
  const rest = shown.map(({ key, value, unit }) => ({ key, text: `${value} ${unit}` }))
  if (!length || !width || !foldedDrawings.has(drawingOf(product))) return rest
  return [
    { key: 'other', text: `${length.value} × ${width.value} ${width.unit}` },
    ...rest.filter(({ key }) => key !== 'length' && key !== 'width'),
  ]
}

function specOf(product: SeedProduct, ground: string, view: PlateSpec['view'], tone: string): PlateSpec {
  return {
    drawing: drawingOf(product),
    tone,
    accent: product.accent,
    ground,
    seed: seedPick('plate', product.slug, 1_000_000),
    view,
    measures: measuresOf(product),
  }
}

const coloursOf = ({ axes }: SeedProduct) =>
  (axes.find(({ key }) => key === 'colour')?.values ?? []).slice(0, maxColours)

/** Colour of the pictures that show the product as such. */
const firstTone = (product: SeedProduct) =>
  coloursOf(product)[0]?.swatch ?? defaultTone(product.category, product.slug)

function measureAlt({ title, measures }: SeedProduct): Text {
  const list = (locale: 'en' | 'zh', between: string) =>
    measures.map(({ label, value, unit }) => `${label[locale]} ${value} ${unit}`).join(between)
  return {
    en: `${title.en}, line drawing with measures: ${list('en', ', ')}`,
    zh: `${title.zh}，尺寸图：${list('zh', '，')}`,
  }
}

/** Which pictures a product gets: a front per colour (at most four), a close-up and a measured drawing. */
function plansOf(product: SeedProduct): Plan[] {
  const { title } = product
  const tone = firstTone(product)
  const colours = coloursOf(product)
  const fronts: Plan[] = colours.length
    ? colours.map(({ key, label, swatch }) => ({
        view: 'front',
        tone: swatch ?? tone,
        alt: { en: `${title.en}, ${label.en}`, zh: `${title.zh}，${label.zh}` },
        colourKey: key,
      }))
    : [{ view: 'front', tone, alt: title, colourKey: null }]
  return [
    ...fronts,
    {
      view: 'detail',
      tone,
      alt: { en: `${title.en}, close-up`, zh: `${title.zh}，局部特写` },
      colourKey: null,
    },
    { view: 'measure', tone, alt: measureAlt(product), colourKey: null },
  ]
}

/** Image rows of all products and the rows that hang them on their product, in the order they are shown. */
export function imageRows(world: World) {
  const grounds = groundsOf(world)
  const hung = world.products.flatMap((product) =>
    plansOf(product).map((plan, position) => {
      const key = `${product.slug}/${position}`
      const ground = grounds.get(product.factory) ?? defaultGround
      return {
        image: {
          id: seedId('image', key),
          ownerFactoryId: seedId('factory', product.factory),
          ...plateImageRow(specOf(product, ground, plan.view, plan.tone)),
        },
        link: {
          id: seedId('product-image', key),
          productId: seedId('product', product.slug),
          imageId: seedId('image', key),
          position,
          altEn: plan.alt.en,
          altZh: plan.alt.zh,
          colourKey: plan.colourKey,
        },
      }
    }),
  )
  return { images: hung.map(({ image }) => image), links: hung.map(({ link }) => link) }
}

/** One banner per factory that sells something: its first product as a measured drawing. Keyed by factory slug. */
export function bannerImages(world: World) {
  const grounds = groundsOf(world)
  return new Map(
    world.factories.flatMap(({ slug }) => {
      const product = world.products.find(({ factory }) => factory === slug)
      if (!product) return []
      const spec = specOf(product, grounds.get(slug) ?? defaultGround, 'measure', firstTone(product))
      const row = {
        id: seedId('image', `banner/${slug}`),
        ownerFactoryId: seedId('factory', slug),
        ...plateImageRow(spec),
      }
      return [[slug, row] as const]
    }),
  )
}
