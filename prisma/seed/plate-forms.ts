import { byProduct } from '@/prisma/seed/plate-forms-by-product'
import { homeRules } from '@/prisma/seed/plate-forms-home'
import { wearRules } from '@/prisma/seed/plate-forms-wear'
import type { SeedProduct } from '@/prisma/seed/world-types'

/** By category slug: words of an English title and the form of the category's drawing they ask for. */
export type FormRules = Record<string, readonly (readonly [words: RegExp, form: string])[]>

const rules: FormRules = { ...wearRules, ...homeRules }

/**
 * The drawing that shows a demo product as what it is: "slug/form", or the bare slug of its category where the category has one
 * form only or no word of the title asks for one.
 */
export function drawingOf({
  slug,
  category,
  title,
}: Pick<SeedProduct, 'slug' | 'category' | 'title'>): string {
  const own = byProduct[slug]
  if (own) return own
  const rule = rules[category]?.find(([words]) => words.test(title.en))
  return rule ? `${category}/${rule[1]}` : category
}
