import type { ItemFacts, LimitFacts } from './award-schema'
import type { Governing } from './judge-governing-rules'
import { judge } from './judge-rules'

/** A step of a ladder that a product has earned; rank 1 is the strictest. */
export type EarnedClass = { ladder: string; classKey: string; rank: number }

const stepsOf = (item: ItemFacts, ladder: string) => item.limits.filter((limit) => limit.ladder === ladder)

function reaches({ item, all }: Governing, step: LimitFacts): boolean {
  return all.every(({ result }) => judge(item, result, step.value)?.passes)
}

/** Whether what was tested of the edition is all that it asks of the class. */
function isWhole(governing: Governing[], editionItems: ItemFacts[], ladder: string, rank: number): boolean {
  const tested = new Set(governing.map(({ item }) => item.key))
  return editionItems
    .filter((item) => stepsOf(item, ladder).some((step) => step.rank === rank))
    .every(({ key }) => tested.has(key))
}

/**
 * The strictest step of each ladder whose limits everything tested on that ladder keeps (with all samples), where at least one edition's whole
 * list for that class was tested: a pH value alone makes no class. `editionItems` are all items of the editions named in `governing`.
 */
export function earnedClasses(governing: Governing[], editionItems: ItemFacts[]): EarnedClass[] {
  const on = (ladder: string) => governing.filter(({ item }) => stepsOf(item, ladder).length > 0)
  const ladders = new Set(governing.flatMap(({ item }) => item.limits.flatMap(({ ladder }) => ladder ?? [])))
  return [...ladders].sort().flatMap((ladder) => {
    const tested = on(ladder)
    const steps = new Map(
      tested.flatMap(({ item }) => stepsOf(item, ladder)).map((step) => [step.rank ?? 0, step.classKey]),
    )
    for (const [rank, classKey] of [...steps].sort(([one], [other]) => one - other)) {
      const keeps = tested.every((one) => {
        const step = stepsOf(one.item, ladder).find((limit) => limit.rank === rank)
        return step ? reaches(one, step) : true
      })
      const editions = new Set(tested.map(({ item }) => item.editionId))
      const wholeOnce = [...editions].some((editionId) => {
        const items = editionItems.filter((item) => item.editionId === editionId)
        const asks = items.some((item) => stepsOf(item, ladder).some((step) => step.rank === rank))
        return asks && isWhole(tested, items, ladder, rank)
      })
      if (keeps && wholeOnce) return [{ ladder, classKey, rank }]
    }
    return []
  })
}
