import { hashToken } from '@/lib/accounts/issue-token'
import type { OpenApiDocument } from '@/lib/api/openapi'
import { createApiBuyer, createToken } from '@/prisma/factories/tokens'
import { type Call, type Door, doorsOf, validCall } from '../api/contract-calls'
import { prepare } from '../api/contract-world'
import { db } from '../world'
import { patiently } from './ask'

/** Everybody who calls the API; `owner` is who the operation's world belongs to, a guest where it needs no account. */
const callers = ['nobody', 'stranger', 'reader', 'owner'] as const
export type Caller = (typeof callers)[number]
/** Who knocks at an operation, its owner last; what is open to all is asked once. */
export const callersOf = ({ door }: ApiDoor): readonly Caller[] =>
  door.operation['x-auth'] === 'none' ? ['nobody'] : callers
export type ApiDoor = { door: Door; call: Call; tokens: Record<Caller, string>; ownerId: string | null }

const ofSomebody = ['lineId', 'addressId', 'orderId', 'partId']

/** Every operation of the document in a world of its own, with who may be asked to knock at it. */
export async function mintApiDoors(origin: string): Promise<ApiDoor[]> {
  const document = (await (await fetch(`${origin}/api/v1/openapi.json`)).json()) as OpenApiDocument
  const made: ApiDoor[] = []
  for (const door of doorsOf(document)) {
    const prepared = (await prepare[door.operation.operationId]?.()) ?? {}
    const own = prepared.headers?.Authorization?.replace('Bearer ', '') ?? ''
    const found = own ? await db.apiToken.findUnique({ where: { tokenHash: hashToken(own) } }) : null
    const ownerId = found?.userId ?? null
    const { token: stranger } = await createApiBuyer()
    const reader = await createToken(ownerId ?? (await createApiBuyer()).userId, 'READ')
    const tokens = { nobody: '', stranger, reader, owner: own }
    made.push({ door, call: validCall(door, prepared), tokens, ownerId })
  }
  return made
}

/** What an answer to this caller may be: statuses by what the document says of the operation. */
export function expectedOf({ door, call }: ApiDoor, caller: Caller): number[] {
  const { 'x-auth': auth, operationId } = door.operation
  const good = Object.keys(door.operation.responses)
    .map(Number)
    .filter((status) => status < 300)
  if (auth === 'none' || caller === 'owner') return good
  if (caller === 'nobody') return [401]
  if (caller === 'reader') return door.method === 'GET' ? good : [403]
  // A stranger with an account of their own: what is somebody's is not there; what names nothing is done with their own.
  if (operationId === 'placeOrder') return [409, 422]
  const body = call.body === undefined ? {} : (JSON.parse(call.body) as object)
  const named = [...Object.keys(call.path), ...call.query.map(([name]) => name), ...Object.keys(body)]
  return named.some((name) => ofSomebody.includes(name)) ? [404] : good
}

/** Knocks once and returns the status. */
export async function knockAt(
  origin: string,
  { door, call, tokens }: ApiDoor,
  caller: Caller,
): Promise<number> {
  const { Authorization: _, 'X-Cart-Token': cart, ...others } = call.headers
  const path = door.path.replace(/\{(\w+)\}/g, (_match, name: string) => call.path[name] ?? '')
  const ask = () =>
    fetch(`${origin}/api/v1${path}?${new URLSearchParams(call.query)}`, {
      method: door.method,
      headers: {
        ...others,
        ...(tokens[caller] ? { Authorization: `Bearer ${tokens[caller]}` } : {}),
        ...(caller === 'owner' && cart ? { 'X-Cart-Token': cart } : {}),
        ...('Idempotency-Key' in others ? { 'Idempotency-Key': crypto.randomUUID() } : {}),
      },
      ...(call.body === undefined ? {} : { body: call.body }),
    })
  const answer = await patiently(ask)
  await answer.arrayBuffer()
  return answer.status
}

/** Everything of an account that a call could change, as one text. */
export async function readOwner(userId: string | null): Promise<string> {
  if (!userId) return ''
  const owner = await db.user.findUniqueOrThrow({
    where: { id: userId },
    include: {
      addresses: { orderBy: { id: 'asc' } },
      apiTokens: { orderBy: { id: 'asc' }, omit: { lastUsedAt: true } },
      cart: { include: { lines: { orderBy: { id: 'asc' } } } },
      orders: { orderBy: { id: 'asc' }, include: { payments: true, subOrders: true } },
    },
  })
  return JSON.stringify(owner)
}
