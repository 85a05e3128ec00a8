import { addWebhook } from '@/lib/notifications/add-webhook'
import { type WebhookEvent, webhookEvents } from '@/lib/notifications/webhook-schema'
import { createFactory } from './factories'
import { createViewer } from './users'

type Wanted = { url: string; factoryId?: string; events?: WebhookEvent[]; now?: Date }

/** An endpoint of a factory, registered by an owner of it, with its readable secret. */
export async function createWebhook({
  url,
  factoryId,
  events = [...webhookEvents],
  now = new Date(),
}: Wanted) {
  const of = factoryId ?? (await createFactory()).id
  const owner = await createViewer({ memberships: [{ factoryId: of, role: 'OWNER' }] })
  const made = await addWebhook({ viewer: owner, input: { factoryId: of, url, label: '', events }, now })
  return { ...made, owner, factoryId: of }
}
