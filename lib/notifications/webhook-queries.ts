import 'server-only'
import { db } from '@/lib/db'
import type { Prisma } from '@/prisma/generated/client'
import type { WebhookDeliveryStatus } from '@/prisma/generated/enums'

// Live: it is opened to see whether something has just arrived. Sealed secrets are never selected.
const select = {
  id: true,
  factoryId: true,
  url: true,
  label: true,
  events: true,
  previousUntil: true,
  disabledAt: true,
  disabledReason: true,
  failingSince: true,
  createdAt: true,
  updatedAt: true,
  factory: { select: { slug: true } },
} as const satisfies Prisma.WebhookEndpointSelect
export type Endpoint = Prisma.WebhookEndpointGetPayload<{ select: typeof select }>

/** A factory's endpoints, oldest first. */
export async function listEndpoints(factoryId: string): Promise<Endpoint[]> {
  return db.webhookEndpoint.findMany({
    where: { factoryId },
    select,
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
}

/** One endpoint, or null when it is none of these factories'. */
export async function findEndpoint(id: string, factoryIds: string[]): Promise<Endpoint | null> {
  return db.webhookEndpoint.findFirst({ where: { id, factoryId: { in: factoryIds } }, select })
}

export const deliveryStates = ['WAITING', 'DELIVERED', 'FAILED'] as const satisfies WebhookDeliveryStatus[]
const pageSize = 25

/** One page of an endpoint's deliveries with the last attempt of each, newest first, and how many have failed in all. */
export async function listDeliveries({
  endpointId,
  status,
  page,
}: {
  endpointId: string
  status: WebhookDeliveryStatus | null
  page: number
}) {
  const where = { endpointId, ...(status ? { status } : {}) }
  const [rows, count, failed] = await Promise.all([
    db.webhookDelivery.findMany({
      where,
      omit: { body: true },
      include: { attempts: { orderBy: { number: 'desc' }, take: 1 } },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: pageSize,
      skip: (page - 1) * pageSize,
    }),
    db.webhookDelivery.count({ where }),
    db.webhookDelivery.count({ where: { endpointId, status: 'FAILED' } }),
  ])
  return { rows, count, failed, pages: Math.ceil(count / pageSize) }
}
export type DeliveryRow = Awaited<ReturnType<typeof listDeliveries>>['rows'][number]

/** One delivery of an endpoint with its body and every attempt, or null. */
export async function findDelivery(id: string, endpointId: string) {
  return db.webhookDelivery.findFirst({
    where: { id, endpointId },
    include: { attempts: { orderBy: { number: 'desc' } } },
  })
}
export type DeliveryDetail = NonNullable<Awaited<ReturnType<typeof findDelivery>>>
