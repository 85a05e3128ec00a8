import type { ReturnRule, SeedCategory, SeedGroup, Text } from '@/prisma/seed/world-types'

type LeafDraft = Pick<SeedCategory, 'slug' | 'name' | 'intro' | 'returnRule'>
type GroupDraft = Pick<SeedGroup, 'slug' | 'name'> & { leaves: LeafDraft[] }

/**
 * One leaf category. Consumer Law 25 gives seven days without reason. The 2017 measures let a seller refuse opened goods
 * of hygiene or of changed quality, and never the unopened ones, hence 'seven-day-unopened' and no flat exclusion;
 * 'made-to-order' is for goods cut to the buyer's measures.
 */
export function leaf(slug: string, name: Text, intro: Text, returnRule: ReturnRule = 'seven-day'): LeafDraft {
  return { slug, name, intro, returnRule }
}

/** A group with its leaves in shop order. */
export function group(slug: string, name: Text, leaves: LeafDraft[]): GroupDraft {
  return { slug, name, leaves }
}

/** Flat rows with positions counted from 1: groups over the shop, leaves within their group. */
export function flatten(drafts: GroupDraft[]): { groups: SeedGroup[]; categories: SeedCategory[] } {
  return {
    groups: drafts.map(({ slug, name }, at) => ({ slug, name, position: at + 1 })),
    categories: drafts.flatMap(({ slug: groupSlug, leaves }) =>
      leaves.map((draft, at) => ({ ...draft, group: groupSlug, position: at + 1 })),
    ),
  }
}
