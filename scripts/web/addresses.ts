import { env } from '@/lib/env'
import type { RequestHook } from './hooks'

/**
 * Without a proxy of ours, a client's own X-Forwarded-For is taken away before Next sees it, which then writes the socket's
 * address there. Otherwise anybody could wear a new address with every try at a password.
 */
export const dropForgedAddress: RequestHook = ({ request }) => {
  if (!env().TRUST_PROXY) delete request.headers['x-forwarded-for']
  return false
}

function canDecode(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

/** Answers 400 to a path whose percent signs spell no UTF-8 ("/%ff"): Next would answer 500 and log nothing. */
export const refuseBrokenPath: RequestHook = ({ request, response }) => {
  if (canDecode(request.url?.split('?', 1)[0] ?? '/')) return false
  response.writeHead(400, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Bad Request')
  return true
}
