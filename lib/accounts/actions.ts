'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { toLocale } from '@/lib/i18n/locales'
import { attempt, formRecord, type Result } from '@/lib/result'
import { changePassword } from './change-password'
import { confirmEmail } from './confirm-email'
import { createFirstAdmin } from './create-first-admin'
import { registerAccount } from './register-account'
import { removeAddress } from './remove-address'
import { requestPasswordReset } from './request-password-reset'
import { resendConfirmation } from './resend-confirmation'
import { resetPassword } from './reset-password'
import { saveAddress } from './save-address'
import {
  AddressIdInput,
  AddressInput,
  ChangePasswordInput,
  ConfirmEmailInput,
  CreateFirstAdminInput,
  NoInput,
  RegisterInput,
  RequestResetInput,
  ResetPasswordInput,
  UpdateProfileInput,
} from './schema'
import { updateProfile } from './update-profile'
import { clientAddress, getViewer } from './viewer'

/** Makes the account; the form then signs in with what was typed. */
export async function registerAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(RegisterInput, formRecord(form), async (input) => {
    await registerAccount({ input, address: await clientAddress(), now: new Date() })
    return null
  })
}

export async function requestResetAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(RequestResetInput, formRecord(form), async (input) => {
    await requestPasswordReset({ input, address: await clientAddress(), now: new Date() })
    return null
  })
}

export async function resetPasswordAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(ResetPasswordInput, formRecord(form), async (input, locale) => {
    await resetPassword({ input, now: new Date() })
    redirect(`/${locale}/sign-in?reset=done`)
  })
}

export async function confirmEmailAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(ConfirmEmailInput, formRecord(form), async (input) => {
    await confirmEmail({ input, now: new Date() })
    return null
  })
}

export async function resendConfirmationAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(NoInput, formRecord(form), async () => {
    await resendConfirmation({ viewer: await getViewer(), now: new Date() })
    return null
  })
}

export async function changePasswordAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(ChangePasswordInput, formRecord(form), async (input, locale) => {
    await changePassword({ viewer: await getViewer(), input, now: new Date() })
    redirect(`/${locale}/sign-in?reset=done`)
  })
}

export async function updateProfileAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(UpdateProfileInput, formRecord(form), async (input) => {
    await updateProfile({ viewer: await getViewer(), input })
    refresh()
    return null
  })
}

export async function createFirstAdminAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(CreateFirstAdminInput, formRecord(form), async (input, locale) => {
    await createFirstAdmin({ input, now: new Date() })
    redirect(`/${locale}/sign-in?next=${encodeURIComponent(`/${locale}/admin`)}`)
  })
}

/** Adds an address, or changes the one `addressId` names; then back to where `next` says (own pages only). */
export async function saveAddressAction(_: unknown, form: FormData): Promise<Result<null>> {
  const record = formRecord(form)
  const locale = toLocale(record.locale)
  return attempt(AddressInput, record, async (input) => {
    const id = AddressIdInput.safeParse(record)
    await saveAddress({
      viewer: await getViewer(),
      addressId: id.success ? id.data.addressId : undefined,
      input,
      now: new Date(),
    })
    redirect(record.next === 'checkout' ? `/${locale}/checkout` : `/${locale}/account/addresses`)
  })
}

export async function removeAddressAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(AddressIdInput, formRecord(form), async ({ addressId }) => {
    await removeAddress({ viewer: await getViewer(), addressId })
    refresh()
    return null
  })
}
