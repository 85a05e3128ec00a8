import { day } from '@/lib/dates'
import { seedId } from '@/prisma/seed/ids'
import { bannerImages } from '@/prisma/seed/rows-images'
import type { SeedFactory, SeedShipping, World } from '@/prisma/seed/world-types'

function shippingRow(factory: SeedFactory, method: SeedShipping, position: number) {
  const price =
    method.kind === 'flat'
      ? { kind: 'FLAT' as const, flatFen: method.flatFen ?? 0 }
      : { kind: 'WEIGHT' as const, zones: method.zones ?? [] }
  return {
    id: seedId('shipping', `${factory.slug}/${method.key}`),
    factoryId: seedId('factory', factory.slug),
    position,
    key: method.key,
    nameEn: method.name.en,
    nameZh: method.name.zh,
    carrierEn: method.carrier.en,
    carrierZh: method.carrier.zh,
    daysMin: method.days.min,
    daysMax: method.days.max,
    freeFromFen: method.freeFromFen,
    ...price,
  }
}

/** Rows of the factories with their capabilities, sections, freight templates and banners. */
export function factoryRows(world: World, now: Date) {
  const { factories, products } = world
  const banners = bannerImages(world)
  const joinedAt = (slug: string) => {
    const ages = products.filter(({ factory }) => factory === slug).map(({ listedDaysAgo }) => listedDaysAgo)
    return new Date(now.getTime() - (Math.max(0, ...ages) + 14) * day)
  }
  return {
    banners: [...banners.values()],
    factories: factories.map((factory) => ({
      id: seedId('factory', factory.slug),
      slug: factory.slug,
      beltId: seedId('belt', factory.belt),
      nameEn: factory.name.en,
      nameZh: factory.name.zh,
      brandEn: factory.brand.en,
      brandZh: factory.brand.zh,
      taglineEn: factory.tagline.en,
      taglineZh: factory.tagline.zh,
      storyEn: factory.story.en,
      storyZh: factory.story.zh,
      oemPastEn: factory.oemPast.en,
      oemPastZh: factory.oemPast.zh,
      foundedYear: factory.foundedYear,
      workers: factory.workers,
      floorAreaM2: factory.floorAreaM2,
      shipsFromEn: factory.shipsFrom.en,
      shipsFromZh: factory.shipsFrom.zh,
      dispatchHours: factory.dispatchHours,
      bannerId: banners.get(factory.slug)?.id,
      createdAt: joinedAt(factory.slug),
    })),
    capabilities: factories.flatMap(({ slug, capabilities }) =>
      capabilities.map(({ label, value }, position) => ({
        id: seedId('capability', `${slug}/${position}`),
        factoryId: seedId('factory', slug),
        position,
        labelEn: label.en,
        labelZh: label.zh,
        valueEn: value.en,
        valueZh: value.zh,
      })),
    ),
    sections: factories.flatMap(({ slug, sections }) =>
      sections.map(({ key, name }, position) => ({
        id: seedId('section', `${slug}/${key}`),
        factoryId: seedId('factory', slug),
        position,
        key,
        nameEn: name.en,
        nameZh: name.zh,
      })),
    ),
    shipping: factories.flatMap((factory) =>
      factory.shipping.map((method, position) => shippingRow(factory, method, position)),
    ),
  }
}
