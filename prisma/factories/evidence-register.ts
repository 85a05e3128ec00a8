import type { ItemFacts, LabFacts, LimitFacts, Register } from '@/lib/quality/award-schema'
import type { Rule } from '@/lib/quality/badge-schema'
import { seedBadges } from '@/prisma/seed/badge-rules'

const limitOf = (
  item: string,
  at: number,
  value: string,
  step?: [ladder: string, key: string, rank: number],
): LimitFacts => ({
  id: `${item}-limit-${at}`,
  position: at,
  classKey: step?.[1] ?? '',
  classEn: step?.[1] ?? '',
  classZh: step?.[1] ?? '',
  rank: step?.[2] ?? null,
  ladder: step?.[0] ?? null,
  value,
})

type Made = Pick<ItemFacts, 'key' | 'unit' | 'kind' | 'direction'> & {
  standard: string
  limits: LimitFacts[]
  supersededOn?: string
}

const item = ({ standard, supersededOn = undefined, ...made }: Made): ItemFacts => ({
  id: `${standard}/${made.key}`,
  editionId: `${standard}-edition`,
  nameEn: made.key,
  nameZh: made.key,
  labelEn: made.key,
  labelZh: made.key,
  standardId: standard,
  standardSlug: standard,
  standard: `${standard}-2013`,
  supersededOn: supersededOn ?? null,
  ...made,
})

const steps = (key: string, values: [a: string, b: string, c: string]) =>
  values.map((value, at) => limitOf(key, at, value, ['textile', 'ABC'.charAt(at), at + 1]))

export const items = [
  item({
    standard: 'shoe',
    key: 'flex',
    unit: 'cycles',
    kind: 'RATIO',
    direction: 'MIN',
    limits: [limitOf('flex', 0, '40000')],
  }),
  item({
    standard: 'shoe',
    key: 'peel',
    unit: 'N/cm',
    kind: 'RATIO',
    direction: 'MIN',
    limits: [limitOf('peel', 0, '45')],
  }),
  item({
    standard: 'shoe',
    key: 'wear',
    unit: 'mm',
    kind: 'RATIO',
    direction: 'MAX',
    limits: [limitOf('wear', 0, '10')],
  }),
  item({
    standard: 'old',
    key: 'flex',
    unit: 'cycles',
    kind: 'RATIO',
    direction: 'MIN',
    limits: [limitOf('old-flex', 0, '30000')],
    supersededOn: '2026-03-01',
  }),
  item({
    standard: 'shoe',
    key: 'needles',
    unit: 'count',
    kind: 'COUNT',
    direction: 'MAX',
    limits: [limitOf('needles', 0, '0')],
  }),
  item({
    standard: 'cloth',
    key: 'formaldehyde',
    unit: 'mg/kg',
    kind: 'RATIO',
    direction: 'MAX',
    limits: steps('formaldehyde', ['20', '75', '300']),
  }),
  item({
    standard: 'cloth',
    key: 'ph-upper',
    unit: 'pH',
    kind: 'POINT',
    direction: 'MAX',
    limits: steps('ph', ['7.5', '8.5', '9']),
  }),
  item({
    standard: 'cloth',
    key: 'fastness',
    unit: 'grade 1-5',
    kind: 'GRADE',
    direction: 'MIN',
    limits: steps('fastness', ['4', '3.5', '3']),
  }),
]

const lab = (id: string, more: Partial<LabFacts> = {}): LabFacts => ({
  id,
  nameEn: id,
  nameZh: id,
  status: 'ACTIVE',
  statusSince: null,
  cmaNumber: '1',
  cmaFrom: '2020-01-01',
  cmaUntil: '2030-01-01',
  cnasNumber: null,
  cnasFrom: null,
  cnasUntil: null,
  ilac: false,
  scopes: ['shoe', 'cloth', 'old'].map((standardId) => ({
    standardId,
    itemKey: '',
    from: '2020-01-01',
    until: null,
  })),
  ...more,
})

export const labs = [
  lab('good'),
  lab('shoes-only', { scopes: [{ standardId: 'shoe', itemKey: '', from: '2020-01-01', until: null }] }),
  lab('lost', { status: 'SUSPENDED', statusSince: '2026-05-01' }),
  lab('lapsed', { cmaUntil: '2025-12-31' }),
]
export const register: Register = {
  labs: new Map(labs.map((one) => [one.id, one])),
  items: new Map(items.map((one) => [one.id, one])),
  editions: new Map(
    [...new Set(items.map(({ editionId }) => editionId))].map((id) => [
      id,
      items.filter(({ editionId }) => editionId === id),
    ]),
  ),
}

/** The nine badges, with a class rule that these items can reach and one on every ratio. */
export const rules: Rule[] = [
  ...seedBadges.map((badge) =>
    badge.definition.kind === 'class'
      ? { ...badge, definition: { ...badge.definition, requires: ['formaldehyde', 'ph-upper'] } }
      : badge,
  ),
  {
    key: 'every-ratio',
    subject: 'PRODUCT' as const,
    name: ['Every', '每项'] as [string, string],
    definition: {
      kind: 'headroom' as const,
      atLeast: '1.5',
      on: 'every' as const,
      superseded: 'refused' as const,
    },
  },
].map(({ key, subject, name, definition }, position) => ({
  versionId: `${key}-1`,
  key,
  subject,
  nameEn: name[0],
  nameZh: name[1],
  position,
  publishedAt: new Date('2026-01-01T00:00:00Z'),
  definition,
}))
