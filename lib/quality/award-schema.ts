import { z } from 'zod'

/** What an award rests on; each list sorted. */
export const AwardEvidence = z.object({
  reportIds: z.array(z.string()),
  resultIds: z.array(z.string()),
  credentialIds: z.array(z.string()),
})
export type AwardEvidence = z.infer<typeof AwardEvidence>

/** Days are China days (2026-11-21), numbers exact texts. */
export type LabFacts = {
  id: string
  nameEn: string
  nameZh: string
  status: 'ACTIVE' | 'SUSPENDED' | 'CLOSED'
  statusSince: string | null
  cmaNumber: string | null
  cmaFrom: string | null
  cmaUntil: string | null
  cnasNumber: string | null
  cnasFrom: string | null
  cnasUntil: string | null
  ilac: boolean
  scopes: { standardId: string; itemKey: string; from: string; until: string | null }[]
}

export type LimitFacts = {
  id: string
  position: number
  classKey: string
  classEn: string
  classZh: string
  rank: number | null
  ladder: string | null
  value: string
}

export type ItemFacts = {
  id: string
  editionId: string
  key: string
  nameEn: string
  nameZh: string
  labelEn: string
  labelZh: string
  unit: string
  kind: 'RATIO' | 'GRADE' | 'POINT' | 'COUNT'
  direction: 'MIN' | 'MAX'
  standardId: string
  standardSlug: string
  /** GB/T 15107-2013 */
  standard: string
  supersededOn: string | null
  limits: LimitFacts[]
}

export type ResultFacts = {
  id: string
  itemId: string
  limitId: string | null
  measured: string | null
  notDetected: boolean
  reportingLimit: string | null
  unit: string
}

/** An accepted report. */
export type ReportFacts = {
  id: string
  labId: string
  sampleKind: 'SENT_IN' | 'DRAWN' | 'MYSTERY_PURCHASE'
  isSpotCheck: boolean
  issuedOn: string
  validUntil: string
  acceptedAt: Date
  results: ResultFacts[]
}

export type CaseFacts = {
  id: string
  status: 'OPEN' | 'CLOSED'
  badges: 'KEPT' | 'SUSPENDED' | 'WITHDRAWN'
  openedAt: Date
  closedAt: Date | null
}

/** An accepted credential. */
export type CredentialFacts = {
  id: string
  kind: 'SITE_CHECK' | 'PATENT' | 'OEM_HERITAGE' | 'ISO_9001' | 'BSCI'
  permission: boolean
  issuedOn: string
  validUntil: string | null
  decidedAt: Date
}

export type CategoryMeasureFacts = {
  itemKey: string
  labelEn: string
  labelZh: string
  unit: string
}

/** Everything that can earn a product a badge, or cost it one. */
export type ProductEvidence = {
  productId: string
  factoryId: string
  measures: CategoryMeasureFacts[]
  /** ids of the standards that apply to its category, the one to compare by first */
  standards: string[]
  /** `stopped`: one of its lots of this product may not be sold */
  reports: { report: ReportFacts; stopped: boolean }[]
  cases: CaseFacts[]
  credentials: CredentialFacts[]
}

/** What reports and results point at; of every edition named all its items. */
export type Register = {
  labs: Map<string, LabFacts>
  items: Map<string, ItemFacts>
  editions: Map<string, ItemFacts[]>
}
