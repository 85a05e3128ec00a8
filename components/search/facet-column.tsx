import { listOptions, listPlaces } from '@/lib/discovery/queries-places'
import type { Counts } from '@/lib/discovery/rules-counts'
import { singleCategory } from '@/lib/discovery/rules-resolve'
import type { Find } from '@/lib/discovery/schema'
import type { Locale } from '@/lib/i18n/locales'
import { GoodsFacets, MeasureFacets, PriceFacet } from './goods-facets'
import { BeltFacet, CategoryFacet } from './place-facets'
import { ProofFacets } from './proof-facets'

/** Everything a search can be narrowed by, most telling first: what was measured, what is proven, then price, place and goods. */
export async function FacetColumn({ locale, find, counts }: { locale: Locale; find: Find; counts: Counts }) {
  const places = await listPlaces()
  const one = singleCategory(find, places.groups)
  const options = one ? await listOptions(one.id) : []
  const props = { locale, find, counts, places }
  return (
    <div className="border-line border-t">
      {one && <MeasureFacets {...props} measures={one.measures} />}
      <CategoryFacet {...props} />
      <PriceFacet {...props} />
      <ProofFacets {...props} />
      <BeltFacet {...props} />
      <GoodsFacets {...props} options={options} />
    </div>
  )
}
