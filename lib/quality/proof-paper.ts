import type { Prisma } from '@/prisma/generated/client'

/** What is read of a credential. */
export const paperColumns = {
  id: true,
  kind: true,
  patentKind: true,
  number: true,
  titleEn: true,
  titleZh: true,
  issuer: true,
  validUntil: true,
} as const satisfies Prisma.FactoryCredentialSelect

type PaperRow = Prisma.FactoryCredentialGetPayload<{ select: typeof paperColumns }>

/**
 * A credential as the public sees it. Of a heritage neither the paper's number nor who signed it: there a factory could write the name of a
 * former client, and no brand is ever named as bait. Our assessors have seen both.
 */
export function toPaper({ validUntil, ...row }: PaperRow) {
  const isHeritage = row.kind === 'OEM_HERITAGE'
  return {
    ...row,
    number: isHeritage ? '' : row.number,
    issuer: isHeritage ? '' : row.issuer,
    validUntil: validUntil && validUntil.toISOString().slice(0, 10),
  }
}
export type ProofPaper = ReturnType<typeof toPaper>
