import { randomUUID } from 'node:crypto'
import { db } from '@/lib/db'
import { createBelt, createFactory } from './factories'
import { createCategory, createProduct } from './products'

export type MadeVariant = { colour: string; size: string; priceFen: number; available: number }
/** A product as a search sees it. */
export type MadeProduct = {
  id: string
  categoryId: string
  beltId: string
  dispatchHours: number
  badges: string[]
  labs: string[]
  classes: string[]
  testedOn: string | null
  measures: Record<string, string>
  variants: MadeVariant[]
}
export type WantedProduct = Omit<MadeProduct, 'id' | 'categoryId' | 'beltId' | 'dispatchHours'> & {
  category: number
  factory: number
}

const axis = (key: string, values: string[]) => ({
  key,
  label: { en: key, zh: key },
  values: values.map((value) => ({ key: value, label: { en: value, zh: value } })),
})
const axes = [axis('colour', ['ink', 'chalk', 'moss']), axis('size', ['39', '40', '41'])]

/** What a product has proven, as the quality domain would write it. */
export async function proveProduct(
  productId: string,
  {
    badges,
    labs,
    classes,
    testedOn,
    measures,
  }: Pick<MadeProduct, 'badges' | 'labs' | 'classes' | 'testedOn' | 'measures'>,
): Promise<void> {
  const proof = {
    summary: { hallmarks: [], headline: null, lab: null, testedOn: null },
    badges,
    labMarks: labs,
    classes,
    sampleKinds: [],
    testedOn: testedOn ? new Date(testedOn) : null,
    updatedAt: new Date(),
  }
  await db.productProof.upsert({ where: { productId }, create: { productId, ...proof }, update: proof })
  await db.productMeasure.deleteMany({ where: { productId } })
  await db.productMeasure.createMany({
    data: Object.entries(measures).map(([itemKey, value]) => ({
      productId,
      itemKey,
      value,
      resultId: randomUUID(),
    })),
  })
}

/** Three categories and three factories of two belts with these products between them. */
export async function createCatalogue(wanted: WantedProduct[]): Promise<MadeProduct[]> {
  const categories = [await createCategory(), await createCategory(), await createCategory()]
  const belts = [await createBelt(), await createBelt()]
  const factories = await Promise.all(
    [24, 48, 72].map((dispatchHours, at) =>
      createFactory({ dispatchHours, beltId: belts[at % 2]?.id, methods: [] }),
    ),
  )
  const made: MadeProduct[] = []
  for (const { category, factory, ...more } of wanted) {
    const maker = factories[factory]
    const kind = categories[category]
    if (!maker || !kind) throw new Error('there are three of each')
    const { id } = await createProduct({ factoryId: maker.id, categoryId: kind.id, axes })
    for (const [position, { colour, size, priceFen, available }] of more.variants.entries())
      await db.variant.create({
        data: {
          productId: id,
          sku: `SKU-${randomUUID()}`,
          position,
          options: [colour, size],
          priceFen,
          weightGrams: 500,
          stock: { create: { available } },
        },
      })
    await proveProduct(id, more)
    made.push({
      id,
      categoryId: kind.id,
      beltId: maker.beltId,
      dispatchHours: maker.dispatchHours,
      ...more,
    })
  }
  return made
}
