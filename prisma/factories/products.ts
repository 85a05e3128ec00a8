import { randomUUID } from 'node:crypto'
import { db } from '@/lib/db'
import type { Prisma, Product, Variant } from '@/prisma/generated/client'
import type { ReturnRule } from '@/prisma/generated/enums'
import { createFactory } from './factories'

const axes = [
  {
    key: 'colour',
    label: { en: 'Colour', zh: '颜色' },
    values: [
      { key: 'indigo', label: { en: 'Indigo', zh: '靛蓝' } },
      { key: 'chalk', label: { en: 'Chalk', zh: '粉白' } },
    ],
  },
]

/** A leaf category with its return rule. */
export async function createCategory(returnRule: ReturnRule = 'SEVEN_DAY') {
  const group = await db.categoryGroup.create({
    data: { slug: `group-${randomUUID()}`, position: 1, nameEn: 'Home textiles', nameZh: '家纺' },
  })
  return db.category.create({
    data: {
      slug: `category-${randomUUID()}`,
      groupId: group.id,
      position: 1,
      nameEn: 'Towels',
      nameZh: '毛巾',
      introEn: 'Towels by weight and absorbency.',
      introZh: '按克重与吸水率挑毛巾。',
      returnRule,
    },
  })
}

type ProductWanted = Partial<Prisma.ProductUncheckedCreateInput> & { returnRule?: ReturnRule }

/** A listed product without variants, of a factory of its own unless one is named. */
export async function createProduct({
  returnRule,
  factoryId,
  categoryId,
  ...more
}: ProductWanted = {}): Promise<Product> {
  return db.product.create({
    data: {
      slug: `product-${randomUUID()}`,
      factoryId: factoryId ?? (await createFactory()).id,
      categoryId: categoryId ?? (await createCategory(returnRule)).id,
      titleEn: 'Bath towel, 600 g/m²',
      titleZh: '浴巾 600 克',
      summaryEn: 'Long-staple cotton.',
      summaryZh: '长绒棉。',
      descriptionEn: 'Woven in Gaoyang.',
      descriptionZh: '高阳织造。',
      materials: [],
      measures: [],
      axes,
      fromFen: 12_900,
      listedAt: new Date(),
      ...more,
    },
  })
}

type VariantWanted = {
  available?: number
  priceFen?: number
  weightGrams?: number
  active?: boolean
  options?: string[]
  /** an existing product … */
  productId?: string
  /** … or what a new one shall be like */
  factoryId?: string
  returnRule?: ReturnRule
  titleEn?: string
  titleZh?: string
}

/** A variant with its stock: ten pieces at ¥129.00, 600 g each, unless told otherwise. */
export async function createVariant(wanted: VariantWanted = {}): Promise<Variant> {
  const { available = 10, priceFen = 12_900, weightGrams = 600, active = true, options = ['indigo'] } = wanted
  const { productId, factoryId, returnRule, titleEn, titleZh } = wanted
  const product = { factoryId, returnRule, ...(titleEn ? { titleEn } : {}), ...(titleZh ? { titleZh } : {}) }
  return db.variant.create({
    data: {
      productId: productId ?? (await createProduct(product)).id,
      sku: `SKU-${randomUUID()}`,
      position: 0,
      options,
      priceFen,
      weightGrams,
      active,
      stock: { create: { available } },
    },
  })
}

/** What is available, reserved and sold of a variant. */
export async function stockOf(variantId: string) {
  const { available, reserved } = await db.stock.findUniqueOrThrow({ where: { variantId } })
  return { available, reserved }
}
