import { z } from 'zod'
import { model, said } from '@/lib/api/described'
import { SlugParam, TextModel } from '@/lib/api/models'
import { defineOperation } from '@/lib/api/operation'
import { findCategory, listCategoryGroups } from '@/lib/catalog/queries-categories'
import { DomainError } from '@/lib/errors'
import { nameOf, RefModel, refOf } from './refs'

const CategoryModel = model(
  'Category',
  z.object({
    slug: z.string(),
    name: TextModel,
    intro: TextModel,
    group: RefModel,
    returnRule: z.enum(['SEVEN_DAY', 'SEVEN_DAY_UNOPENED', 'MADE_TO_ORDER', 'EXCLUDED_HYGIENE']),
    belts: said(z.array(RefModel), 'The belts known for it.', '以此闻名的产业带。'),
  }),
  'A leaf category.',
  '末级品类。',
)
const GroupModel = z.object({
  slug: z.string(),
  name: TextModel,
  categories: z.array(RefModel.extend({ products: z.int() })),
})

export const categoryOperations = [
  defineOperation({
    id: 'listCategories',
    method: 'GET',
    path: '/categories',
    tag: 'products',
    summary: { en: 'Categories with products, in their groups', zh: '有商品的品类，按大类' },
    auth: 'none',
    output: z.object({ items: z.array(GroupModel) }),
    limit: 'read',
    cacheSeconds: 60,
    example: {},
    handle: async () => ({
      items: (await listCategoryGroups()).map((group) => ({
        slug: group.slug,
        name: nameOf(group),
        categories: group.categories.map((one) => ({ ...refOf(one), products: one._count.products })),
      })),
    }),
  }),
  defineOperation({
    id: 'findCategory',
    method: 'GET',
    path: '/categories/{slug}',
    tag: 'products',
    summary: { en: 'One category', zh: '单个品类' },
    auth: 'none',
    input: { params: z.object({ slug: SlugParam }) },
    output: CategoryModel,
    limit: 'read',
    cacheSeconds: 60,
    example: { params: { slug: 'sports-shoes' } },
    handle: async ({ params }) => {
      const category = await findCategory(params.slug)
      if (!category) throw new DomainError('notFound')
      return {
        slug: category.slug,
        name: nameOf(category),
        intro: { en: category.introEn, zh: category.introZh },
        group: refOf(category.group),
        returnRule: category.returnRule,
        belts: category.belts.map(({ belt }) => refOf(belt)),
      }
    },
  }),
]
