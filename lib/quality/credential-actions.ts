'use server'

import { refresh } from 'next/cache'
import { getViewer } from '@/lib/accounts/viewer'
import { attempt, formRecord, type Result } from '@/lib/result'
import { acceptCredential } from './accept-credential'
import {
  CredentialInput,
  ReasonedCredentialInput,
  RecordSiteCheckInput,
  SubmitCredentialInput,
} from './credential-schema'
import { recordSiteCheck } from './record-site-check'
import { rejectCredential } from './reject-credential'
import { submitCredential } from './submit-credential'
import { withdrawCredential } from './withdraw-credential'

export async function submitCredentialAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(SubmitCredentialInput, formRecord(form), async (input) => {
    await submitCredential({ viewer: await getViewer(), input, now: new Date() })
    refresh()
    return null
  })
}

export async function withdrawCredentialAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(ReasonedCredentialInput, formRecord(form), async (input) => {
    await withdrawCredential({ viewer: await getViewer(), input, now: new Date() })
    refresh()
    return null
  })
}

export async function acceptCredentialAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(CredentialInput, formRecord(form), async (input) => {
    await acceptCredential({ viewer: await getViewer(), input, now: new Date() })
    refresh()
    return null
  })
}

export async function rejectCredentialAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(ReasonedCredentialInput, formRecord(form), async (input) => {
    await rejectCredential({ viewer: await getViewer(), input, now: new Date() })
    refresh()
    return null
  })
}

export async function recordSiteCheckAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(RecordSiteCheckInput, formRecord(form), async (input) => {
    await recordSiteCheck({ viewer: await getViewer(), input, now: new Date() })
    refresh()
    return null
  })
}
