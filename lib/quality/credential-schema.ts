import { z } from 'zod'
import { filledDay, line, listOf, optionalDay, optionalLine, paragraph } from '@/lib/text-input'

/** What a factory can hand in itself; a visit is recorded by Millmark. */
export const factoryKinds = ['PATENT', 'OEM_HERITAGE', 'ISO_9001', 'BSCI'] as const
export const credentialKinds = ['SITE_CHECK', ...factoryKinds] as const
export const credentialStates = ['SUBMITTED', 'ACCEPTED', 'REJECTED', 'WITHDRAWN'] as const
export const patentKinds = ['INVENTION', 'UTILITY_MODEL', 'DESIGN'] as const

const dates = <S extends z.ZodType<{ issuedOn: string; validUntil: string | null }>>(schema: S) =>
  schema.refine(({ issuedOn, validUntil }) => !validUntil || validUntil >= issuedOn, {
    path: ['validUntil'],
    message: 'dayOrder',
  })

const texts = {
  number: line(80),
  titleEn: line(120),
  titleZh: line(60),
  issuer: optionalLine(120),
  issuedOn: filledDay,
  validUntil: optionalDay,
}

export const SubmitCredentialInput = dates(
  z
    .object({
      factoryId: z.uuid(),
      kind: z.enum(factoryKinds, 'choice'),
      patentKind: z.union([z.literal(''), z.enum(patentKinds)], { error: 'choice' }).default(''),
      ...texts,
      permission: z.literal('on').optional(),
      fileId: z.union([z.literal(''), z.uuid()], { error: 'choice' }).default(''),
      productIds: listOf(z.uuid('choice'), 60),
    })
    // Ad Law 12: a patent is named with its number and kind.
    .refine(({ kind, patentKind }) => kind !== 'PATENT' || patentKind !== '', {
      path: ['patentKind'],
      message: 'required',
    })
    .refine(({ kind, permission }) => kind !== 'OEM_HERITAGE' || permission === 'on', {
      path: ['permission'],
      message: 'consent',
    })
    .refine(({ fileId }) => fileId !== '', { path: ['fileId'], message: 'required' }),
)
export type SubmitCredentialInput = z.infer<typeof SubmitCredentialInput>

export const RecordSiteCheckInput = dates(
  z.object({
    factorySlug: z
      .string()
      .trim()
      .regex(/^[a-z0-9-]{1,100}$/, 'format'),
    ...texts,
  }),
)
export type RecordSiteCheckInput = z.infer<typeof RecordSiteCheckInput>

const version = z.iso.datetime()
export const CredentialInput = z.object({ credentialId: z.uuid(), version })
export type CredentialInput = z.infer<typeof CredentialInput>
export const ReasonedCredentialInput = CredentialInput.extend({
  reason: paragraph(1000).refine((text) => text.length > 0, 'required'),
})
export type ReasonedCredentialInput = z.infer<typeof ReasonedCredentialInput>
