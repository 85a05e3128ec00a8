import { hashToken } from '@/lib/accounts/issue-token'
import type { OpenApiDocument } from '@/lib/api/openapi'
import { hashCartToken } from '@/lib/cart/guest-token'
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

/** The operation's good call in a caller's name: their token, a guest's cart token for its owner only, and a key of its own. */
export function callOf({ call, tokens }: ApiDoor, caller: Caller): Call {
  const { Authorization: _, 'X-Cart-Token': cart, ...others } = call.headers
  const headers: Record<string, string> = { ...others }
  if (tokens[caller]) headers.Authorization = `Bearer ${tokens[caller]}`
  if (caller === 'owner' && cart) headers['X-Cart-Token'] = cart
  if ('Idempotency-Key' in headers) headers['Idempotency-Key'] = crypto.randomUUID()
  return { ...call, headers }
}

/** Whether anything but a refusal is right: readers may read, a stranger acts on what is their own, and any word may be a guest's new cart. */
export function mayBeLetIn({ door }: ApiDoor, caller: Caller, { headers }: Call): boolean {
  const isNewGuest = door.operation['x-auth'] === 'cart' && 'X-Cart-Token' in headers
  if (caller === 'nobody') return isNewGuest
  return caller === 'reader' ? door.method === 'GET' : true
}

/** Knocks once and returns the status. */
export async function knockAt(origin: string, made: ApiDoor, caller: Caller): Promise<number> {
  const { door, call } = made
  const { headers } = callOf(made, caller)
  const path = door.path.replace(/\{(\w+)\}/g, (_match, name: string) => call.path[name] ?? '')
  const ask = () =>
    fetch(`${origin}/api/v1${path}?${new URLSearchParams(call.query)}`, {
      method: door.method,
      headers,
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

/** All that the owners of these operations' worlds have, guests too, and the stock of what they would buy, as one text. */
export async function readOwners(doors: ApiDoor[]): Promise<string> {
  const ids = doors.flatMap(({ ownerId }) => ownerId ?? [])
  const guests = doors.flatMap(({ call }) => call.headers['X-Cart-Token'] ?? []).map(hashCartToken)
  const whose = { userId: { in: ids } }
  const wanted = {
    OR: [{ cartLines: { some: { cart: whose } } }, { orderLines: { some: { subOrder: { order: whose } } } }],
  }
  return JSON.stringify([
    await Promise.all(ids.map(readOwner)),
    await db.cart.findMany({ where: { tokenHash: { in: guests } }, include: { lines: true } }),
    await db.stock.findMany({ where: { variant: wanted }, orderBy: { variantId: 'asc' } }),
  ])
}
