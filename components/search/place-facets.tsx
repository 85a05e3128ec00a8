import type { Places } from '@/lib/discovery/queries-places'
import type { Counts } from '@/lib/discovery/rules-counts'
import type { Find } from '@/lib/discovery/schema'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { FacetBox, LongList } from './facet-box'
import { Tick } from './tick'

type Props = { locale: Locale; find: Find; counts: Counts; places: Places }
type Leaf = { id: string; slug: string; nameEn: string; nameZh: string }

/** A parent with its leaves: the parent stands for all of them, and is not offered where it has only one. */
function Branch({
  names,
  parent,
  leaves,
  counts,
  find,
  locale,
}: {
  names: { parent: 'group' | 'province'; leaf: 'category' | 'belt' }
  parent: { slug: string; nameEn: string; nameZh: string }
  leaves: Leaf[]
  counts: Record<string, number>
  find: Find
  locale: Locale
}) {
  const chosen = (leaf: Leaf) => find[names.leaf].includes(leaf.slug)
  const isWhole = find[names.parent].includes(parent.slug)
  const shown = leaves.filter((leaf) => counts[leaf.id] || chosen(leaf))
  if (!shown.length && !isWhole) return null
  const total = leaves.reduce((sum, { id }) => sum + (counts[id] ?? 0), 0)
  return (
    <li>
      <Tick name={names.parent} value={parent.slug} checked={isWhole} count={total}>
        <span className="font-medium">{pick(parent, 'name', locale)}</span>
      </Tick>
      <ul className="pl-4">
        {shown.map((leaf) => (
          <li key={leaf.slug}>
            <Tick name={names.leaf} value={leaf.slug} checked={chosen(leaf)} count={counts[leaf.id] ?? 0}>
              {pick(leaf, 'name', locale)}
            </Tick>
          </li>
        ))}
      </ul>
    </li>
  )
}

/** Categories under their groups. */
export function CategoryFacet({ locale, find, counts, places }: Props) {
  const title = translator(locale, 'find')('category')
  return (
    <FacetBox title={title} open={!find.category.length || find.group.length > 0}>
      <LongList long label={title}>
        <ul>
          {places.groups.map((group) => (
            <Branch
              key={group.slug}
              names={{ parent: 'group', leaf: 'category' }}
              parent={group}
              leaves={group.categories}
              counts={counts.categories}
              find={find}
              locale={locale}
            />
          ))}
        </ul>
      </LongList>
    </FacetBox>
  )
}

/** Belts under their provinces. */
export function BeltFacet({ locale, find, counts, places }: Props) {
  const title = translator(locale, 'find')('belt')
  return (
    <FacetBox title={title} open={find.belt.length + find.province.length > 0}>
      <LongList long label={title}>
        <ul>
          {places.provinces.map((province) => (
            <Branch
              key={province.slug}
              names={{ parent: 'province', leaf: 'belt' }}
              parent={province}
              leaves={province.belts}
              counts={counts.belts}
              find={find}
              locale={locale}
            />
          ))}
        </ul>
      </LongList>
    </FacetBox>
  )
}
