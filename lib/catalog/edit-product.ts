import { audit } from '@/lib/audit'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import type { EditProductInput } from './edit-schema'
import { lockOwnProduct, type ProductPlace, placeOf } from './own-product'
import { writeSearchWords } from './search-words'

const fields = [
  'titleEn',
  'titleZh',
  'summaryEn',
  'summaryZh',
  'descriptionEn',
  'descriptionZh',
  'careEn',
  'careZh',
  'sectionId',
] as const

/** Changes a product's texts and section, and the words it is found by. Throws `notFound`, `staleVersion`, `invalid` (section). */
export async function editProduct({
  viewer,
  input: { productId, version, ...texts },
  now,
}: {
  viewer: Viewer | null
  input: EditProductInput
  now: Date
}): Promise<ProductPlace> {
  assertUserCan(viewer, 'product:edit')
  return db.$transaction(async (tx) => {
    const product = await lockOwnProduct(tx, viewer, 'product:edit', { productId, version })
    const after = {
      ...texts,
      careEn: texts.careEn || null,
      careZh: texts.careZh || null,
      sectionId: texts.sectionId || null,
    }
    if (after.sectionId) {
      const section = await tx.factorySection.findFirst({
        where: { id: after.sectionId, factoryId: product.factoryId },
        select: { id: true },
      })
      if (!section) throw new DomainError('invalid', { fields: { sectionId: 'choice' } })
    }
    const changed = fields.filter((field) => product[field] !== after[field])
    if (changed.length) {
      await tx.product.update({ where: { id: productId }, data: after })
      await writeSearchWords(tx, productId)
      await audit(tx, {
        viewer,
        now,
        action: 'product.edit',
        entity: 'product',
        entityId: productId,
        factoryId: product.factoryId,
        before: Object.fromEntries(changed.map((field) => [field, product[field]])),
        after: Object.fromEntries(changed.map((field) => [field, after[field]])),
      })
    }
    return placeOf(product)
  })
}
