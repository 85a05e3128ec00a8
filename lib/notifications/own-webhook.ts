import type { Tx } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { checkTarget } from '@/lib/outbound-address'
import { factoriesFor, type UserViewer } from '@/lib/permissions'

/** What the secrets of endpoints are sealed for. */
export const sealedFor = 'webhook-secret'

/** An endpoint of a factory the viewer owns, its row locked until the end of the transaction. Throws `notFound` for any other. */
export async function lockOwnWebhook(tx: Tx, viewer: UserViewer, endpointId: string) {
  await tx.$queryRaw`SELECT 1 FROM "WebhookEndpoint" WHERE "id" = ${endpointId}::uuid FOR UPDATE`
  const endpoint = await tx.webhookEndpoint.findFirst({
    where: { id: endpointId, factoryId: { in: factoriesFor(viewer, 'webhook:manage') } },
  })
  if (!endpoint) throw new DomainError('notFound')
  return endpoint
}

/** Refuses an address the shop would not call, beside its field. It is judged again at each delivery. */
export async function assertCallable(url: string): Promise<void> {
  const target = await checkTarget(url)
  if (typeof target !== 'string') return
  const code = target === 'address' ? 'outboundAddress' : 'unknownHost'
  throw new DomainError(code, { fields: { url: code } })
}
