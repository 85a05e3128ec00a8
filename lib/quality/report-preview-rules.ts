import { plain } from './exact-rules'
import { isInScope } from './judge-lab-rules'
import { judge, shownHeadroom } from './judge-rules'

type Number = { toFixed(): string }
type Limit = { id: string; value: Number; classEn: string; classZh: string }
export type PreviewResult = {
  limitId: string | null
  measured: Number | null
  notDetected: boolean
  reportingLimit: Number | null
  unit: string
  item: {
    kind: 'RATIO' | 'GRADE' | 'POINT' | 'COUNT'
    direction: 'MIN' | 'MAX'
    unit: string
    key: string
    limits: Limit[]
    edition: { standardId: string }
  }
}
export type PreviewLab = {
  scopes: { standardId: string; itemKey: string; from: Date; until: Date | null }[]
}

export type Preview = {
  /** null: there is nothing to judge it by */
  passes: boolean | null
  limit: string | null
  /** as people read it, or null where no multiple makes sense */
  headroom: string | null
  inScope: boolean
}

const iso = (day: Date) => day.toISOString().slice(0, 10)

/** How a result will be judged once its report is accepted, and whether the laboratory may test it at all. */
export function previewResult(result: PreviewResult, lab: PreviewLab | null, issuedOn: Date | null): Preview {
  const { item, limitId, unit, notDetected } = result
  const limit =
    item.limits.find(({ id }) => id === limitId) ?? (item.limits.length === 1 ? item.limits[0] : undefined)
  const finding = {
    measured: result.measured?.toFixed() ?? null,
    reportingLimit: result.reportingLimit?.toFixed() ?? null,
    notDetected,
    unit,
  }
  const judgement = limit ? judge(item, finding, limit.value.toFixed()) : null
  const place = { standardId: item.edition.standardId, key: item.key }
  const scopes = (lab?.scopes ?? []).map(({ from, until, ...scope }) => ({
    ...scope,
    from: iso(from),
    until: until && iso(until),
  }))
  return {
    passes: judgement?.passes ?? null,
    limit: judgement ? plain(judgement.limit) : (limit?.value.toFixed() ?? null),
    headroom: judgement && shownHeadroom(judgement),
    inScope:
      issuedOn !== null && isInScope({ scopes } as Parameters<typeof isInScope>[0], place, iso(issuedOn)),
  }
}
