import { credentialKey } from '@/prisma/seed/evidence/credential-files'
import type { SeedCredential } from '@/prisma/seed/evidence/credentials'
import { dayBefore, momentBefore, monthsLater } from '@/prisma/seed/evidence/days'
import { seedId } from '@/prisma/seed/ids'
import type { Hands } from '@/prisma/seed/rows-reports'

/** Rows of the factories' papers and of the products a patent is of. */
export function credentialRows(credentials: SeedCredential[], hands: Hands, now: Date) {
  return {
    credentials: credentials.map((credential) => {
      const { title, note, products: _, issued, months, factory, ...said } = credential
      const key = credentialKey(credential)
      const isDecided = said.status !== 'SUBMITTED'
      // Papers older than the shop were handed in when it opened.
      const handedIn = Math.min(issued, said.status === 'SUBMITTED' ? 5 : 300)
      return {
        ...said,
        id: seedId('credential', key),
        factoryId: seedId('factory', factory),
        titleEn: title.en,
        titleZh: title.zh,
        issuedOn: dayBefore(now, issued),
        validUntil: months === null ? null : monthsLater(dayBefore(now, issued), months),
        fileId: seedId('file', `credential/${key}`),
        submittedById: said.kind === 'SITE_CHECK' ? hands.admin : hands.ownerOf(factory),
        assessorId: isDecided ? hands.admin : null,
        decidedAt: isDecided ? momentBefore(now, Math.max(1, handedIn - 3)) : null,
        decisionNote: note,
        createdAt: momentBefore(now, handedIn),
      }
    }),
    products: credentials.flatMap((credential) =>
      credential.products.map((slug) => ({
        credentialId: seedId('credential', credentialKey(credential)),
        productId: seedId('product', slug),
      })),
    ),
  }
}
