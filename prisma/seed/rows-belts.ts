import type { ReturnRule as RowReturnRule } from '@/prisma/generated/enums'
import { seedId } from '@/prisma/seed/ids'
import type { ReturnRule, World } from '@/prisma/seed/world-types'

const returnRules: Record<ReturnRule, RowReturnRule> = {
  'seven-day': 'SEVEN_DAY',
  'seven-day-unopened': 'SEVEN_DAY_UNOPENED',
  'made-to-order': 'MADE_TO_ORDER',
  'excluded-hygiene': 'EXCLUDED_HYGIENE',
}

/** Rows of belts, their facts and the taxonomy. */
export function beltRows({ belts, groups, categories }: World) {
  return {
    belts: belts.map((belt) => ({
      id: seedId('belt', belt.slug),
      slug: belt.slug,
      rank: belt.rank,
      nameEn: belt.name.en,
      nameZh: belt.name.zh,
      provinceEn: belt.province.en,
      provinceZh: belt.province.zh,
      cityEn: belt.city.en,
      cityZh: belt.city.zh,
      countyEn: belt.county.en,
      countyZh: belt.county.zh,
      adcode: belt.adcode,
      lat: belt.lat,
      lng: belt.lng,
      taglineEn: belt.tagline.en,
      taglineZh: belt.tagline.zh,
      storyEn: belt.story.en,
      storyZh: belt.story.zh,
      noteEn: belt.note?.en,
      noteZh: belt.note?.zh,
      figureValue: belt.figure?.value,
      figureUnitEn: belt.figure?.unit.en,
      figureUnitZh: belt.figure?.unit.zh,
      figureWhatEn: belt.figure?.what.en,
      figureWhatZh: belt.figure?.what.zh,
      figureYear: belt.figure?.year,
      figureSource: belt.figure?.source,
      tint: belt.tint,
    })),
    facts: belts.flatMap((belt) =>
      belt.facts.map((fact, position) => ({
        id: seedId('fact', `${belt.slug}/${position}`),
        beltId: seedId('belt', belt.slug),
        position,
        textEn: fact.text.en,
        textZh: fact.text.zh,
        source: fact.source,
        year: fact.year,
        verified: fact.verified,
      })),
    ),
    groups: groups.map(({ slug, name, position }) => ({
      id: seedId('group', slug),
      slug,
      position,
      nameEn: name.en,
      nameZh: name.zh,
    })),
    categories: categories.map((category) => ({
      id: seedId('category', category.slug),
      slug: category.slug,
      groupId: seedId('group', category.group),
      position: category.position,
      nameEn: category.name.en,
      nameZh: category.name.zh,
      introEn: category.intro.en,
      introZh: category.intro.zh,
      returnRule: returnRules[category.returnRule],
    })),
    beltCategories: belts.flatMap(({ slug, categorySlugs }) =>
      categorySlugs.map((category) => ({
        beltId: seedId('belt', slug),
        categoryId: seedId('category', category),
      })),
    ),
  }
}
