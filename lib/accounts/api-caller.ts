import type { ApiCaller } from '@/lib/api/operation'
import { DomainError } from '@/lib/errors'
import { findTokenViewer } from './find-token-viewer'

const reads = ['GET', 'HEAD', 'OPTIONS']

/**
 * The account whose bearer token a request carries, or null: no token, none of ours, run out or revoked. Throws `readOnlyToken` when one
 * made for reading is to change something.
 */
export async function findApiCaller(request: Request, now: Date): Promise<ApiCaller | null> {
  const [, token] = /^Bearer (\S+)$/i.exec(request.headers.get('authorization') ?? '') ?? []
  const found = token ? await findTokenViewer({ token, now }) : null
  if (!found) return null
  const { access, viewer, tokenId } = found
  if (access === 'READ' && !reads.includes(request.method)) throw new DomainError('readOnlyToken')
  return { viewer, tokenId }
}
