import Link from 'next/link'
import type { CategoryGroupData } from '@/lib/catalog/queries-categories'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'

/** Leaf categories under their groups, each with its number of products. */
export function CategoryGroups({ groups, locale }: { groups: CategoryGroupData[]; locale: Locale }) {
  return (
    <ul className="grid gap-x-8 gap-y-6 sm:grid-cols-2 lg:grid-cols-4">
      {groups.map((group) => (
        <li key={group.slug}>
          <h3 className="mb-1 border-line border-b pb-1">{pick(group, 'name', locale)}</h3>
          <ul>
            {group.categories.map((category) => (
              <li key={category.slug}>
                <Link
                  href={`/${locale}/categories/${category.slug}`}
                  prefetch={false}
                  className="flex min-h-9 items-center justify-between gap-4 text-sm hover:underline"
                >
                  {pick(category, 'name', locale)}
                  <span className="tabular text-muted">{category._count.products}</span>
                </Link>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
