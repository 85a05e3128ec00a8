import { z } from 'zod'
import { foreignCountries } from '@/lib/countries'
import { consent, email, line, optionalLine } from '@/lib/text-input'

const locale = z.enum(['en', 'zh']).catch('en')
/** At least 10 characters; no composition rules (NIST SP 800-63B §5.1.1.2), common ones are refused by the verb. */
export const password = z.string().min(10).max(200)

export const RegisterInput = z.object({ locale, name: line(60), email, password, terms: consent })
export type RegisterInput = z.infer<typeof RegisterInput>

export const CredentialsInput = z.object({ email, password: z.string().min(1, 'required').max(200) })
export type CredentialsInput = z.infer<typeof CredentialsInput>

export const RequestResetInput = z.object({ locale, email })
export type RequestResetInput = z.infer<typeof RequestResetInput>

const token = z.string().regex(/^[\w-]{20,64}$/)
export const ResetPasswordInput = z
  .object({ locale, token, password, repeat: z.string().max(200) })
  .refine((input) => input.password === input.repeat, { path: ['repeat'], message: 'passwordsDiffer' })
export type ResetPasswordInput = z.infer<typeof ResetPasswordInput>

export const ConfirmEmailInput = z.object({ locale, token })
export type ConfirmEmailInput = z.infer<typeof ConfirmEmailInput>

export const ChangePasswordInput = z
  .object({ current: z.string().min(1, 'required').max(200), password, repeat: z.string().max(200) })
  .refine((input) => input.password === input.repeat, { path: ['repeat'], message: 'passwordsDiffer' })
export type ChangePasswordInput = z.infer<typeof ChangePasswordInput>

export const UpdateProfileInput = z.object({ name: line(60), language: z.enum(['en', 'zh']) })
export type UpdateProfileInput = z.infer<typeof UpdateProfileInput>

export const CreateFirstAdminInput = z.object({ locale, token, name: line(60), email, password })
export type CreateFirstAdminInput = z.infer<typeof CreateFirstAdminInput>

const phone = z
  .string()
  .trim()
  .max(30)
  .regex(/^\+?[\d\s()-]+$/, 'phone')
  .refine((value) => /^\d{6,20}$/.test(value.replace(/\D/g, '')), 'phone')
const postalCode = z
  .string()
  .trim()
  .max(12)
  .regex(/^[A-Za-z0-9][A-Za-z0-9 -]*$/, 'postal')
const base = { recipient: line(60), phone, street: line(200), isDefault: z.literal('on').optional() }

/** An address in mainland China names its district by GB/T 2260 code; one abroad is written out. */
export const AddressInput = z.discriminatedUnion(
  'country',
  [
    z.object({
      ...base,
      country: z.literal('CN'),
      districtCode: z.string().regex(/^\d{6}(\d{3})?$/, 'region'),
      postalCode: z
        .union([z.literal(''), postalCode])
        .optional()
        .default(''),
    }),
    z.object({
      ...base,
      country: z.enum(foreignCountries),
      province: optionalLine(80),
      city: line(80),
      postalCode: z
        .union([z.literal(''), postalCode])
        .optional()
        .default(''),
    }),
  ],
  { error: 'choice' },
)
export type AddressInput = z.infer<typeof AddressInput>

/** An address as frozen in an order. */
export type AddressSnapshot = {
  recipient: string
  phone: string
  country: string
  provinceCode: string | null
  province: string
  city: string
  district: string
  street: string
  postalCode: string
}

export const SetRoleInput = z.object({ userId: z.uuid(), role: z.enum(['BUYER', 'ADMIN']) })
export type SetRoleInput = z.infer<typeof SetRoleInput>
export const BanUserInput = z.object({ userId: z.uuid(), reason: line(200) })
export type BanUserInput = z.infer<typeof BanUserInput>
/** A code of the authenticator app, or a recovery code. */
const code = z.string().trim().min(1, 'required').max(40)
const currentPassword = z.string().max(200).optional().default('')
export const CodeInput = z.object({ code })
export type CodeInput = z.infer<typeof CodeInput>
export const PasswordAndCodeInput = z.object({ current: currentPassword, code })
export type PasswordAndCodeInput = z.infer<typeof PasswordAndCodeInput>
export const UserIdInput = z.object({ userId: z.uuid() })
export type UserIdInput = z.infer<typeof UserIdInput>
export const UnbanUserInput = z.object({ userId: z.uuid() })
export type UnbanUserInput = z.infer<typeof UnbanUserInput>
export const SetMembershipInput = z.object({
  userId: z.uuid(),
  factorySlug: line(80),
  role: z.enum(['OWNER', 'EDITOR', 'SHIPPER', 'NONE']),
})
export type SetMembershipInput = z.infer<typeof SetMembershipInput>
export const AddressIdInput = z.object({ addressId: z.uuid() })
export type AddressIdInput = z.infer<typeof AddressIdInput>
/** For a button that says all by being pressed. */
export const NoInput = z.object({})
