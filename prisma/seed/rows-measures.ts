import { categoryPlans } from '@/prisma/seed/evidence/plans'
import { seedId } from '@/prisma/seed/ids'
import { measureLabel } from '@/prisma/seed/measure-labels'
import { standards } from '@/prisma/seed/standards'

const slugOf = new Map(standards.map(({ code, slug }) => [code, slug]))
const itemOf = new Map(
  standards.flatMap(({ editions }) => editions.flatMap(({ items }) => items)).map((item) => [item.key, item]),
)

function standardId(code: string): string {
  const slug = slugOf.get(code)
  if (!slug) throw new Error(`The register has no ${code}`)
  return seedId('standard', slug)
}

function measureRow(category: string, key: string, position: number) {
  const item = itemOf.get(key)
  if (!item) throw new Error(`Nothing measures ${key}`)
  const label = measureLabel(key)
  return {
    categoryId: seedId('category', category),
    itemKey: key,
    position,
    labelEn: label.en,
    labelZh: label.zh,
    unit: item.unit,
    direction: item.direction,
  }
}

/** Rows that tie categories to standards, to what buyers compare by and to how long a report counts. */
export function measureRows() {
  return {
    categoryStandards: categoryPlans.flatMap(({ category, standards: codes }) =>
      codes.map((code, position) => ({
        categoryId: seedId('category', category),
        standardId: standardId(code),
        position,
      })),
    ),
    categoryMeasures: categoryPlans.flatMap(({ category, measures }) =>
      measures.map((key, position) => measureRow(category, key, position)),
    ),
    validities: categoryPlans.flatMap(({ category, months }) =>
      months ? [{ categoryId: seedId('category', category), months }] : [],
    ),
  }
}
