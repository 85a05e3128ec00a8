import type { Tx } from '@/lib/db'
import { searchWords } from '@/lib/search'
import { AxesSchema, MaterialsSchema } from './schema'

/** Recomputes the words a product is found by, from its texts as they now stand in the transaction. */
export async function writeSearchWords(tx: Tx, productId: string): Promise<void> {
  const product = await tx.product.findUniqueOrThrow({
    where: { id: productId },
    include: { category: { include: { group: true } }, factory: { include: { belt: true } } },
  })
  const { category, factory } = product
  const { belt } = factory
  const colours = AxesSchema.parse(product.axes).find(({ key }) => key === 'colour')?.values ?? []
  const text = [
    category.nameEn,
    category.nameZh,
    category.group.nameEn,
    category.group.nameZh,
    belt.nameEn,
    belt.nameZh,
    belt.cityEn,
    belt.cityZh,
    factory.nameEn,
    factory.nameZh,
    factory.brandEn,
    factory.brandZh,
    ...MaterialsSchema.parse(product.materials).flatMap(({ value }) => [value.en, value.zh]),
    ...colours.flatMap(({ label }) => [label.en, label.zh]),
    product.summaryEn,
    product.summaryZh,
  ].join(' ')
  const title = searchWords(`${product.titleEn} ${product.titleZh}`)
  // Past the ORM, so that the version the editor holds stays the one just saved.
  await tx.$executeRaw`
    UPDATE "Product" SET "searchTitle" = ${title}, "searchText" = ${searchWords(text)} WHERE "id" = ${productId}::uuid`
}
