import { dayBefore } from '@/prisma/seed/evidence/days'
import { seedId } from '@/prisma/seed/ids'
import { labs, type SeedLab } from '@/prisma/seed/labs'
import { standards } from '@/prisma/seed/standards'

/** Which standards and items a laboratory's scope names; an item key is empty where all of a standard is meant. */
export function scopeOf({ scope }: SeedLab): { standard: string; item: string }[] {
  return scope.flatMap((entry) => {
    const [slug = '', item] = entry.split('#')
    if (item) return [{ standard: slug, item }]
    return standards
      .filter(({ field }) => field === slug)
      .map((standard) => ({ standard: standard.slug, item: '' }))
  })
}

/** Since when a laboratory holds its first paper, in days. */
const sinceOf = ({ cma, cnas }: SeedLab) => Math.max(cma?.from ?? 0, cnas?.from ?? 0)

/** Rows of the laboratories and of what they are accredited for. */
export function labRows(now: Date) {
  const day = (days: number | undefined) => (days === undefined ? null : dayBefore(now, days))
  return {
    labs: labs.map(({ slug, name, city, cma, cnas, ilac, suspended }) => ({
      id: seedId('lab', slug),
      slug,
      nameEn: name.en,
      nameZh: name.zh,
      cityEn: city.en,
      cityZh: city.zh,
      cmaNumber: cma?.number,
      cmaFrom: day(cma?.from),
      cmaUntil: day(cma?.until),
      cnasNumber: cnas?.number,
      cnasFrom: day(cnas?.from),
      cnasUntil: day(cnas?.until),
      ilac,
      status: suspended ? ('SUSPENDED' as const) : ('ACTIVE' as const),
      statusSince: day(suspended?.since),
      statusNote: suspended?.note ?? '',
    })),
    scopes: labs.flatMap((lab) =>
      scopeOf(lab).map(({ standard, item }) => ({
        id: seedId('scope', `${lab.slug}/${standard}/${item}`),
        labId: seedId('lab', lab.slug),
        standardId: seedId('standard', standard),
        itemKey: item,
        from: dayBefore(now, sinceOf(lab)),
      })),
    ),
  }
}
