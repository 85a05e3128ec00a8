import { z } from 'zod'
import { said } from '@/lib/api/described'
import { findSorts } from '@/lib/discovery/schema'

/** Several values of one facet, of which any will do: `a,b`. */
const several = (form: RegExp, en: string, zh: string) =>
  said(
    z
      .string()
      .max(600)
      .transform((text) => text.split(','))
      .pipe(z.array(z.string().regex(form)).max(20))
      .optional(),
    `${en} Several with commas: any of them.`,
    `${zh}可用逗号写多个，满足其一即可。`,
  )
const slugs = /^[a-z0-9-]{1,80}$/

/** The facets a search can be narrowed by; between them all must hold, and one single variant must satisfy price, stock and options. */
export const facetParams = {
  group: several(slugs, 'Slugs of groups of categories.', '分类大组的 slug。'),
  belt: several(slugs, 'Slugs of belts.', '产业带的 slug。'),
  province: several(slugs, 'Slugs of provinces, as in `facets`.', '省份的 slug，见 `facets`。'),
  badge: several(slugs, 'Badges held now.', '当前持有的质量徽章。'),
  class: several(
    /^[a-z0-9-]{1,40}\.[A-Za-z0-9+*-]{1,20}$/,
    'Safety classes, `textile.B`; a stricter class of the same ladder fits too.',
    '安全等级，如 `textile.B`；同一阶梯中更严格的等级也符合。',
  ),
  lab: several(
    /^(CMA|CNAS|ILAC)$/,
    'Marks of the laboratory: CMA, CNAS, ILAC.',
    '检测机构资质：CMA、CNAS、ILAC。',
  ),
  sample: several(/^(sent-in|drawn|mystery-purchase)$/, 'How the sample was taken.', '样品来源。'),
  credential: several(
    /^(site-check|patent|oem-heritage|iso-9001|bsci)$/,
    'Credentials of the factory.',
    '工厂资质。',
  ),
  material: several(slugs, 'Kinds of material.', '材质。'),
  options: several(
    /^[a-zA-Z0-9-]{1,40}:[^\p{C},]{1,60}$/u,
    'Options of a variant, `colour:black`; only beside exactly one category.',
    '规格选项，如 `colour:black`；仅在恰好指定一个分类时有效。',
  ),
  measure: several(
    /^[a-z0-9-]{1,80}:(-?\d{1,9}(\.\d{1,6})?)?\.\.(-?\d{1,9}(\.\d{1,6})?)?$/,
    'Measured values, `whole-shoe-flexing:80000..`, in the unit of the category; only beside exactly one category.',
    '实测值范围，如 `whole-shoe-flexing:80000..`，单位同该分类；仅在恰好指定一个分类时有效。',
  ),
  shipsWithin: said(z.enum(['24', '48', '72']).optional(), 'Hours to dispatch, at most.', '最长发货小时数。'),
  testedWithin: said(
    z.enum(['3', '6', '12']).optional(),
    'Months since the newest report that counts, at most.',
    '最近一份有效报告距今的最长月数。',
  ),
  inStock: said(z.enum(['yes', 'no']).default('no'), 'Only what is in stock.', '仅有现货。'),
  minPrice: said(z.coerce.number().int().min(0).max(99_999_999).optional(), 'In fen.', '单位为分。'),
  maxPrice: said(z.coerce.number().int().min(0).max(99_999_999).optional(), 'In fen.', '单位为分。'),
  sort: z.enum(findSorts).default('best'),
  facets: said(
    z.enum(['yes', 'no']).default('no'),
    'With the counts of every facet.',
    '同时返回各筛选项的计数。',
  ),
}

const counts = z.record(z.string(), z.int())

/** How many products each value would show with everything else as it is. */
export const FacetsModel = said(
  z
    .object({
      categories: counts,
      belts: counts,
      badges: counts,
      classes: counts,
      labs: counts,
      samples: counts,
      credentials: counts,
      materials: counts,
      shipsWithin: counts,
      testedWithin: counts,
      inStock: z.int(),
      options: counts,
      measures: z.record(
        z.string(),
        z.object({ least: z.string(), most: z.string(), twelfths: z.array(z.int()) }),
      ),
    })
    .nullable(),
  'How many products each value would show with everything else as it is; null unless asked for.',
  '在其他条件不变时，各选项各有多少商品；未请求时为 null。',
)
