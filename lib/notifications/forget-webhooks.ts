import { db } from '@/lib/db'
import { keepMs } from './webhook-rules'

/** Forgets deliveries older than 30 days with their attempts, and secrets that no longer sign. Run by the worker. */
export async function forgetWebhooks({ now }: { now: Date }): Promise<{ webhooks: number }> {
  const { count } = await db.webhookDelivery.deleteMany({
    where: { createdAt: { lt: new Date(now.getTime() - keepMs) }, status: { not: 'WAITING' } },
  })
  await db.webhookEndpoint.updateMany({
    where: { previousUntil: { lte: now } },
    data: { previousSecret: null, previousUntil: null },
  })
  return { webhooks: count }
}
