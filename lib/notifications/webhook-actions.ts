'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { getViewer } from '@/lib/accounts/viewer'
import { attempt, formRecord, type Result } from '@/lib/result'
import { addWebhook } from './add-webhook'
import { editWebhook } from './edit-webhook'
import { removeWebhook } from './remove-webhook'
import { resendFailedWebhooks, resendWebhook } from './resend-webhook'
import { rotateSecret } from './rotate-secret'
import { sendTestEvent } from './send-test-event'
import { setWebhook } from './set-webhook'
import {
  AddWebhookInput,
  EditWebhookInput,
  ResendWebhookInput,
  SetWebhookInput,
  WebhookIdInput,
} from './webhook-schema'

export async function addWebhookAction(
  _: unknown,
  form: FormData,
): Promise<Result<{ endpointId: string; secret: string }>> {
  return attempt(AddWebhookInput, formRecord(form), async (input) => {
    const made = await addWebhook({ viewer: await getViewer(), input, now: new Date() })
    refresh()
    return made
  })
}

export async function editWebhookAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(EditWebhookInput, formRecord(form), async (input) => {
    await editWebhook({ viewer: await getViewer(), input, now: new Date() })
    refresh()
    return null
  })
}

export async function rotateSecretAction(_: unknown, form: FormData): Promise<Result<{ secret: string }>> {
  return attempt(WebhookIdInput, formRecord(form), async (input) => {
    const made = await rotateSecret({ viewer: await getViewer(), input, now: new Date() })
    refresh()
    return made
  })
}

export async function setWebhookAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(SetWebhookInput, formRecord(form), async (input) => {
    await setWebhook({ viewer: await getViewer(), input, now: new Date() })
    refresh()
    return null
  })
}

export async function sendTestEventAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(WebhookIdInput, formRecord(form), async (input) => {
    await sendTestEvent({ viewer: await getViewer(), input, now: new Date() })
    refresh()
    return null
  })
}

export async function resendWebhookAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(ResendWebhookInput, formRecord(form), async (input) => {
    await resendWebhook({ viewer: await getViewer(), input, now: new Date() })
    refresh()
    return null
  })
}

export async function resendFailedWebhooksAction(
  _: unknown,
  form: FormData,
): Promise<Result<{ count: number }>> {
  return attempt(WebhookIdInput, formRecord(form), async (input) => {
    const answer = await resendFailedWebhooks({ viewer: await getViewer(), input, now: new Date() })
    refresh()
    return answer
  })
}

export async function removeWebhookAction(_: unknown, form: FormData): Promise<Result<null>> {
  return attempt(WebhookIdInput, formRecord(form), async (input, locale) => {
    await removeWebhook({ viewer: await getViewer(), input, now: new Date() })
    redirect(`/${locale}/seller/integrations`)
  })
}
